package org.heard.improvement.planning;

import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.improvement.record.Thing;

/** The plan as its page shows it. */
public record PlanView(ImprovementPlan plan) {
    /** One objective in the table. */
    public record Line(
            String key, String title, ColourMark mark, String because, int actions, List<Cell> targets, int gaps) {}

    /** What is said of one target. */
    public record Cell(int months, String verdict) {}

    public Optional<Thing> days() {
        return plan.plan();
    }

    /** "Starts 17 October 2019. All actions done by 31 October 2020." */
    public String when() {
        return plan.plan()
                .map(one ->
                        "Targets count from " + Days.inWords(one.day("start").orElseThrow()) + "."
                                + one.day("deadline")
                                        .map(day -> " All actions are to be done by " + Days.inWords(day) + ".")
                                        .orElse(""))
                .orElse("");
    }

    public List<Integer> months() {
        return PlanPage.months();
    }

    public List<Line> objectives() {
        return plan.objectives().stream().map(PlanView::line).toList();
    }

    private static Line line(PlannedObjective one) {
        var standing = one.standing();
        return new Line(
                one.key(),
                one.title(),
                ColourMark.of(standing.colour()),
                standing.because(),
                one.actions().size(),
                PlanPage.months().stream()
                        .map(months -> new Cell(
                                months,
                                one.target(months)
                                        .map(target ->
                                                target.outcome().verdict().word())
                                        .orElse("no target")))
                        .toList(),
                one.gaps().size());
    }

    public boolean hasActions() {
        return !plan.actions().isEmpty();
    }

    /** Every gap of the plan, with its objective before it. */
    public List<String> gaps() {
        return plan.objectives().stream()
                .flatMap(one -> one.gaps().stream().map(gap -> one.key() + ": " + gap))
                .toList();
    }

    /** Actions due after the day by which all is to be done. */
    public List<PlannedAction> late() {
        return plan.plan()
                .flatMap(one -> one.day("deadline"))
                .map(deadline -> plan.actions().stream()
                        .filter(action -> action.facts().state().isOpen()
                                && action.facts().due().now().isAfter(deadline))
                        .toList())
                .orElse(List.of());
    }
}
