package org.heard.collection.matching;

import java.util.Set;
import org.heard.questionnaire.survey.OptionRole;

/** Ways of saying what is neither good nor bad, as {@link Likeness#bare} writes them. */
final class Synonyms {
    private static final Set<String> DONT_KNOW = Set.of(
            "don t know",
            "dont know",
            "do not know",
            "i don t know",
            "i do not know",
            "not sure",
            "i am not sure",
            "i m not sure",
            "unsure",
            "can t say",
            "cannot say",
            "dk",
            "no opinion");
    private static final Set<String> NOT_USED = Set.of(
            "not used",
            "does not apply",
            "doesn t apply",
            "not applicable",
            "n a",
            "not used or does not apply",
            "not relevant",
            "have not used",
            "haven t used",
            "not for me",
            "not used it",
            "did not use");
    private static final Set<String> NONE = Set.of("none", "none of these", "none of the above", "nothing", "no needs");

    private Synonyms() {}

    static Set<String> of(OptionRole role) {
        return switch (role) {
            case DONT_KNOW -> DONT_KNOW;
            case NOT_USED -> NOT_USED;
            case NONE -> NONE;
            default -> Set.of();
        };
    }
}
