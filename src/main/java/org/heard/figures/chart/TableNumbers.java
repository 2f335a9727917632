package org.heard.figures.chart;

import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Points;
import org.heard.figures.statistics.Share;

/** Numbers as the charts print them, beyond what {@code statistics} has words for. */
final class TableNumbers {
    private TableNumbers() {}

    /** Per cent with one decimal and without its sign, for tables: "43.9", "less than 0.1". */
    static String tenth(Share share) {
        return bare(Percent.tenth(share));
    }

    static String tenth(double fraction) {
        return bare(Percent.tenth(fraction));
    }

    /** "1 to 15", "−11 to 3"; with one decimal where a limit would be rounded to a 0 it is not. */
    static String limits(Interval interval) {
        boolean tenths = !interval.contains(0) && (isZero(interval.lower()) || isZero(interval.upper()));
        return limit(interval.lower(), tenths) + " to " + limit(interval.upper(), tenths);
    }

    private static boolean isZero(double limit) {
        return Points.signed(limit).equals("0");
    }

    private static String limit(double fraction, boolean tenths) {
        String signed = tenths ? Points.signedTenth(fraction) : Points.signed(fraction);
        return signed.replace("+", "");
    }

    private static String bare(String percent) {
        return percent.endsWith("%") ? percent.substring(0, percent.length() - 1) : percent;
    }
}
