package org.heard.figures.statistics;

import java.util.Optional;

/** What raking gives: weights, or the reason why the round stays unweighted. */
public sealed interface Weighting permits Weights, NotWeighted {
    Optional<Weights> weights();

    /** Why there are no weights; empty where there are. */
    Optional<String> reason();
}
