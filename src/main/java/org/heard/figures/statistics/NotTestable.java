package org.heard.figures.statistics;

import java.util.Optional;

/** There is no test, because of this; it leaves its family and is never counted among the tests. */
public record NotTestable(String because) implements TestResult {
    static final NotTestable EMPTY_ROUND = new NotTestable("one of the rounds has no answers");
    static final NotTestable ALL_ALIKE = new NotTestable("all answers are alike in both rounds");

    @Override
    public Optional<Double> pValue() {
        return Optional.empty();
    }

    @Override
    public Optional<String> reason() {
        return Optional.of(because);
    }
}
