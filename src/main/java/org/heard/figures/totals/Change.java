package org.heard.figures.totals;

import java.util.Optional;
import java.util.stream.LongStream;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.NewcombeInterval;
import org.heard.figures.statistics.ProportionTest;
import org.heard.figures.statistics.Ruling;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.VerdictSentence;

/**
 * One option of one question in two rounds, over every pair of counts that fits what was published.
 * The interval runs from the lowest lower to the highest upper limit and p is the largest of all, so
 * that a change is flagged only if it would be whatever the counts were.
 */
record Change(TotalsRow earlier, TotalsRow later) {
    /** Of totals that others have published, so that no setting of this council has a say in it. */
    static final long LEAST_SHOWN = 10;
    /** Among so many pairs of counts one comes as near as can be told. */
    private static final long ENOUGH = 20_000;

    /** Why nothing may be said, in the words of rows 0 and 1 of the table of verdicts. */
    Optional<String> silence() {
        TotalsRow.About first = earlier.about();
        TotalsRow.About second = later.about();
        if (!first.unit().equals(second.unit())) {
            return Optional.of(VerdictSentence.notComparable(
                    "one round counts %s, the other %s".formatted(named(first.unit()), named(second.unit()))));
        }
        if (differ(first.question(), second.question())) {
            return Optional.of(VerdictSentence.notComparable("the question was worded differently"));
        }
        if (Math.min(earlier.base(), later.base()) < LEAST_SHOWN) {
            return Optional.of(VerdictSentence.tooFew(LEAST_SHOWN));
        }
        return first().hidden() || second().hidden() ? Optional.of(VerdictSentence.HIDDEN) : Optional.empty();
    }

    /** The p this change brings into its family; empty where it stays out of it. */
    Optional<Double> familyP() {
        return Math.min(earlier.base(), later.base()) < Ruling.LEAST_BASE ? Optional.empty() : p();
    }

    Comparison judged(Optional<Double> adjustedP) {
        Optional<Double> p = p();
        Ruling ruling = Ruling.of(interval(), p, adjustedP, Math.min(earlier.base(), later.base()));
        return new Comparison(
                first().share(earlier.base()),
                second().share(later.base()),
                interval(),
                p,
                adjustedP,
                ruling.verdict(),
                ruling.shade());
    }

    String sentence(Comparison comparison) {
        String words = VerdictSentence.of(
                comparison, earlier.what().round(), later.what().round(), LEAST_SHOWN);
        boolean rounded = first().percent().isPresent() || second().percent().isPresent();
        return rounded ? words + "; published percentages are known to ±0.5 points" : words;
    }

    /** Limits rise with the later count and fall with the earlier one, so the ends decide. */
    private Interval interval() {
        Interval lowest = NewcombeInterval.of(Share.of(first().most(), earlier.base()), share(second().least()));
        Interval highest = NewcombeInterval.of(Share.of(first().least(), earlier.base()), share(second().most()));
        return new Interval(lowest.lower(), highest.upper());
    }

    private Share share(long count) {
        return Share.of(count, later.base());
    }

    /**
     * z rises with the later count and falls with the earlier one. Where all later shares are above, or all
     * below, the two nearest decide; else, for each earlier count, the later one nearest to it.
     */
    private Optional<Double> p() {
        return LongStream.iterate(nearestToLater(), x -> x <= first().most(), x -> x + 1)
                .limit(ENOUGH)
                .boxed()
                .flatMap(x -> LongStream.rangeClosed(-1, 2)
                        .map(step -> nearest(x) + step)
                        .map(y -> Math.max(second().least(), Math.min(second().most(), y)))
                        .mapToObj(y -> ProportionTest.of(x, earlier.base(), y, later.base())
                                .pValue()))
                .reduce(Optional.of(0.0), (one, other) -> one.flatMap(a -> other.map(b -> Math.max(a, b))));
    }

    /** The first earlier count whose share is not below every later one; the last, where all are. */
    private long nearestToLater() {
        long level = (long) Math.floor((double) second().least() / later.base() * earlier.base()) - 1;
        return Math.max(first().least(), Math.min(first().most(), level));
    }

    private long nearest(long earlierCount) {
        return (long) Math.floor((double) earlierCount / earlier.base() * later.base());
    }

    private Counts first() {
        return earlier.counts().orElseThrow();
    }

    private Counts second() {
        return later.counts().orElseThrow();
    }

    private static boolean differ(String one, String other) {
        String plain = one.replaceAll("\\s+", " ").strip();
        return !one.isEmpty()
                && !other.isEmpty()
                && !plain.equals(other.replaceAll("\\s+", " ").strip());
    }

    private static String named(String unit) {
        return unit.isEmpty() ? "something not named" : unit;
    }
}
