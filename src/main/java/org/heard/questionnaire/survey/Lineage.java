package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Optional;

/**
 * The verdict on one question between two rounds, as declared in the later round's survey file.
 *
 * @param question key of the question
 * @param earlier key of the earlier survey
 * @param later key of the later survey
 * @param recode the recode both rounds go through before they are compared
 * @param reason one plain sentence; may be empty only for {@link Comparability#SAME}
 * @param earlierQuestion its key in the earlier survey; another one only where a related question may
 *     stand next to it
 * @param cautious codes, after the recode, that may only stand side by side whatever the verdict says
 */
public record Lineage(
        String question,
        String earlier,
        String later,
        Comparability comparability,
        Optional<String> recode,
        String reason,
        String earlierQuestion,
        List<String> cautious) {
    public Lineage {
        cautious = List.copyOf(cautious);
    }

    public Lineage(
            String question,
            String earlier,
            String later,
            Comparability comparability,
            Optional<String> recode,
            String reason) {
        this(question, earlier, later, comparability, recode, reason, question, List.of());
    }

    /** The verdict for one answer of the question. */
    public Comparability comparability(String code) {
        return cautious.contains(code) && comparability.allowsDifference() ? Comparability.CAUTION : comparability;
    }
}
