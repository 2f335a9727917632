package org.heard.improvement.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure that may judge a target.
 *
 * @param published the day it could be known; empty where it was always known
 * @param withdrawn the day it was taken back
 */
public record TargetFigure(
        String name, Period period, Optional<LocalDate> published, Optional<LocalDate> withdrawn, Actual actual) {

    boolean isKnown(LocalDate asAt) {
        return published.filter(asAt::isBefore).isEmpty()
                && withdrawn.filter(day -> !asAt.isBefore(day)).isEmpty();
    }
}
