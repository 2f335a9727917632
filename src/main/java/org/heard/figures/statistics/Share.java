package org.heard.figures.statistics;

/**
 * So many of so many: the share of a valid base that gave an answer.
 *
 * @param count answers counted, 0 to {@code base}; never weighted
 * @param base valid answers, at least 1; never weighted
 * @param effectiveBase the base the intervals rest on; equal to {@code base} unless siblings or
 *     weights make the answers worth fewer, or a finite population makes them worth more
 * @param value the share as a fraction: {@code count / base}, or the weighted share
 */
public record Share(long count, long base, double effectiveBase, double value) {
    public Share {
        if (base < 1 || count < 0 || count > base || !(effectiveBase > 0) || !(value >= 0 && value <= 1)) {
            throw new IllegalStateException("a share of " + count + " in " + base);
        }
    }

    public Share(long count, long base, double effectiveBase) {
        this(count, base, effectiveBase, (double) count / base);
    }

    public static Share of(long count, long base) {
        return new Share(count, base, base);
    }

    /** True where weights have moved the share away from {@code count / base}. */
    public boolean isWeighted() {
        return value != (double) count / base;
    }

    /** True where an answer does not count as exactly one. */
    public boolean hasDesignEffect() {
        return effectiveBase != base;
    }

    /** The base a verdict rests on: the smaller of the answers given and what they are worth. */
    public double verdictBase() {
        return Math.min(base, effectiveBase);
    }

    /** 95% Wilson interval on the effective base. */
    public Interval interval() {
        return WilsonInterval.around(value, effectiveBase, WilsonInterval.USUAL);
    }
}
