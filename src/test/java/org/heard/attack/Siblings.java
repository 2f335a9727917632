package org.heard.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.questionnaire.survey.Surveys;

/**
 * Limits of intervals, printed to a tenth of a per cent beside base and count, tell what a base is worth. Made from
 * how many children each parent has in it they told how many pairs of brothers and sisters are in a small group. They
 * must follow from what is printed anyway: children and people of everyone who answered the question.
 */
final class Siblings {
    private static final double USUAL = 1.959963984540054;

    /**
     * A row with an interval of its share.
     *
     * @param everyone whose base and people are printed
     * @param count those of the row who are in the share
     */
    record Row(People everyone, long size, long count, String lower, String upper, String where) {
        /** A share of the people, each of whom counts {@code worth} times. */
        private boolean followsFrom(double worth) {
            return limit(size * worth, -1).equals(lower)
                    && limit(size * worth, 1).equals(upper);
        }

        private String limit(double worth, int side) {
            double share = (double) count / size;
            double squared = USUAL * USUAL;
            double middle = share + squared / (2 * worth);
            double half = USUAL * Math.sqrt(share * (1 - share) / worth + squared / (4 * worth * worth));
            return String.format(Locale.ROOT, "%.1f", 100 * (middle + side * half) / (1 + squared / worth));
        }
    }

    private Siblings() {}

    /** Rows with limits that nobody could have worked out from the other printed numbers. */
    static List<String> found(Surveys surveys, PublicRelease release, Map<String, Crowd> crowds) {
        List<String> found = new ArrayList<>();
        Reader reader = new Reader(surveys, release, 0);
        reader.facts();
        for (Row row : reader.intervals()) {
            Crowd crowd = crowds.get(row.everyone().round());
            double children = crowd.count(row.everyone());
            double people = crowd.respondents(row.everyone());
            if (!row.followsFrom(children / (3 * children - 2 * people))) {
                found.add(row.where() + ": " + row.lower() + " to " + row.upper());
            }
        }
        return found;
    }
}
