package org.heard.improvement.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Sentence;
import org.heard.improvement.board.Board;
import org.heard.improvement.plan.ColourReason;
import org.heard.improvement.planning.ActionState;
import org.heard.improvement.planning.ColourMark;
import org.heard.improvement.planning.ImprovementPlan;
import org.heard.improvement.planning.PlannedAction;
import org.heard.improvement.planning.PlannedObjective;
import org.heard.improvement.record.Thing;

/**
 * The plan's actions as a table that leaves Heard: first the columns that can come back in, then what the rules and the
 * record say. Brought in again unchanged, it changes nothing.
 */
final class PlanFile {
    private static final String NAME = "Actions";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final List<PlanColumn> IN = List.of(
            PlanColumn.OBJECTIVE,
            PlanColumn.REFERENCE,
            PlanColumn.ACTION,
            PlanColumn.WHY,
            PlanColumn.IMPACT,
            PlanColumn.WORKSTREAM,
            PlanColumn.LEAD,
            PlanColumn.DUE,
            PlanColumn.RATING);
    private static final List<String> OURS = List.of(
            "First due", "Times moved", "State in Heard", "Colour by rule", "Reasons", "Last note", "Last note on");

    /** In Word. */
    private static final List<Integer> WIDTHS = List.of(9, 5, 15, 13, 11, 8, 9, 7, 7, 7, 5, 7, 7, 13, 13, 7);

    private final ImprovementPlan plan;
    private final Board board;

    PlanFile(ImprovementPlan plan) {
        this.plan = plan;
        this.board = plan.board();
    }

    private List<String> head() {
        return Stream.concat(IN.stream().map(PlanColumn::title), OURS.stream()).toList();
    }

    private List<List<String>> rows() {
        return plan.objectives().stream()
                .flatMap(objective -> objective.actions().stream().map(action -> row(objective, action)))
                .toList();
    }

    /** Its gaps are those of the page and of the papers. */
    BoardTable table() {
        List<List<String>> gaps = plan.objectives().stream()
                .flatMap(objective -> objective.gaps().stream()
                        .map(gap -> List.of(objective.key() + " " + objective.title(), Sentence.capital(gap))))
                .toList();
        return new BoardTable(
                NAME,
                "Actions of the improvement plan",
                head(),
                rows(),
                Set.of(),
                WIDTHS,
                List.of(BoardTable.of("Gaps", List.of("Objective", "Gap"), gaps, Set.of())));
    }

    private List<String> row(PlannedObjective objective, PlannedAction action) {
        Thing thing = action.thing();
        List<String> row = new ArrayList<>(List.of(
                objective.key() + " " + objective.title(),
                action.key(),
                thing.text("what"),
                thing.text("purpose"),
                thing.text("effect"),
                thing.text("workstream"),
                board.seat(thing.text("owner")),
                day(action.facts().due().now()),
                thing.text("theirs")));
        ColourMark mark = ColourMark.of(action.colour().colour());
        row.addAll(List.of(
                day(action.facts().due().first()),
                Integer.toString(action.facts().due().moves()),
                ActionState.called(thing.text("state")).words(),
                mark.symbol() + " " + mark.words(),
                reasons(action),
                action.notes().stream()
                        .findFirst()
                        .map(note -> note.text("text"))
                        .orElse(""),
                action.facts().lastNote().map(PlanFile::day).orElse("")));
        return row;
    }

    /** With the chair's other opinion, where there is one. */
    private static String reasons(PlannedAction action) {
        String reasons =
                action.colour().reasons().stream().map(ColourReason::words).collect(Collectors.joining("; "));
        return action.override().isPresent() ? reasons + ". " + action.sentence() : reasons;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
