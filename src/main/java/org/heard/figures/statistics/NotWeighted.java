package org.heard.figures.statistics;

import java.util.Optional;

/** No weights, because of this. */
public record NotWeighted(String because) implements Weighting {
    @Override
    public Optional<Weights> weights() {
        return Optional.empty();
    }

    @Override
    public Optional<String> reason() {
        return Optional.of(because);
    }
}
