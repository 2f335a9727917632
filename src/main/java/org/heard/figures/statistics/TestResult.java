package org.heard.figures.statistics;

import java.util.Optional;

/** What a test of "no difference" gives: a two-sided p, or the reason why there is none. */
public sealed interface TestResult permits ZTest, TTest, ChiSquare, FisherExact, NotTestable {
    /** Two-sided p from 0 to 1; empty where the test cannot be made. */
    Optional<Double> pValue();

    /** Why there is no test; empty where there is one. */
    Optional<String> reason();
}
