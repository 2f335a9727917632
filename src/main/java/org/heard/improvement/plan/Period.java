package org.heard.improvement.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days a figure speaks of. A round's period is its fieldwork.
 *
 * @param from first day
 * @param to last day, counted in
 * @param kind "calendar year", "school year", "quarter"; empty where nobody said
 */
public record Period(LocalDate from, LocalDate to, String kind) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends before it begins");
        }
    }

    /** Whole months, such as those of an imported round, of which no days are known. */
    public static Period ofMonths(YearMonth first, YearMonth last, String kind) {
        return new Period(first.atDay(1), last.atEndOfMonth(), kind);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /**
     * Why a figure of this period may not stand beside one of another.
     *
     * @param tolerance per cent of the other's length by which this may be longer or shorter
     */
    Optional<String> unlike(Period other, int tolerance) {
        if (!kind.isBlank() && !other.kind.isBlank() && !kind.equalsIgnoreCase(other.kind)) {
            return Optional.of("its period is a " + kind + ", the target’s a " + other.kind);
        }
        if (Math.abs(days() - other.days()) * 100 > tolerance * other.days()) {
            return Optional.of("its period has " + days() + " days, the target’s " + other.days() + ": more than "
                    + tolerance + "% " + (days() > other.days() ? "longer" : "shorter"));
        }
        return Optional.empty();
    }
}
