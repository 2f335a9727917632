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
import org.heard.improvement.record.Thing;

/**
 * An action of the plan. Without an owner or a day it is not saved; what moves its day, drops, embeds or reopens it names
 * a decision of the board.
 */
@Singleton
class ActionForm implements ThingForm {
    /** What an import keeps and no form asks for. */
    private static final List<String> BROUGHT_IN = List.of("theirs");

    private final BoardChoices choices;

    ActionForm(BoardChoices choices) {
        this.choices = choices;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.ACTION;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.map(one -> "Change action " + one.key()).orElse("Add an action");
    }

    @Override
    public List<FormField> fields(Board board) {
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.line("reference", "Number", "Such as 1.2: it stays for ever")
                        .needed(),
                FormField.oneOf("objective", "Objective", choices.objectives()).needed(),
                FormField.text("what", "What will be done", "").needed(),
                FormField.text("purpose", "Why it is done", ""),
                FormField.text("effect", "What it is expected to change for families", ""),
                FormField.line("workstream", "Workstream", ""),
                FormField.oneOf("owner", "Who answers for it", choices.seats(board))
                        .needed(),
                FormField.day("begin", "Begins").needed(),
                FormField.day("due", "Due").needed(),
                FormField.oneOf("measure", "Measure that will show it", measures(choices, board)),
                FormField.oneOf("baseline", "Baseline round, for a survey measure", choices.rounds()),
                FormField.line("noMeasure", "No measure, because", "Only where no measure is chosen"),
                FormField.line("easy", "In easy words, for families", "At most 15 words"),
                FormField.oneOf("state", "State", ActionState.choices()).needed(),
                FormField.day("completed", "Completed on"),
                FormField.text(
                        "practice",
                        "What changed in practice",
                        "With the evidence, or leave it empty: then “no evidence yet” is printed."),
                FormField.text(
                        "families",
                        "What changed for families",
                        "In words. The figures come from the measure by themselves."),
                FormField.line("evidence", "Evidence that it is done", "A paper, a link, or: none, because …")));
        if (!board.all(ThingKind.DECISION).isEmpty()) {
            fields.add(FormField.oneOf("decision", "Decision for this change", decisions(board))
                    .hinted("Needed where the day moves, or the action is dropped, embedded or reopened."));
        }
        return fields;
    }

    /** Survey measures, then the official and process measures of the plan. */
    static List<FieldChoice> measures(BoardChoices choices, Board board) {
        List<FieldChoice> all = new ArrayList<>(choices.surveyMeasures());
        board.all(ThingKind.SERIES).forEach(one -> all.add(new FieldChoice(one.key(), one.text("title"))));
        return all;
    }

    static boolean isSurveyMeasure(String key) {
        return key.matches("M[0-9]{1,2}");
    }

    static List<FieldChoice> decisions(Board board) {
        return board.all(ThingKind.DECISION).stream()
                .map(one -> new FieldChoice(one.key(), one.key() + " " + shortened(one.text("words"))))
                .toList();
    }

    private static String shortened(String words) {
        return words.length() <= 80 ? words : words.substring(0, 80) + "…";
    }

    @Override
    public Map<String, String> begun(String about, Board board) {
        return Map.of("objective", about, "state", ActionState.NOT_STARTED.word());
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
        return typed.get("reference");
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        List<Fault> faults = new ArrayList<>();
        if (!PlannedAction.isReference(typed.get("reference"))) {
            faults.add(new Fault("reference", "Number: two numbers with a point between, such as 1.2"));
        } else if (before.filter(one -> !one.key().equals(typed.get("reference")))
                .isPresent()) {
            faults.add(new Fault("reference", "Number: it stays for ever, so it cannot change"));
        }
        LocalDate begin = LocalDate.parse(typed.get("begin"));
        LocalDate due = LocalDate.parse(typed.get("due"));
        if (due.isBefore(begin)) {
            faults.add(new Fault("due", "Due: the day is before the action begins"));
        }
        measure(typed, faults);
        ActionState state = ActionState.called(typed.get("state"));
        finish(typed, state, before.isEmpty(), board, faults);
        if (state.isFinished() && typed.get("completed").isEmpty()) {
            faults.add(new Fault("completed", "Completed on: write the day"));
        }
        if (state.isFinished() && typed.get("evidence").isEmpty()) {
            faults.add(new Fault("evidence", "Evidence that it is done: name it, or write “none, because …”"));
        }
        before.ifPresent(one -> decided(one, typed, faults));
        return faults;
    }

    /** An action begins open; what is done was done by today, and not before it began. */
    private static void finish(
            Map<String, String> typed, ActionState state, boolean fresh, Board board, List<Fault> faults) {
        if (fresh && !state.state().isOpen()) {
            faults.add(new Fault("state", "State: a new action has not started or is under way"));
        }
        if (!typed.get("completed").isEmpty()) {
            LocalDate completed = LocalDate.parse(typed.get("completed"));
            if (completed.isAfter(board.asAt()) || completed.isBefore(LocalDate.parse(typed.get("begin")))) {
                faults.add(new Fault("completed", "Completed on: a day from its beginning to today"));
            }
        }
    }

    private static void measure(Map<String, String> typed, List<Fault> faults) {
        String measure = typed.get("measure");
        if (measure.isEmpty() && typed.get("noMeasure").isEmpty()) {
            faults.add(new Fault("noMeasure", "Choose a measure, or write why there is none"));
        }
        if (isSurveyMeasure(measure) && typed.get("baseline").isEmpty()) {
            faults.add(new Fault("baseline", "Baseline round: choose the round the change is counted from"));
        }
    }

    private static void decided(Thing before, Map<String, String> typed, List<Fault> faults) {
        if (!typed.getOrDefault("decision", "").isEmpty()) {
            return;
        }
        ActionState was = ActionState.called(before.text("state"));
        ActionState is = ActionState.called(typed.get("state"));
        boolean moved = before.day("due")
                .filter(day -> !day.toString().equals(typed.get("due")))
                .isPresent();
        boolean stepped = was != is && (is == ActionState.DROPPED || is == ActionState.EMBEDDED || is.isBefore(was));
        if (moved || stepped) {
            faults.add(
                    new Fault(
                            "main",
                            (moved ? "The day moves" : "The state becomes “" + is.words() + "”")
                                    + ": only a decision of the board does that. Record the decision first and choose it here"));
        }
    }

    /** With what an import brought: it stays beside what is typed. */
    @Override
    public Map<String, String> kept(Map<String, String> typed, Optional<Thing> before, Board board) {
        Map<String, String> kept = new HashMap<>(typed);
        before.ifPresent(one -> BROUGHT_IN.forEach(field -> kept.put(field, one.text(field))));
        return kept;
    }

    /** A slip of the same day; later it is dropped by a decision, and its history stays. */
    @Override
    public boolean mayBeRemoved(Thing thing, Board board) {
        return thing.first().recorded().equals(board.asAt());
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return key.isEmpty() ? "/board/plan/" + kept.get("objective") : "/board/plan/actions/" + key;
    }

    @Override
    public String page(String key, Board board) {
        return key.isEmpty() ? "/board/plan" : "/board/plan/actions/" + key;
    }
}
