package org.heard.publication.tabulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.TrueTable;
import org.heard.figures.statistics.EffectiveSampleSize;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.WilsonInterval;

/** Counts the answers of one round, or of one group of it, into the columns of a table. */
final class RowCount {
    private final Marked marked;
    private final List<Column> columns;
    private final long[] counts;
    private final long[] people;
    private final int[] lastOf;
    /** Those with an answer in the base. */
    private final int[] valid;

    private final double worth;
    private int validSize;
    private long base;

    /**
     * @param only the units counted, or null for all
     * @param worth how many independent answers each counts as; NaN: as its own people say
     */
    private RowCount(Marked marked, boolean[] only, double worth) {
        this.marked = marked;
        this.columns = marked.columns();
        this.counts = new long[columns.size()];
        this.people = new long[columns.size()];
        this.lastOf = new int[columns.size()];
        this.valid = new int[marked.people()];
        Arrays.fill(lastOf, -1);
        count(only);
        this.worth = Double.isNaN(worth) ? EffectiveSampleSize.ofSiblings(base, validSize) / Math.max(1, base) : worth;
    }

    static RowCount ofAll(Marked marked) {
        return new RowCount(marked, null, Double.NaN);
    }

    /** Some of everyone. Their answers are worth as much as everyone's: of a group only the children are printed. */
    RowCount of(boolean[] only) {
        return new RowCount(marked, only, worth);
    }

    private void count(boolean[] only) {
        int person = -1;
        for (int unit = 0; unit < marked.units(); unit++) {
            person += marked.beginsPerson(unit) ? 1 : 0;
            long mark = marked.mark(unit);
            if (mark != 0 && (only == null || only[unit])) {
                add(person, mark);
            }
        }
    }

    /** The units of one person come one after another. */
    private void add(int person, long mark) {
        for (int column = 0; column < counts.length; column++) {
            int given = Long.bitCount(mark & marked.bits(column));
            if (given > 0) {
                counts[column] += given;
                people[column] += lastOf[column] == person ? 0 : 1;
                lastOf[column] = person;
            }
        }
        if ((mark & marked.base()) != 0) {
            if (validSize == 0 || valid[validSize - 1] != person) {
                valid[validSize++] = person;
            }
            base++;
        }
    }

    long respondentBase() {
        return validSize;
    }

    TrueTable.Row row(String key, String label, AnsweredRound round) {
        Map<String, Share> shares = new HashMap<>();
        Map<String, Interval> intervals = new HashMap<>();
        if (base > 0) {
            double effective = worth * base;
            for (int c = 0; c < counts.length; c++) {
                if (columns.get(c).inBase()) {
                    String code = columns.get(c).code();
                    Share share = new Share(counts[c], base, effective);
                    shares.put(code, share);
                    WilsonInterval.of(share.value(), effective, WilsonInterval.USUAL)
                            .ifPresent(interval -> intervals.put(code, interval));
                }
            }
        }
        return new TrueTable.Row(
                key,
                label,
                round.round().key(),
                round.round().month(round.survey()),
                byCode(counts),
                byCode(people),
                base,
                validSize,
                members(round),
                shares,
                intervals);
    }

    private Map<String, Long> byCode(long[] of) {
        Map<String, Long> byCode = new HashMap<>();
        for (int c = 0; c < of.length; c++) {
            byCode.put(columns.get(c).code(), of[c]);
        }
        return byCode;
    }

    private Set<String> members(AnsweredRound round) {
        Set<String> members = new HashSet<>();
        for (int i = 0; i < validSize; i++) {
            members.add(round.ids().get(valid[i]));
        }
        return members;
    }
}
