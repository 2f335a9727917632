package org.heard.improvement.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.record.Thing;

/** What an objective is to have reached after so many months. Changed only by a decision, and only before its day. */
@Singleton
class TargetForm implements ThingForm {
    private final BoardChoices choices;

    TargetForm(BoardChoices choices) {
        this.choices = choices;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.TARGET;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.map(one -> "Change target " + one.key()).orElse("Set a target");
    }

    @Override
    public List<FormField> fields(Board board) {
        List<FieldChoice> months = BoardSettings.USUAL.targets().months().stream()
                .map(month -> new FieldChoice(String.valueOf(month), month + " months"))
                .toList();
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.oneOf("objective", "Objective", choices.objectives()).needed(),
                FormField.oneOf("months", "Counted from the plan’s start, after", months)
                        .needed(),
                FormField.line("words", "The target in a few words", "60% of new plans within 20 weeks")
                        .needed(),
                FormField.oneOf("type", "What kind of target is it?", TargetType.choices())
                        .needed(),
                FormField.number(
                        "value", "Level", "Per cent for a share. Leave it empty for a change or a thing to deliver."),
                FormField.oneOf("measure", "Measure", ActionForm.measures(choices, board)),
                FormField.oneOf("baseline", "Baseline round, for a survey measure", choices.rounds()),
                FormField.line(
                        "judgedBy",
                        "Which figure is to judge it?",
                        "A round or a period, as March 2021 or Calendar year 2020, named before it is out."),
                FormField.day("delivered", "Delivered on").hinted("For a thing to deliver, once it is there.")));
        if (!board.all(ThingKind.DECISION).isEmpty()) {
            fields.add(FormField.oneOf("decision", "Decision that changed it", ActionForm.decisions(board)));
        }
        return fields;
    }

    @Override
    public Map<String, String> begun(String about, Board board) {
        String[] parts = about.split("-", 2);
        return Map.of("objective", parts[0], "months", parts.length > 1 ? parts[1] : "");
    }

    /** Each change names the decision that made it. */
    @Override
    public Map<String, String> begunAgain(Map<String, String> body) {
        Map<String, String> begun = new HashMap<>(body);
        begun.remove("decision");
        return begun;
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return typed.get("objective") + "-" + typed.get("months");
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        List<Fault> faults = new ArrayList<>();
        TargetType type = TargetType.called(typed.get("type")).orElseThrow();
        if (type.hasLevel() && typed.get("value").isEmpty()) {
            faults.add(new Fault("value", "Level: write the number that is to be reached"));
        }
        if (type != TargetType.DELIVERABLE && typed.get("measure").isEmpty()) {
            faults.add(new Fault("measure", "Measure: choose what judges it"));
        }
        boolean survey = ActionForm.isSurveyMeasure(typed.get("measure"));
        if (type == TargetType.CHANGE && (!survey || typed.get("baseline").isEmpty())) {
            faults.add(new Fault("baseline", "Baseline round: a change is judged for a survey measure since a round"));
        }
        before.ifPresent(target -> refuseChanged(target, typed, board, faults));
        if (before.isEmpty()
                && due(typed.get("months"), board)
                        .filter(day -> !day.isAfter(board.asAt()))
                        .isPresent()) {
            faults.add(new Fault("months", "That day has come: a target is set before it, or it judges nothing"));
        }
        return faults;
    }

    /** Only a delivery may be added once its day has come. */
    private static void refuseChanged(Thing target, Map<String, String> typed, Board board, List<Fault> faults) {
        boolean same =
                List.of("objective", "months", "words", "type", "value", "measure", "baseline", "judgedBy").stream()
                        .allMatch(field -> target.text(field).equals(typed.getOrDefault(field, "")));
        if (same) {
            return;
        }
        if (!target.text("objective").equals(typed.get("objective"))
                || !target.text("months").equals(typed.get("months"))) {
            faults.add(new Fault("main", "Objective and months of a target stay as they are: set another target"));
        }
        if (due(target.text("months"), board)
                .filter(due -> !due.isAfter(board.asAt()))
                .isPresent()) {
            faults.add(new Fault("main", "The target has fallen due, so it stays as it is"));
        } else if (typed.getOrDefault("decision", "").isEmpty()) {
            faults.add(new Fault(
                    "main",
                    "Only a decision of the board changes a target: record the decision first and choose it here"));
        }
    }

    /** A slip of the same day, before it has fallen due: what was promised stays. */
    @Override
    public boolean mayBeRemoved(Thing thing, Board board) {
        return thing.first().recorded().equals(board.asAt())
                && due(thing.text("months"), board)
                        .filter(day -> day.isAfter(board.asAt()))
                        .isPresent();
    }

    /** Counted from the plan's start; empty while there is no plan. */
    private static Optional<LocalDate> due(String months, Board board) {
        return board.find(ThingKind.PLAN, PlanForm.KEY)
                .flatMap(plan -> plan.day("start"))
                .map(start -> start.plusMonths(Long.parseLong(months)));
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/plan/" + kept.get("objective");
    }

    @Override
    public String page(String key, Board board) {
        return key.isEmpty() ? "/board/plan" : "/board/plan/" + key.split("-")[0];
    }
}
