package org.heard.improvement.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.plan.ObjectiveStanding;
import org.heard.improvement.plan.TargetVerdict;
import org.heard.improvement.record.Thing;

/**
 * An objective of the plan with its actions, its targets and the colour that follows from them.
 *
 * @param key A1 to A5
 * @param title as the measures file has it
 * @param weakness what the inspectors found
 * @param written what the plan says of it; empty while nobody has written
 * @param beside gaps that only the rest of the record shows, worked out where a page asks for them
 */
public record PlannedObjective(
        String key,
        String title,
        String weakness,
        Optional<Thing> written,
        List<PlannedAction> actions,
        List<PlannedTarget> targets,
        RecordGaps beside) {
    public PlannedObjective {
        actions = List.copyOf(actions);
        targets = List.copyOf(targets);
    }

    /** Colour by rule and why. */
    public ObjectiveStanding.Result standing() {
        List<Colour> colours =
                actions.stream().map(action -> action.colour().colour()).toList();
        long waiting = actions.stream()
                .filter(action -> action.colour().isWaitingToBegin())
                .count();
        List<TargetVerdict> verdicts =
                targets.stream().map(target -> target.outcome().verdict()).toList();
        return new ObjectiveStanding(colours, waiting, verdicts, hasBetterOff()).colour(BoardSettings.USUAL);
    }

    private boolean hasBetterOff() {
        return written.filter(one -> !one.text("betterOff").isEmpty()).isPresent();
    }

    /** Whether the plan has nothing of it yet. */
    public boolean isEmpty() {
        return written.isEmpty() && actions.isEmpty() && targets.isEmpty();
    }

    /** The target for a number of months, where there is one. */
    public Optional<PlannedTarget> target(int months) {
        return targets.stream().filter(target -> target.months() == months).findFirst();
    }

    /** What is missing, each a few words; none where nothing is. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (written.isEmpty()) {
            gaps.add("no aim and nobody who leads it");
        }
        BoardSettings.USUAL.targets().months().stream()
                .filter(months -> target(months).isEmpty())
                .forEach(months -> gaps.add("no target at " + months + " months"));
        if (actions.isEmpty()) {
            gaps.add("no action");
        }
        if (written.isPresent() && !hasBetterOff()) {
            gaps.add("no measure of whether families are better off");
        }
        gaps.addAll(beside.all());
        return Stream.concat(gaps.stream(), actions.stream().flatMap(PlannedObjective::gaps))
                .toList();
    }

    private static boolean hasNoMeasure(PlannedAction action) {
        return action.thing().text("measure").isEmpty()
                && action.thing().text("noMeasure").isEmpty();
    }

    private static Stream<String> gaps(PlannedAction action) {
        boolean isDone = ActionState.called(action.thing().text("state")).isFinished();
        boolean finished = action.facts().finish().completed().isPresent();
        return Stream.of(
                        hasNoMeasure(action) ? action.key() + ": no measure, and no reason why" : "",
                        isDone && !finished ? action.key() + ": done, but on no day" : "",
                        finished && action.thing().text("families").isEmpty()
                                ? action.key() + ": no evidence yet that families see a change"
                                : "")
                .filter(gap -> !gap.isEmpty());
    }
}
