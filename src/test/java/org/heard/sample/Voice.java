package org.heard.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.heard.questionnaire.survey.Answer;

/** Someone answering questions in order: fills in, leaves blank, agrees or not. */
final class Voice {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private final String round;
    private final Chance chance;
    private final double mood;
    private final Map<String, Answer> given = new LinkedHashMap<>();

    /** @param mood 0 on average, above it more content */
    Voice(String round, Chance chance, double mood) {
        this.round = round;
        this.chance = chance;
        this.mood = mood;
    }

    Map<String, Answer> given() {
        return given;
    }

    Answer to(String key) {
        return given.get(key);
    }

    void answer(String key, double leftBlank, Supplier<Answer> answer) {
        given.put(key, chance.yes(leftBlank) ? Answer.BLANK : answer.get());
    }

    /** One option, as often as its weight. */
    void choose(String key, double leftBlank, String weights) {
        answer(key, leftBlank, () -> Answer.of(chance.weighed(Weights.of(weights))));
    }

    /** Those of the scale questions that this round asks. */
    void opinions(String... keys) {
        for (String key : keys) {
            Leanings.on(key, round).ifPresent(opinion -> answer(key, .025, () -> Answer.of(code(opinion))));
        }
    }

    private String code(Opinion opinion) {
        if (chance.yes(opinion.unused())) {
            return "8";
        }
        if (chance.yes(opinion.unknown())) {
            return "9";
        }
        double height = STANDARD.cumulativeProbability(.6 * mood + .8 * chance.normal());
        return opinion.scale().code(opinion.good().get(round), height);
    }
}
