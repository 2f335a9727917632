package org.heard.improvement.transfer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.planning.ActionState;
import org.heard.improvement.planning.PlanForm;
import org.heard.improvement.planning.PlannedAction;

/** One row of a file on its way to an action of the plan. */
final class ActionReading extends RowReading {
    /** Texts that are taken as they stand, with the field each becomes. */
    private static final Map<PlanColumn, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(PlanColumn.ACTION, "what");
        TEXTS.put(PlanColumn.WHY, "purpose");
        TEXTS.put(PlanColumn.IMPACT, "effect");
        TEXTS.put(PlanColumn.WORKSTREAM, "workstream");
    }

    ActionReading(ReadRow row, PlanReading file) {
        super(row, file, row.number(PlanColumn.REFERENCE));
    }

    @Override
    boolean hasReference() {
        return PlannedAction.isReference(key());
    }

    @Override
    PlanRow read(String seat) {
        if (!hasReference()) {
            return refused(
                    key().isEmpty()
                            ? "the action has no number. Give it one, such as 1.2"
                            : "the number “" + shortened(key())
                                    + "” is not two numbers with a point between, such as 1.2");
        }
        if (isTakenOff()) {
            return refused("action " + key() + " was taken off the plan, and its number is not used again");
        }
        if (before().isEmpty() && row().text(PlanColumn.ACTION).isEmpty()) {
            return refused("action " + key() + " says nothing under “" + PlanColumn.ACTION.title() + "”");
        }
        String wrong = texts();
        if (!wrong.isEmpty()) {
            return refused(wrong);
        }
        if (!objective()) {
            String named = row().text(PlanColumn.OBJECTIVE);
            return refused(
                    named.isEmpty()
                            ? "action " + key() + " names no objective"
                            : "the objective “" + shortened(named) + "” of action " + key() + " is none of the plan’s");
        }
        return dated(seat);
    }

    private String texts() {
        return TEXTS.entrySet().stream()
                .map(field -> text(
                        field.getKey(),
                        field.getValue(),
                        field.getKey() == PlanColumn.WHY || field.getKey() == PlanColumn.IMPACT))
                .filter(wrong -> !wrong.isEmpty())
                .findFirst()
                .orElse("");
    }

    private boolean objective() {
        String named = row().text(PlanColumn.OBJECTIVE);
        if (named.isEmpty() && before().isPresent()) {
            return true;
        }
        Optional<String> known = file().objective(named);
        known.ifPresent(objective -> change(PlanColumn.OBJECTIVE.title(), "objective", objective));
        return known.isPresent();
    }

    private PlanRow dated(String seat) {
        DayAndRating both = row().has(PlanColumn.DUE_AND_RATING)
                ? DayAndRating.of(row().cell(PlanColumn.DUE_AND_RATING).text())
                : new DayAndRating(row().text(PlanColumn.DUE), "");
        String rating = rating(both);
        if (rating.length() > FileRating.LONGEST) {
            return refused("the progress rating of action " + key() + " has more than " + FileRating.LONGEST
                    + " letters. Write a word, or leave its column out");
        }
        FileDay due = due(both.day());
        Optional<PlanRow> open = leftOutOrAsked(both.day(), due);
        if (open.isPresent()) {
            return open.get();
        }
        LocalDate day = due.day().or(this::dueBefore).orElseThrow();
        if (dueBefore().isPresent() && !dueBefore().get().equals(day)) {
            return row(
                    PlanRow.Outcome.DAY_ASKED,
                    "the day moves from " + inWords(dueBefore().get()) + " to " + inWords(day)
                            + ". Only a decision of the board does that, on the action’s own page. Here, keep the day or leave the row out");
        }
        return begun(day, rating, seat);
    }

    private String rating(DayAndRating both) {
        String own = row().text(PlanColumn.RATING);
        String word = own.isEmpty() ? both.rating() : own;
        if (!word.isEmpty()) {
            return word;
        }
        String shade = FileRating.ofShade(row().cell(PlanColumn.RATING).shade());
        return shade.isEmpty()
                ? FileRating.ofShade(row().cell(PlanColumn.DUE_AND_RATING).shade())
                : shade;
    }

    private PlanRow begun(LocalDate due, String rating, String seat) {
        FileDay named = FileDay.of(row().text(PlanColumn.BEGIN));
        if (named.isAsked()) {
            return refused("action " + key() + " begins “" + shortened(row().text(PlanColumn.BEGIN))
                    + "”, which may be more than one day. Write it as 31/03/2020");
        }
        Optional<LocalDate> start =
                file().board().find(ThingKind.PLAN, PlanForm.KEY).flatMap(one -> one.day("start"));
        LocalDate begin = named.day()
                .or(() -> before().flatMap(action -> action.day("begin")))
                .or(() -> start)
                .orElse(due.isBefore(file().today()) ? due : file().today());
        if (due.isBefore(begin)) {
            return refused(
                    "action " + key() + " is due on " + inWords(due) + ", before it begins on " + inWords(begin));
        }
        change(PlanColumn.BEGIN.title(), "begin", begin.toString());
        change(PlanColumn.DUE.title(), "due", due.toString());
        rated(due, rating);
        if (before().isEmpty()) {
            body().put("reference", key());
            body().put("noMeasure", "the plan that was brought in names none");
        }
        return owned(seat);
    }

    /** Their word is kept as theirs. Where it says that the action is complete, it is; no other word moves its state. */
    private void rated(LocalDate due, String rating) {
        boolean isNews = !CellText.isSame(body().getOrDefault("theirs", ""), rating);
        change("Their rating", "theirs", rating);
        ActionState says = FileRating.state(rating);
        ActionState state =
                before().map(action -> ActionState.called(action.text("state"))).orElse(says);
        boolean isDone = isNews && says == ActionState.COMPLETED && state.isOpen();
        if (isDone || before().isEmpty() && says == ActionState.COMPLETED) {
            state = ActionState.COMPLETED;
            body().put("completed", (due.isAfter(file().today()) ? file().today() : due).toString());
            body().put("evidence", "none, because imported");
        }
        body().put("state", state.word());
    }

    @Override
    String taken() {
        String theirs = body().getOrDefault("theirs", "");
        return body().get("objective") + ": " + shortened(body().get("what")) + " · due "
                + inWords(LocalDate.parse(body().get("due"))) + " · "
                + file().board().seat(body().get("owner")) + " · "
                + ActionState.called(body().get("state")).words()
                + (theirs.isEmpty() ? "" : " · theirs: " + theirs);
    }
}
