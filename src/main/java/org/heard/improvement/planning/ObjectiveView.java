package org.heard.improvement.planning;

import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.plan.ObjectiveStanding;
import org.heard.improvement.record.Thing;

/** An objective as its page shows it. */
public record ObjectiveView(PlannedObjective objective, Board board) {
    /** A target in the table. @param key empty where there is none yet */
    public record TargetLine(int months, String key, String words, String day, String verdict, String why) {}

    /** An action in the list. */
    public record ActionLine(String key, String what, ColourMark mark, String owner, String due, String sentence) {}

    public String key() {
        return objective.key();
    }

    public ObjectiveStanding.Result standing() {
        return objective.standing();
    }

    public ColourMark mark() {
        return ColourMark.of(standing().colour());
    }

    public Optional<Thing> written() {
        return objective.written();
    }

    public String lead() {
        return objective.written().map(one -> board.seat(one.text("lead"))).orElse("");
    }

    public List<TargetLine> targets() {
        return PlanPage.months().stream()
                .map(months -> objective
                        .target(months)
                        .map(ObjectiveView::line)
                        .orElseGet(() -> new TargetLine(months, "", "No target yet", "", "", "")))
                .toList();
    }

    private static TargetLine line(PlannedTarget target) {
        String why = target.outcome().why()
                + target.outcome().figure().map(name -> " (" + name + ")").orElse("")
                + (target.outcome().note().isEmpty()
                        ? ""
                        : ", " + target.outcome().note());
        return new TargetLine(
                target.months(),
                target.thing().key(),
                target.thing().text("words"),
                Days.inWords(target.day()),
                target.outcome().verdict().word(),
                why.strip());
    }

    public List<ActionLine> actions() {
        return objective.actions().stream()
                .map(action -> new ActionLine(
                        action.key(),
                        action.thing().text("what"),
                        ColourMark.of(action.colour().colour()),
                        board.seat(action.thing().text("owner")),
                        action.dueInWords(),
                        action.sentence()))
                .toList();
    }

    public List<String> gaps() {
        return objective.gaps();
    }
}
