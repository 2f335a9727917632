package org.heard.figures.suppression;

import java.util.EnumSet;
import java.util.Set;

/**
 * One figure of a {@link SuppressionProblem}: printed, hidden, or never printed but known to exist.
 *
 * @param value the truth
 * @param cost weight of hiding it
 * @param least what everybody knows of it when it is hidden: at least 1, since zeros are printed
 * @param most the same from above
 * @param shownLeast where it is printed rounded, the lowest value that is printed so
 * @param shownMost the highest
 * @param width whole numbers between its lowest and highest possible value when it is sensitive
 */
public record ProblemCell(
        String id,
        double value,
        double cost,
        double least,
        double most,
        double shownLeast,
        double shownMost,
        int width,
        Set<Trait> traits) {
    /** Above any count of a council; an integer programme without an upper bound answers 0. */
    static final double LIMITLESS = 10_000;

    public enum Trait {
        NEVER_HIDE,
        /** A zero that may be hidden, since its whole row is withheld. */
        HIDE_ZERO,
        /** Printed by an earlier release: can be neither hidden nor changed. */
        FROZEN,
        /** Never printed, but can be worked out: a difference between two populations. */
        LATENT,
        /** Any number, not only a whole one. */
        CONTINUOUS,
        /** Printed in a rounding interval only. */
        ROUNDED
    }

    public ProblemCell {
        traits = traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits);
    }

    public static ProblemCell of(String id, double value) {
        return new ProblemCell(id, value, 1, 1, Math.max(LIMITLESS, 10 * value), value, value, 4, Set.of());
    }

    public ProblemCell cost(double weight) {
        return new ProblemCell(id, value, weight, least, most, shownLeast, shownMost, width, traits);
    }

    public ProblemCell between(double low, double high) {
        return new ProblemCell(id, value, cost, low, high, shownLeast, shownMost, width, traits);
    }

    public ProblemCell atLeast(double low) {
        return between(low, most);
    }

    public ProblemCell shownWithin(double low, double high) {
        return new ProblemCell(id, value, cost, least, most, low, high, width, traits).with(Trait.ROUNDED);
    }

    public ProblemCell width(int wanted) {
        return new ProblemCell(id, value, cost, least, most, shownLeast, shownMost, wanted, traits);
    }

    public ProblemCell with(Trait trait) {
        EnumSet<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new ProblemCell(id, value, cost, least, most, shownLeast, shownMost, width, more);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public boolean mayBeHidden() {
        return !is(Trait.NEVER_HIDE) && !is(Trait.FROZEN) && !is(Trait.LATENT) && (value != 0 || is(Trait.HIDE_ZERO));
    }

    /** What moving a shown figure costs: large counts a little more, so that of two equals the smaller goes. */
    double weight() {
        return cost * (1 + 0.0001 * Math.log(1 + value));
    }
}
