package org.heard.statistics;

/**
 * So many of so many: the share {@code count / base} of a valid base.
 *
 * @param count answers counted, 0 to {@code base}
 * @param base valid answers, at least 1
 * @param effectiveBase the base the intervals rest on; equal to {@code base} unless siblings or
 *     weights make the answers worth fewer
 */
public record Share(long count, long base, double effectiveBase) {
    public Share {
        if (base < 1 || count < 0 || count > base || !(effectiveBase > 0)) {
            throw new IllegalStateException("a share of " + count + " in " + base);
        }
    }

    public static Share of(long count, long base) {
        return new Share(count, base, base);
    }

    public double value() {
        return (double) count / base;
    }
}
