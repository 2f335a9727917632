package org.heard.figures.statistics;

/** A closed interval, mostly of shares or their differences: as fractions (0.5 is 50%), not per cent. */
public record Interval(double lower, double upper) {
    public Interval {
        if (Double.isNaN(lower) || Double.isNaN(upper) || lower > upper) {
            throw new IllegalStateException("an interval from " + lower + " to " + upper);
        }
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    public boolean isWithin(double least, double most) {
        return least <= lower && upper <= most;
    }

    public double halfWidth() {
        return (upper - lower) / 2;
    }
}
