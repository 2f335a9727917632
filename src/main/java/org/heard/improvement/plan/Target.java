package org.heard.improvement.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an objective is to have reached by a day.
 *
 * @param judgedBy the figure named to judge it
 * @param like the period official figures and counts must be like; empty where any will do
 */
public record Target(LocalDate day, Aim aim, Optional<Named> judgedBy, Optional<Period> like) {

    /**
     * A figure named to judge a target. It counts only where it was named before it was out: else one could pick.
     *
     * @param on the day it was named; empty where that is beyond doubt
     */
    public record Named(String figure, Optional<LocalDate> on) {
        private boolean wasInTime(TargetFigure out) {
            return on.flatMap(day -> out.published().map(day::isBefore)).orElse(true);
        }
    }

    /** What may be said on a day, of the figures known then. */
    public TargetOutcome judge(List<TargetFigure> figures, LocalDate asAt, BoardSettings.Targets settings) {
        if (asAt.isBefore(day)) {
            return TargetOutcome.of(TargetVerdict.NOT_DUE, "");
        }
        Optional<Named> named = judgedBy.filter(name -> figures.stream()
                .filter(figure -> figure.name().equals(name.figure()))
                .allMatch(name::wasInTime));
        List<TargetFigure> candidates = figures.stream()
                .filter(figure -> figure.isKnown(asAt))
                .filter(figure -> named.map(name -> figure.name().equals(name.figure()))
                        .orElseGet(() -> isNear(figure.period(), settings)))
                .toList();
        return nearest(candidates.stream()
                        .filter(figure -> refusal(figure, settings).isEmpty())
                        .toList())
                .map(figure -> figure.actual().against(aim, day, settings).by(figure.name()))
                .orElseGet(() -> without(candidates, asAt, settings));
    }

    /** @param refused figures that would judge, were their period like the target's */
    private TargetOutcome without(List<TargetFigure> refused, LocalDate asAt, BoardSettings.Targets settings) {
        Optional<TargetFigure> figure = nearest(refused);
        if (figure.isPresent()) {
            return TargetOutcome.of(
                            TargetVerdict.REFUSED,
                            refusal(figure.get(), settings).orElseThrow())
                    .by(figure.get().name());
        }
        return asAt.isAfter(day.plusMonths(settings.window()))
                ? TargetOutcome.of(TargetVerdict.CANNOT_TELL, "no figure")
                : TargetOutcome.of(TargetVerdict.AWAITING_A_FIGURE, "");
    }

    private boolean isNear(Period period, BoardSettings.Targets settings) {
        return !period.to().isBefore(day.minusMonths(settings.window()))
                && !period.to().isAfter(day.plusMonths(settings.window()));
    }

    /** Whose period ends nearest to the day; of two as near, the later. */
    private Optional<TargetFigure> nearest(List<TargetFigure> figures) {
        return figures.stream()
                .min(Comparator.comparing((TargetFigure figure) ->
                                Math.abs(ChronoUnit.DAYS.between(figure.period().to(), day)))
                        .thenComparing(figure -> figure.period().to(), Comparator.reverseOrder()));
    }

    private Optional<String> refusal(TargetFigure figure, BoardSettings.Targets settings) {
        return figure.actual().needsALikePeriod()
                ? like.flatMap(period -> figure.period().unlike(period, settings.tolerance()))
                : Optional.empty();
    }
}
