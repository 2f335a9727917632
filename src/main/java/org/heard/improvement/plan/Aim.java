package org.heard.improvement.plan;

import java.math.BigDecimal;

/**
 * What a target wants of its figure.
 *
 * @param value in the figure's own unit: per cent for shares; not looked at for a change or a deliverable
 */
public record Aim(Direction direction, BigDecimal value) {
    /** A measure that is to be "more" than at its baseline, or a thing that is to be delivered. */
    public static final Aim OF_ITSELF = new Aim(Direction.AT_LEAST, BigDecimal.ZERO);

    /** On which side of the value a target is met. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    /** The value itself is on the right side. */
    public boolean isReachedBy(BigDecimal actual) {
        int side = actual.compareTo(value);
        return direction == Direction.AT_LEAST ? side >= 0 : side <= 0;
    }
}
