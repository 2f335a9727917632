package org.heard.collection.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.questionnaire.survey.OptionRole;

/** Words by which many questionnaires grade: where a text stands from bad to good, as {@link Likeness#bare} writes it. */
final class Grades {
    /** The least good first; 0 is the middle. */
    private static final Map<String, Integer> RANKS = new HashMap<>();

    static {
        put(
                -2,
                "strongly disagree",
                "very dissatisfied",
                "very poor",
                "never",
                "much worse",
                "not at all",
                "very bad",
                "very unsatisfied",
                "very unhappy",
                "very difficult",
                "extremely dissatisfied");
        put(
                -1,
                "disagree",
                "dissatisfied",
                "poor",
                "rarely",
                "worse",
                "a little",
                "bad",
                "unsatisfied",
                "tend to disagree",
                "not very",
                "slightly worse",
                "a bit worse",
                "fairly dissatisfied",
                "unhappy",
                "difficult",
                "not often",
                "fairly poor",
                "slightly disagree",
                "not much");
        put(
                0,
                "neither agree nor disagree",
                "neither",
                "neither satisfied nor dissatisfied",
                "fair",
                "sometimes",
                "the same",
                "about the same",
                "ok",
                "okay",
                "average",
                "somewhat",
                "neutral",
                "partly",
                "no change",
                "to some extent",
                "neither good nor poor",
                "same");
        put(
                1,
                "agree",
                "satisfied",
                "good",
                "often",
                "better",
                "tend to agree",
                "slightly better",
                "a bit better",
                "usually",
                "fairly satisfied",
                "happy",
                "easy",
                "fairly good",
                "mostly",
                "quite a lot",
                "slightly agree",
                "a lot");
        put(
                2,
                "strongly agree",
                "very satisfied",
                "very good",
                "always",
                "much better",
                "completely",
                "excellent",
                "very happy",
                "very easy",
                "fully",
                "a great deal",
                "extremely satisfied");
    }

    private Grades() {}

    private static void put(int rank, String... texts) {
        for (String text : texts) {
            RANKS.put(text, rank);
        }
    }

    static Optional<Integer> rank(String text) {
        return Optional.ofNullable(RANKS.get(Likeness.bare(text)));
    }

    /** What a text that is no grade says beside a scale. */
    static Optional<OptionRole> beside(String text) {
        String bare = Likeness.bare(text);
        if (Synonyms.of(OptionRole.DONT_KNOW).contains(bare)) {
            return Optional.of(OptionRole.DONT_KNOW);
        }
        return Synonyms.of(OptionRole.NOT_USED).contains(bare) || bare.equals("prefer not to say")
                ? Optional.of(OptionRole.NOT_USED)
                : Optional.empty();
    }

    /** Whether texts grade something: all of them do or stand beside a scale, and two at least on different sides or steps. */
    static boolean isScale(Collection<String> texts) {
        long graded = texts.stream()
                .map(Grades::rank)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        return graded >= 2
                && texts.stream()
                        .allMatch(text -> rank(text).isPresent() || beside(text).isPresent());
    }
}
