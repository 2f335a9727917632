package org.heard.improvement.plan;

/** The rows by which an action gets its colour, in the order in which reasons print. */
public enum ColourRule {
    /** Long overdue. */
    R1(Colour.RED),
    /** Moved again and again, the first day long past. */
    R2(Colour.RED),
    /** Two milestones missed, or one by long. */
    R3(Colour.RED),
    /** No note for very long. */
    R4(Colour.RED),
    /** The owner says: not in time. */
    R5(Colour.RED),
    /** Overdue. */
    A1(Colour.AMBER),
    /** Moved, and the first day is past. */
    A2(Colour.AMBER),
    /** One milestone missed. */
    A3(Colour.AMBER),
    /** No note for long. */
    A4(Colour.AMBER),
    /** The owner says: in doubt. */
    A5(Colour.AMBER),
    /** The measure went the wrong way. */
    A6(Colour.AMBER),
    /** Should have begun. */
    A7(Colour.AMBER),
    /** Begins later, and nothing else speaks against it. */
    X1(Colour.GREY),
    /** Nothing speaks against it. */
    G1(Colour.GREEN),
    /** Finished, and the measure went the wrong way. */
    C1(Colour.RED),
    /** Was embedded; its evidence is gone. */
    C2(Colour.AMBER),
    /** Completed long ago, and nothing shows. */
    C3(Colour.AMBER),
    /** Embedded, and its evidence stands. */
    B1(Colour.BLUE),
    /** Completed, and a change was seen. */
    C4(Colour.GREEN),
    /** Completed; no change shown yet. */
    C5(Colour.GREEN),
    /** Dropped. */
    X2(Colour.GREY);

    private final Colour colour;

    ColourRule(Colour colour) {
        this.colour = colour;
    }

    public Colour colour() {
        return colour;
    }
}
