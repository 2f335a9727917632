package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Optional;

/**
 * A way of dividing those who answered into groups, fixed before anyone looks at the answers.
 *
 * @param key "support", "age", "setting", "area", "need"
 * @param question the profile question it is taken from
 * @param recode the recode that makes the groups; empty: the options as they stand
 * @param cluster readers are told when more than half of the answers come from one of its places
 * @param mustHear groups of which readers are told when nobody answered for them
 */
public record Split(
        String key, String question, Optional<String> recode, String title, boolean cluster, List<String> mustHear) {
    public Split {
        mustHear = List.copyOf(mustHear);
    }

    public Split(String key, String question, Optional<String> recode, String title) {
        this(key, question, recode, title, false, List.of());
    }
}
