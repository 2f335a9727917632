package org.heard.chart;

import java.util.Locale;
import org.heard.statistics.Comparison;
import org.heard.statistics.Interval;
import org.heard.statistics.Share;

/**
 * Numbers as printed: shares in whole per cent, half up, from counts in whole numbers; changes in
 * points, half away from zero, sign always printed; minus is U+2212.
 */
final class Figures {
    private Figures() {}

    /** "52%", "less than 1%", "more than 99%". */
    static String percent(Share share) {
        long whole = whole(share);
        if (whole == 0 && share.count() > 0) {
            return "less than 1%";
        }
        if (whole == 100 && share.count() < share.base()) {
            return "more than 99%";
        }
        return whole + "%";
    }

    /** Whole per cent, half up. */
    static long whole(Share share) {
        return (200 * share.count() + share.base()) / (2 * share.base());
    }

    /** Per cent with one decimal, for tables: "43.9". */
    static String tenths(double fraction) {
        double tenths = Math.floor(Math.abs(fraction) * 1000 + 0.5 + 1e-9) / 10;
        String text = String.format(Locale.ROOT, "%.1f", tenths);
        return fraction < 0 && tenths != 0 ? "−" + text : text;
    }

    /** The change in whole points: "+8", "−4", "0". */
    static String points(Comparison change) {
        return signed(roundedAway(change, 100), "%.0f", 1);
    }

    /** The change in points with one decimal: "+8.1". */
    static String pointTenths(Comparison change) {
        return signed(roundedAway(change, 1000), "%.1f", 10);
    }

    static String signedTenths(double fraction) {
        return signed(Math.round(Math.abs(fraction) * 1000) * (long) Math.signum(fraction), "%.1f", 10);
    }

    /** "1 to 15"; with one decimal where rounding would make a limit 0 that is not. */
    static String limits(Interval interval) {
        boolean whole = interval.contains(0) || awayFromZero(interval.lower()) && awayFromZero(interval.upper());
        return limit(interval.lower(), whole) + " to " + limit(interval.upper(), whole);
    }

    private static boolean awayFromZero(double limit) {
        return Math.round(Math.abs(limit) * 100) != 0;
    }

    private static String limit(double fraction, boolean whole) {
        String text = whole ? Long.toString(Math.round(Math.abs(fraction) * 100)) : tenths(Math.abs(fraction));
        boolean zero = text.equals("0") || text.equals("0.0");
        return fraction < 0 && !zero ? "−" + text : text;
    }

    /** Later minus earlier in units of 1/{@code parts}, from counts, half away from zero. */
    private static long roundedAway(Comparison change, long parts) {
        Share a = change.earlier();
        Share b = change.later();
        long difference = b.count() * a.base() - a.count() * b.base();
        long whole = a.base() * b.base();
        return Long.signum(difference) * ((2 * parts * Math.abs(difference) + whole) / (2 * whole));
    }

    private static String signed(long value, String format, int divisor) {
        String text = String.format(Locale.ROOT, format, Math.abs(value) / (double) divisor);
        return value > 0 ? "+" + text : value < 0 ? "−" + text : text;
    }
}
