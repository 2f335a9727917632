package org.heard.figures.totals;

import java.util.Optional;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;

/**
 * What a published row says of its count: the count itself, or every count that gives the published
 * whole percentage, or only that the source hid it.
 *
 * @param least the smallest count that fits
 * @param most the largest count that fits
 * @param percent the published share, where no count was published
 */
public record Counts(long least, long most, Optional<Integer> percent, boolean hidden) {
    static Counts exactly(long count) {
        return new Counts(count, count, Optional.empty(), false);
    }

    static Counts hiddenAtSource(long base) {
        return new Counts(0, base, Optional.empty(), true);
    }

    /** Every x with base·(p − 0.005) ≤ x < base·(p + 0.005); empty where there is none. */
    static Optional<Counts> ofPercent(int percent, long base) {
        long least = Math.max(0, Math.floorDiv(base * (2L * percent - 1) + 199, 200L));
        long most = Math.min(base, Math.floorDiv(base * (2L * percent + 1) - 1, 200L));
        return least > most ? Optional.empty() : Optional.of(new Counts(least, most, Optional.of(percent), false));
    }

    /** True for a published count; several counts may fit a percentage. */
    public boolean isExact() {
        return !hidden && percent.isEmpty();
    }

    boolean fits(Counts other) {
        return least <= other.most && other.least <= most;
    }

    /** The share from its count, or as published where several counts fit; the base must be above 0. */
    public Share share(long base) {
        return least == most || percent.isEmpty()
                ? Share.of(least, base)
                : new Share((least + most) / 2, base, base, percent.get() / 100.0);
    }

    /** From the lowest lower to the highest upper Wilson limit over every count that fits. */
    public Interval interval(long base) {
        return new Interval(
                Share.of(least, base).interval().lower(),
                Share.of(most, base).interval().upper());
    }
}
