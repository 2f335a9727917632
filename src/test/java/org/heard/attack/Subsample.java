package org.heard.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.heard.publication.release.ReleasesOfAnswers;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;

/**
 * Some families of the shipped sample, drawn without looking at what they answered: a smaller council's round.
 *
 * @param seed makes the draw; every third stands alone, every third beside small rounds, every third beside whole ones
 */
record Subsample(int seed) {
    private static final int FEWEST = 60;
    private static final int MOST = 400;

    private enum Beside {
        NOTHING,
        WHOLE_ROUNDS,
        SMALL_ROUNDS
    }

    private Beside beside() {
        return Beside.values()[seed % Beside.values().length];
    }

    private int families() {
        Random random = new Random(0x5DEECE66DL * seed);
        // Most councils are small: every second draw has two hundred families at most.
        int most = random.nextBoolean() ? MOST : FEWEST + 140;
        return FEWEST + random.nextInt(most - FEWEST + 1);
    }

    Rounds rounds(Surveys surveys) {
        Map<String, List<Answers>> people = new TreeMap<>();
        people.put("pc2021", draw(surveys, "2021"));
        if (beside() != Beside.NOTHING) {
            List.of("2019", "2020")
                    .forEach(year -> people.put(
                            "pc" + year,
                            beside() == Beside.SMALL_ROUNDS
                                    ? draw(surveys, year)
                                    : ReleasesOfAnswers.shipped(surveys, year)));
        }
        Rounds rounds = new Rounds(surveys);
        people.forEach(rounds::answer);
        return rounds;
    }

    private List<Answers> draw(Surveys surveys, String year) {
        List<Answers> all = new ArrayList<>(ReleasesOfAnswers.shipped(surveys, year));
        Collections.shuffle(all, new Random(0x5DEECE66DL * seed + Integer.parseInt(year)));
        return all.subList(0, Math.min(all.size(), families()));
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + families() + " families, beside "
                + beside().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
