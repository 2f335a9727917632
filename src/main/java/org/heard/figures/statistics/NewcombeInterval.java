package org.heard.figures.statistics;

import java.util.Optional;

/**
 * The interval of a difference of two shares, later minus earlier, from their Wilson limits: {@code
 * lower = d − √((p₂−l₂)² + (u₁−p₁)²)}, {@code upper = d + √((u₂−p₂)² + (p₁−l₁)²)}. Weighted or
 * clustered: the same on effective bases. A round without answers: no interval. Source: R. G.
 * Newcombe 1998, method 10.
 */
public final class NewcombeInterval {
    private NewcombeInterval() {}

    /** The 95% interval. */
    public static Interval of(Share earlier, Share later) {
        return combine(earlier.value(), earlier.interval(), later.value(), later.interval());
    }

    /** Plain counts; empty where one round has no answers. */
    public static Optional<Interval> of(Counts earlier, Counts later, double confidence) {
        Optional<Interval> first = WilsonInterval.of(earlier.count, earlier.base, confidence);
        Optional<Interval> second = WilsonInterval.of(later.count, later.base, confidence);
        return first.flatMap(a -> second.map(b -> combine(earlier.value(), a, later.value(), b)));
    }

    /** {@code count} of {@code base}; unlike a {@link Share}, the base may be 0. */
    public record Counts(long count, long base) {
        /** The share; only where the base is above 0. */
        public double value() {
            return (double) count / base;
        }
    }

    /** Two estimates with their own limits, to the limits of their difference. */
    static Interval combine(double earlier, Interval first, double later, Interval second) {
        double change = later - earlier;
        double down = Math.hypot(later - second.lower(), first.upper() - earlier);
        double up = Math.hypot(second.upper() - later, earlier - first.lower());
        return new Interval(change - down, change + up);
    }
}
