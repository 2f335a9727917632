package org.heard.figures.statistics;

/**
 * A share as printed. Plain shares are rounded half-up in whole numbers, so that no binary fraction
 * ever turns 12.5% the wrong way; weighted shares are ⌊100p + ½⌋.
 */
public final class Percent {
    private Percent() {}

    /** {@code 52%}; "less than 1%" and "more than 99%" where rounding would say none or all. */
    public static String whole(Share share) {
        return words(share, 1, Long.toString(rounded(share, 100)));
    }

    /** {@code 52.3%}, for tables and files. */
    public static String tenth(Share share) {
        return words(share, 10, tenths(rounded(share, 1000)));
    }

    /** The whole per cent as a number, 0 to 100. */
    public static long number(Share share) {
        return rounded(share, 100);
    }

    /** A limit or another worked-out share: {@code 52%}. */
    public static String whole(double share) {
        return (long) Math.floor(100 * share + 0.5) + "%";
    }

    /** A limit or another worked-out share: {@code 52.3%}. */
    public static String tenth(double share) {
        return tenths((long) Math.floor(1000 * share + 0.5)) + "%";
    }

    private static long rounded(Share share, long parts) {
        return share.isWeighted()
                ? (long) Math.floor(parts * share.value() + 0.5)
                : (2 * parts * share.count() + share.base()) / (2 * share.base());
    }

    private static String words(Share share, int steps, String number) {
        long rounded = rounded(share, 100L * steps);
        if (rounded == 0 && share.value() > 0) {
            return "less than " + (steps == 1 ? "1%" : "0.1%");
        }
        if (rounded == 100L * steps && share.value() < 1) {
            return "more than " + (steps == 1 ? "99%" : "99.9%");
        }
        return number + "%";
    }

    private static String tenths(long number) {
        return number / 10 + "." + number % 10;
    }
}
