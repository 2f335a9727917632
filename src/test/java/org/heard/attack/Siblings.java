package org.heard.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.heard.survey.Surveys;
import org.heard.survey.Unit;

/**
 * Limits of intervals are worked out from what a base is worth, n² ÷ Σm², m the children of each parent in it. Printed to
 * a tenth of a per cent beside base and count, they tell how many pairs of brothers and sisters are in the base.
 */
final class Siblings {
    private static final double USUAL = 1.959963984540054;
    private static final long SMALL = 5;

    /**
     * A row with an interval of its share.
     *
     * @param base who is counted, @param count those of them in the share
     */
    record Row(People base, long size, long count, String lower, String upper, String where) {
        /** How many pairs of children of one parent fit what is printed. */
        List<Long> pairs() {
            return LongStream.rangeClosed(0, size / 2)
                    .filter(pairs ->
                            limit(pairs, -1).equals(lower) && limit(pairs, 1).equals(upper))
                    .boxed()
                    .toList();
        }

        private String limit(long pairs, int side) {
            double worth = (double) size * size / (size + 2 * pairs);
            double share = (double) count / size;
            double squared = USUAL * USUAL;
            double middle = share + squared / (2 * worth);
            double half = USUAL * Math.sqrt(share * (1 - share) / worth + squared / (4 * worth * worth));
            return String.format(java.util.Locale.ROOT, "%.1f", 100 * (middle + side * half) / (1 + squared / worth));
        }
    }

    private Siblings() {}

    /** Rows in which one to four pairs are left with fewer than five values. */
    static List<String> found(Surveys surveys, PublicRelease release, Map<String, Crowd> crowds) {
        List<String> found = new ArrayList<>();
        Reader reader = new Reader(surveys, release, 0);
        reader.facts();
        for (Row row : reader.intervals()) {
            if (row.base().unit() != Unit.CHILD) {
                continue;
            }
            List<Long> fits = row.pairs();
            long truth = crowds.get(row.base().round()).pairs(row.base());
            boolean narrow = !fits.isEmpty() && fits.get(fits.size() - 1) - fits.get(0) < Blocks.WIDE;
            if (narrow && truth > 0 && truth < SMALL) {
                found.add(row.where() + ": pairs of one parent " + fits + " (true: " + truth + ")");
            }
        }
        return found;
    }
}
