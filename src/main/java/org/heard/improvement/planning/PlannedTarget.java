package org.heard.improvement.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.plan.Aim;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.Deliverable;
import org.heard.improvement.plan.MeasureEvidence;
import org.heard.improvement.plan.Period;
import org.heard.improvement.plan.Target;
import org.heard.improvement.plan.TargetFigure;
import org.heard.improvement.plan.TargetOutcome;
import org.heard.improvement.record.Thing;

/**
 * A target of the plan with what may be said of it on the day that is looked at.
 *
 * @param thing as it stands in the record
 * @param day when it falls due
 */
public record PlannedTarget(Thing thing, LocalDate day, TargetOutcome outcome) {
    static PlannedTarget of(Thing thing, LocalDate start, Board board, MeasureEvidence evidence) {
        LocalDate day = day(thing, start);
        TargetType type = TargetType.called(thing.text("type")).orElse(TargetType.DELIVERABLE);
        List<TargetFigure> figures = figures(thing, type, day, board, evidence);
        Target target = new Target(day, aim(thing, type), judge(thing), like(figures, thing));
        return new PlannedTarget(thing, day, target.judge(figures, board.asAt(), BoardSettings.USUAL.targets()));
    }

    /** Counted from the start itself, never from another target. */
    static LocalDate day(Thing target, LocalDate start) {
        return start.plusMonths(Long.parseLong(target.text("months")));
    }

    public int months() {
        return Integer.parseInt(thing.text("months"));
    }

    /** The level in per cent that a measure of the surveys should reach; empty for any other kind of target. */
    public Optional<String> surveyLevel() {
        boolean isLevel = TargetType.called(thing.text("type"))
                .filter(TargetType::hasLevel)
                .isPresent();
        return Optional.of(thing.text("value"))
                .filter(value -> isLevel && ActionForm.isSurveyMeasure(thing.text("measure")));
    }

    private static Aim aim(Thing thing, TargetType type) {
        return switch (type) {
            case AT_LEAST -> new Aim(Aim.Direction.AT_LEAST, new BigDecimal(thing.text("value")));
            case AT_MOST -> new Aim(Aim.Direction.AT_MOST, new BigDecimal(thing.text("value")));
            case CHANGE, DELIVERABLE -> Aim.OF_ITSELF;
        };
    }

    private static Optional<Target.Named> judge(Thing thing) {
        return Optional.of(thing.text("judgedBy"))
                .filter(name -> !name.isEmpty())
                .map(name -> new Target.Named(name, Optional.of(named(thing, name))));
    }

    /** The day from which that figure was the one named. */
    private static LocalDate named(Thing thing, String name) {
        return thing.versions().stream()
                .filter(version -> version.field("judgedBy").equals(name))
                .findFirst()
                .orElseThrow()
                .recorded();
    }

    /** Official figures must be like the first of their measure: a year is never set against a quarter. */
    private static Optional<Period> like(List<TargetFigure> figures, Thing thing) {
        return ActionForm.isSurveyMeasure(thing.text("measure"))
                ? Optional.empty()
                : figures.stream().map(TargetFigure::period).findFirst();
    }

    private static List<TargetFigure> figures(
            Thing thing, TargetType type, LocalDate day, Board board, MeasureEvidence evidence) {
        String measure = thing.text("measure");
        if (type == TargetType.DELIVERABLE) {
            Deliverable delivery = new Deliverable(thing.day("delivered"));
            return List.of(new TargetFigure(
                    "delivery", new Period(day, day, ""), Optional.empty(), Optional.empty(), delivery));
        }
        if (ActionForm.isSurveyMeasure(measure)) {
            return evidence.figures(measure, type == TargetType.CHANGE ? thing.text("baseline") : "");
        }
        return board.of(ThingKind.FIGURE, "series", measure).stream()
                .map(RecordedFigure::new)
                .map(RecordedFigure::toJudge)
                .toList();
    }
}
