package org.heard.improvement.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.plan.MeasureEvidence;
import org.heard.improvement.plan.SlowFlag;
import org.heard.improvement.plan.SlowItem;
import org.heard.improvement.plan.TargetVerdict;
import org.heard.improvement.record.Thing;
import org.heard.questionnaire.survey.Objective;

/**
 * The plan on the day that is looked at: every objective, action and target with what the rules say of it.
 *
 * @param plan its days; empty while nobody has begun it
 */
public record ImprovementPlan(Board board, Optional<Thing> plan, List<PlannedObjective> objectives) {
    public ImprovementPlan {
        objectives = List.copyOf(objectives);
    }

    static ImprovementPlan of(Board board, List<Objective> objectives, MeasureEvidence evidence) {
        Optional<Thing> plan = board.find(ThingKind.PLAN, PlanForm.KEY);
        Optional<LocalDate> start = plan.flatMap(one -> one.day("start"));
        return new ImprovementPlan(
                board,
                plan,
                objectives.stream()
                        .map(one -> objective(one, start, board, evidence))
                        .toList());
    }

    private static PlannedObjective objective(
            Objective one, Optional<LocalDate> start, Board board, MeasureEvidence evidence) {
        List<PlannedAction> actions = board.of(ThingKind.ACTION, "objective", one.key()).stream()
                .map(thing -> PlannedAction.of(thing, board, evidence))
                .sorted(Comparator.comparing(PlannedAction::key, BoardChoices.BY_NUMBER))
                .toList();
        List<PlannedTarget> targets = start.stream()
                .flatMap(day -> board.of(ThingKind.TARGET, "objective", one.key()).stream()
                        .map(thing -> PlannedTarget.of(thing, day, board, evidence)))
                .sorted(Comparator.comparingInt(PlannedTarget::months))
                .toList();
        return new PlannedObjective(
                one.key(),
                one.title(),
                one.weakness(),
                board.find(ThingKind.OBJECTIVE, one.key()),
                actions,
                targets,
                new RecordGaps(one.key(), start, actions, board));
    }

    public List<PlannedAction> actions() {
        return objectives.stream().flatMap(one -> one.actions().stream()).toList();
    }

    /** Colours by rule of the actions each seat answers for. */
    public Map<String, List<Colour>> coloursBySeat() {
        return actions().stream()
                .collect(Collectors.groupingBy(
                        action -> action.thing().text("owner"),
                        Collectors.mapping(action -> action.colour().colour(), Collectors.toList())));
    }

    public Optional<PlannedAction> action(String key) {
        return actions().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public Optional<PlannedObjective> objective(String key) {
        return objectives.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** What is slow and why, the most reasons first; what the chair took off is left out until something changes. */
    public Map<PlannedAction, List<SlowFlag>> slow() {
        Map<PlannedAction, List<SlowFlag>> slow = new LinkedHashMap<>();
        actions().stream()
                .map(action -> Map.entry(action, flags(action)))
                .filter(one -> !one.getValue().isEmpty())
                .sorted(Comparator.comparingInt((Map.Entry<PlannedAction, List<SlowFlag>> one) ->
                        -one.getValue().size()))
                .forEach(one -> slow.put(one.getKey(), one.getValue()));
        return slow;
    }

    private List<SlowFlag> flags(PlannedAction action) {
        SlowItem item = new SlowItem(
                action.facts(),
                action.facts().measure(),
                !action.thing().text("measure").isEmpty(),
                objective(action.thing().text("objective")).flatMap(ImprovementPlan::newestDue),
                Optional.empty());
        return item.flags(board.asAt(), BoardSettings.USUAL, action.stamp(), takenOff(action.key()));
    }

    /** What is said of the newest target of its objective that has fallen due. */
    private static Optional<TargetVerdict> newestDue(PlannedObjective objective) {
        return objective.targets().stream()
                .map(target -> target.outcome().verdict())
                .filter(TargetVerdict::isDue)
                .reduce((older, newer) -> newer);
    }

    private Optional<SlowItem.Stamp> takenOff(String action) {
        return board.of(ThingKind.TAKEN_OFF, "action", action).stream()
                .reduce((older, newer) -> newer)
                .map(one -> new SlowItem.Stamp(one.day("due").orElseThrow(), one.text("figure"), one.day("lastNote")));
    }
}
