package org.heard.improvement.plan;

import java.util.Optional;

/**
 * A verdict on a target with the reason printed beside it.
 *
 * @param why empty where the verdict says all
 * @param figure name of the figure that judged, where one did
 * @param note what is said beside a verdict without changing it: "provisional"
 */
public record TargetOutcome(TargetVerdict verdict, String why, Optional<String> figure, String note) {
    static TargetOutcome of(TargetVerdict verdict, String why) {
        return new TargetOutcome(verdict, why, Optional.empty(), "");
    }

    TargetOutcome by(String name) {
        return new TargetOutcome(verdict, why, Optional.of(name), note);
    }

    TargetOutcome noting(String words) {
        return new TargetOutcome(verdict, why, figure, words);
    }
}
