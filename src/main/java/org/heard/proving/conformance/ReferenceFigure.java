package org.heard.proving.conformance;

import java.util.Optional;

/**
 * One figure of a reference case: what the file expects and what Heard works out. Empty is "not
 * defined", {@code NA} in the file.
 */
record ReferenceFigure(String column, Optional<Double> expected, Optional<Double> found, Tolerance tolerance) {
    boolean agrees() {
        return expected.isPresent() == found.isPresent()
                && expected.map(value -> tolerance.allows(value, found.orElseThrow()))
                        .orElse(true);
    }

    /** The difference in the measure of its tolerance; 0 where not defined or equal. */
    double deviation(Tolerance.Kind kind) {
        if (kind != tolerance.kind() || expected.isEmpty() || found.isEmpty() || expected.equals(found)) {
            return 0;
        }
        double difference = Math.abs(found.get() - expected.get());
        boolean asItIs = kind == Tolerance.Kind.ABSOLUTE
                || Math.abs(expected.get()) < Tolerance.NOTHING
                || Double.isInfinite(expected.get());
        return asItIs ? difference : difference / Math.abs(expected.get());
    }
}
