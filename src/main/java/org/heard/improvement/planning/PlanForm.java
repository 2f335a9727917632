package org.heard.improvement.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** The plan itself: the day its targets count from, the day of the notice, the day by which all is to be done. */
@Singleton
public class PlanForm implements ThingForm {
    /** There is one; the next plan gets a key of its own. */
    public static final String KEY = "plan";

    @Override
    public ThingKind kind() {
        return ThingKind.PLAN;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.isEmpty() ? "Begin the plan" : "Change the plan’s days";
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.line("title", "What the plan is called", "").needed(),
                FormField.day("start", "Start")
                        .hinted("Targets are counted from this day. Once the first has fallen due it cannot change.")
                        .needed(),
                FormField.day("notice", "Day of the notice")
                        .hinted("The first two-monthly report is due two months after it."),
                FormField.day("deadline", "All actions done by"));
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return KEY;
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        boolean moved = before.flatMap(plan -> plan.day("start"))
                .filter(start -> !start.toString().equals(typed.get("start")))
                .filter(start -> anyTargetDue(start, board))
                .isPresent();
        return moved
                ? List.of(new Fault("start", "Start: a target has fallen due already, so the start stays as it is"))
                : List.of();
    }

    private static boolean anyTargetDue(LocalDate start, Board board) {
        return board.all(ThingKind.TARGET).stream()
                .map(target -> PlannedTarget.day(target, start))
                .anyMatch(day -> !day.isAfter(board.asAt()));
    }

    /** There is one; it is changed, never taken off. */
    @Override
    public boolean mayBeRemoved(Thing thing, Board board) {
        return false;
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/plan";
    }

    @Override
    public String page(String key, Board board) {
        return "/board/plan";
    }
}
