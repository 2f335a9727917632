package org.heard.figures.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A change in percentage points as printed: half away from zero, the sign always there, the minus
 * U+2212. Changes of plain shares are rounded from their counts, never from rounded shares.
 */
public final class Points {
    private static final String MINUS = "\u2212";

    private Points() {}

    /** {@code +8}, {@code −4}, {@code 0}: sentences and charts. */
    public static String signed(Comparison comparison) {
        return signed(rounded(comparison.earlier(), comparison.later(), 0));
    }

    /** {@code +8.3}, {@code −4.0}, {@code 0.0}: tables and files. */
    public static String signedTenth(Comparison comparison) {
        return signed(rounded(comparison.earlier(), comparison.later(), 1));
    }

    /** A limit of an interval, as a fraction in: {@code +8}, {@code −4}, {@code 0}. */
    public static String signed(double fraction) {
        return signed(rounded(fraction, 0));
    }

    /** A limit of an interval, as a fraction in: {@code +8.3}. */
    public static String signedTenth(double fraction) {
        return signed(rounded(fraction, 1));
    }

    /**
     * The limits of a change on one side of zero, without signs; zero for less than a tenth of a point.
     *
     * @param near the one nearer to zero
     */
    public record Limits(BigDecimal near, BigDecimal far) {}

    /** In whole points; in tenths where whole points would say none, or twice the same. */
    public static Limits limits(Interval change) {
        double near = Math.min(Math.abs(change.lower()), Math.abs(change.upper()));
        double far = Math.max(Math.abs(change.lower()), Math.abs(change.upper()));
        boolean whole = size(near, 0).signum() > 0 && size(near, 0).compareTo(size(far, 0)) < 0;
        int decimals = whole ? 0 : 1;
        return new Limits(size(near, decimals), size(far, decimals));
    }

    /** {@link #limits} in English: "20 and 43". */
    public static String between(Interval change) {
        Limits limits = limits(change);
        return tenth(limits.near()) + " and " + tenth(limits.far());
    }

    /** A limit of an interval, as a fraction in, in whole points with its sign. */
    public static int whole(double fraction) {
        return rounded(fraction, 0).intValueExact();
    }

    /** "0.4"; "less than 0.1" where it would be none. */
    static String tenth(BigDecimal points) {
        return points.signum() > 0 ? points.toPlainString() : "less than 0.1";
    }

    /** The points without their sign, as a number with the given decimals. */
    static BigDecimal size(Comparison comparison, int decimals) {
        return rounded(comparison.earlier(), comparison.later(), decimals).abs();
    }

    static BigDecimal size(double fraction, int decimals) {
        return rounded(fraction, decimals).abs();
    }

    private static BigDecimal rounded(double fraction, int decimals) {
        // BigDecimal's HALF_UP rounds half away from zero.
        return BigDecimal.valueOf(fraction * 100).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(Share earlier, Share later, int decimals) {
        if (earlier.isWeighted() || later.isWeighted()) {
            return rounded(later.value() - earlier.value(), decimals);
        }
        BigInteger gain = product(later.count(), earlier.base()).subtract(product(earlier.count(), later.base()));
        return new BigDecimal(gain.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(product(earlier.base(), later.base())), decimals, RoundingMode.HALF_UP);
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    private static String signed(BigDecimal points) {
        String sign = points.signum() > 0 ? "+" : points.signum() < 0 ? MINUS : "";
        return sign + points.abs().toPlainString();
    }
}
