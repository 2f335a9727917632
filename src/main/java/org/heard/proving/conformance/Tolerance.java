package org.heard.proving.conformance;

/** How far a figure may be from its reference value. */
record Tolerance(Kind kind, double limit) {
    enum Kind {
        /** Difference at most the limit. */
        ABSOLUTE,
        /** Difference ÷ expected at most the limit. */
        RELATIVE
    }

    /** Below this a relative difference means nothing; both must then be this small. */
    static final double NOTHING = 1e-300;

    static Tolerance absolute(double limit) {
        return new Tolerance(Kind.ABSOLUTE, limit);
    }

    static Tolerance relative(double limit) {
        return new Tolerance(Kind.RELATIVE, limit);
    }

    boolean allows(double expected, double found) {
        if (expected == found || Double.isInfinite(expected)) {
            return expected == found;
        }
        return kind == Kind.ABSOLUTE || Math.abs(expected) < NOTHING
                ? Math.abs(found - expected) <= (kind == Kind.ABSOLUTE ? limit : NOTHING)
                : Math.abs(found - expected) <= limit * Math.abs(expected);
    }
}
