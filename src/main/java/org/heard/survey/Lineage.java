package org.heard.survey;

import java.util.Optional;

/**
 * The verdict on one question between two rounds, as declared in the later round's survey file.
 *
 * @param question key of the question
 * @param earlier key of the earlier survey
 * @param later key of the later survey
 * @param recode the recode both rounds go through before they are compared
 * @param reason one plain sentence; empty text only for {@link Comparability#SAME}
 */
public record Lineage(
        String question,
        String earlier,
        String later,
        Comparability comparability,
        Optional<String> recode,
        String reason) {}
