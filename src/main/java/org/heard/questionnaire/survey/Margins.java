package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The area's own figures, and how answers may be weighted to them.
 *
 * @param weights empty where nothing is said of weights: then they are off
 */
public record Margins(List<AreaFigure> figures, Optional<Weights> weights) {
    /** No area has figures before somebody writes them down. */
    public static final Margins NONE = new Margins(List.of(), Optional.empty());

    public Margins {
        figures = List.copyOf(figures);
    }

    /**
     * One margin, made of one figure and of others inside some of its levels.
     *
     * @param on decided before a round closes; off unless the file says otherwise
     * @param by key of the figure whose answers are the levels
     * @param within by level, the key of the figure that divides it further
     * @param keepUnknown those of whom no level is known count as one; otherwise nothing is weighted if there are any
     */
    public record Weights(boolean on, String by, Map<String, String> within, boolean keepUnknown) {
        public Weights {
            within = Map.copyOf(within);
        }
    }

    public Optional<AreaFigure> figure(String key) {
        return figures.stream().filter(f -> f.key().equals(key)).findFirst();
    }
}
