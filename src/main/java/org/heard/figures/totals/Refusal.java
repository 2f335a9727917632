package org.heard.figures.totals;

/** A row that was not used, and why. */
public record Refusal(Place place, String round, String key, String option, String reason) {
    /** The reason with the row's name in front. */
    public String sentence() {
        return "line %d (round %s, key %s, option %s): %s".formatted(place.line(), round, key, option, reason);
    }
}
