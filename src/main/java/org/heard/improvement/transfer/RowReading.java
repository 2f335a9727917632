package org.heard.improvement.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.TypedText;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.planning.ActionState;
import org.heard.improvement.planning.PlanForm;
import org.heard.improvement.planning.PlannedAction;
import org.heard.improvement.record.Thing;

/** One row of a file on its way to an action of the plan. */
final class RowReading {
    private static final int SHOWN = 120;

    /** Texts that are taken as they stand, with the field each becomes and how the page calls it. */
    private static final Map<PlanColumn, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(PlanColumn.ACTION, "what");
        TEXTS.put(PlanColumn.WHY, "purpose");
        TEXTS.put(PlanColumn.IMPACT, "effect");
        TEXTS.put(PlanColumn.WORKSTREAM, "workstream");
    }

    private final int number;
    private final String place;
    private final Map<PlanColumn, FileCell> cells;
    private final PlanChoices choices;
    private final PlanReading plan;
    private final Optional<Thing> before;
    private final List<String> changes = new ArrayList<>();
    private final Map<String, String> body = new HashMap<>();

    RowReading(int number, String place, Map<PlanColumn, FileCell> cells, PlanChoices choices, PlanReading plan) {
        this.number = number;
        this.place = place;
        this.cells = cells;
        this.choices = choices;
        this.plan = plan;
        this.before = plan.board().find(ThingKind.ACTION, key());
        before.ifPresent(action -> body.putAll(action.latest().body().orElseThrow()));
        PlanImports.MARKS.forEach(body::remove);
    }

    String key() {
        return text(PlanColumn.REFERENCE).replaceAll("\\.$", "");
    }

    /** A line across the table, or one under it. */
    boolean isNoAction(FileTable.FileRow row) {
        long said = row.cells().stream()
                .filter(cell -> !cell.isEmpty() && !cell.carried())
                .count();
        return said <= 1 && !PlannedAction.isReference(key());
    }

    String lead() {
        return text(PlanColumn.LEAD);
    }

    /** An action that is there keeps its owner where the file names none, or names the one it has. */
    boolean keepsLead() {
        return before.isPresent()
                && (lead().isEmpty()
                        || CellText.isSame(
                                lead(), plan.board().seat(before.get().text("owner"))));
    }

    private String text(PlanColumn kind) {
        return CellText.line(cells.getOrDefault(kind, FileCell.EMPTY).text());
    }

    PlanRow refused(String why) {
        return row(PlanRow.Outcome.REFUSED, why);
    }

    PlanRow skipped(FileTable.FileRow row) {
        String words = row.cells().stream()
                .filter(cell -> !cell.isEmpty() && !cell.carried())
                .map(cell -> CellText.line(cell.text()))
                .findFirst()
                .orElse("");
        return new PlanRow(
                number, place, "", PlanRow.Outcome.SKIPPED, "“" + shortened(words) + "” is no action", 0, Map.of());
    }

    private PlanRow row(PlanRow.Outcome outcome, String says) {
        int seen = plan.board()
                .things()
                .ever(ThingKind.ACTION.word(), key())
                .map(Thing::version)
                .orElse(0);
        return new PlanRow(number, place, key(), outcome, says, seen, body);
    }

    /** @param seat chosen for the row's lead; empty for none */
    PlanRow read(String seat) {
        if (!PlannedAction.isReference(key())) {
            return refused(
                    key().isEmpty()
                            ? "the action has no number. Give it one, such as 1.2"
                            : "the number “" + shortened(key())
                                    + "” is not two numbers with a point between, such as 1.2");
        }
        if (before.isEmpty() && isTakenOff()) {
            return refused("action " + key() + " was taken off the plan, and its number is not used again");
        }
        if (before.isEmpty() && text(PlanColumn.ACTION).isEmpty()) {
            return refused("action " + key() + " says nothing under “" + PlanColumn.ACTION.title() + "”");
        }
        String wrong = texts();
        if (!wrong.isEmpty()) {
            return refused(wrong);
        }
        if (!objective()) {
            return refused(
                    text(PlanColumn.OBJECTIVE).isEmpty()
                            ? "action " + key() + " names no objective"
                            : "the objective “" + shortened(text(PlanColumn.OBJECTIVE)) + "” of action " + key()
                                    + " is none of the plan’s");
        }
        return dated(seat);
    }

    /** Its number may come back only where an import that was taken back had brought it. */
    private boolean isTakenOff() {
        return plan.board()
                .things()
                .ever(ThingKind.ACTION.word(), key())
                .filter(action -> action.text(PlanImports.UNDONE).isEmpty())
                .isPresent();
    }

    private String texts() {
        for (Map.Entry<PlanColumn, String> field : TEXTS.entrySet()) {
            PlanColumn kind = field.getKey();
            String raw = cells.getOrDefault(kind, FileCell.EMPTY).text();
            String text =
                    kind == PlanColumn.WHY || kind == PlanColumn.IMPACT ? TypedText.clean(raw) : CellText.line(raw);
            String wrong = TypedText.fault("“" + kind.title() + "” of action " + key(), text);
            if (!wrong.isEmpty()) {
                return wrong;
            }
            change(kind.title(), field.getValue(), text);
        }
        return "";
    }

    private boolean objective() {
        if (text(PlanColumn.OBJECTIVE).isEmpty() && before.isPresent()) {
            return true;
        }
        Optional<String> known = plan.objective(text(PlanColumn.OBJECTIVE));
        known.ifPresent(objective -> change(PlanColumn.OBJECTIVE.title(), "objective", objective));
        return known.isPresent();
    }

    /** What a file leaves empty stays as it is. */
    private void change(String title, String field, String text) {
        String was = body.getOrDefault(field, "");
        if (!text.isEmpty() && !CellText.isSame(was, text)) {
            changes.add(
                    title + ": " + (was.isEmpty() ? "" : "“" + shortened(was) + "” → ") + "“" + shortened(text) + "”");
            body.put(field, text);
        }
    }

    private PlanRow dated(String seat) {
        DayAndRating both = cells.containsKey(PlanColumn.DUE_AND_RATING)
                ? DayAndRating.of(cells.get(PlanColumn.DUE_AND_RATING).text())
                : new DayAndRating(text(PlanColumn.DUE), "");
        String rating = rating(both);
        if (rating.length() > FileRating.LONGEST) {
            return refused("the progress rating of action " + key() + " has more than " + FileRating.LONGEST
                    + " letters. Write a word, or leave its column out");
        }
        if (choices.isLeftOut(number)) {
            return row(PlanRow.Outcome.LEFT_OUT, "you chose to leave it out");
        }
        String typed = choices.day(number);
        FileDay due = FileDay.of(typed.isEmpty() ? both.day() : typed);
        Optional<LocalDate> planned = before.flatMap(action -> action.day("due"));
        if (due.isAsked() || due.day().isEmpty() && planned.isEmpty()) {
            return row(PlanRow.Outcome.DAY_ASKED, askedDay(both.day(), due));
        }
        LocalDate day = due.day().or(() -> planned).orElseThrow();
        if (planned.isPresent() && !planned.get().equals(day)) {
            return row(
                    PlanRow.Outcome.DAY_ASKED,
                    "the day moves from " + Days.inWords(planned.get()) + " to " + Days.inWords(day)
                            + ". Only a decision of the board does that, on the action’s own page. Here, keep the day or leave the row out");
        }
        return begun(day, rating, seat);
    }

    private static String askedDay(String words, FileDay due) {
        if (due.isAsked()) {
            return "“" + shortened(words) + "” may be more than one day. Write the day it means";
        }
        return (words.isEmpty() ? "there is no date" : "“" + shortened(words) + "” is no date")
                + ". Write the day it is due";
    }

    private String rating(DayAndRating both) {
        String word = text(PlanColumn.RATING).isEmpty() ? both.rating() : text(PlanColumn.RATING);
        if (!word.isEmpty()) {
            return word;
        }
        String shade = FileRating.ofShade(
                cells.getOrDefault(PlanColumn.RATING, FileCell.EMPTY).shade());
        return shade.isEmpty()
                ? FileRating.ofShade(cells.getOrDefault(PlanColumn.DUE_AND_RATING, FileCell.EMPTY)
                        .shade())
                : shade;
    }

    private PlanRow begun(LocalDate due, String rating, String seat) {
        FileDay named = FileDay.of(text(PlanColumn.BEGIN));
        if (named.isAsked()) {
            return refused("action " + key() + " begins “" + shortened(text(PlanColumn.BEGIN))
                    + "”, which may be more than one day. Write it as 31/03/2020");
        }
        Optional<LocalDate> start =
                plan.board().find(ThingKind.PLAN, PlanForm.KEY).flatMap(one -> one.day("start"));
        LocalDate begin = named.day()
                .or(() -> before.flatMap(action -> action.day("begin")))
                .or(() -> start)
                .orElse(due.isBefore(plan.today()) ? due : plan.today());
        if (due.isBefore(begin)) {
            return refused("action " + key() + " is due on " + Days.inWords(due) + ", before it begins on "
                    + Days.inWords(begin));
        }
        change(PlanColumn.BEGIN.title(), "begin", begin.toString());
        change(PlanColumn.DUE.title(), "due", due.toString());
        rated(due, rating);
        return owned(due, seat);
    }

    /** Their word is kept as theirs. Where it says that the action is complete, it is; no other word moves its state. */
    private void rated(LocalDate due, String rating) {
        boolean isNews = !CellText.isSame(body.getOrDefault("theirs", ""), rating);
        change("Their rating", "theirs", rating);
        ActionState says = FileRating.state(rating);
        ActionState state =
                before.map(action -> ActionState.called(action.text("state"))).orElse(says);
        boolean isDone = isNews && says == ActionState.COMPLETED && state.isOpen();
        if (isDone || before.isEmpty() && says == ActionState.COMPLETED) {
            state = ActionState.COMPLETED;
            body.put("completed", (due.isAfter(plan.today()) ? plan.today() : due).toString());
            body.put("evidence", "none, because imported");
        }
        body.put("state", state.word());
    }

    private PlanRow owned(LocalDate due, String seat) {
        boolean keeps = keepsLead() || before.isPresent() && !cells.containsKey(PlanColumn.LEAD);
        if (!keeps && seat.isEmpty()) {
            return row(
                    PlanRow.Outcome.LEAD_ASKED,
                    lead().isEmpty()
                            ? "action " + key() + " names no lead, and no seat is chosen for it"
                            : "no seat is chosen for the lead of action " + key());
        }
        if (!keeps && !seat.equals(body.getOrDefault("owner", ""))) {
            String was = body.getOrDefault("owner", "");
            changes.add("Lead: " + (was.isEmpty() ? "" : plan.board().seat(was) + " → ")
                    + plan.board().seat(seat));
            body.put("owner", seat);
        }
        if (before.isPresent()) {
            return changes.isEmpty()
                    ? row(PlanRow.Outcome.SAME, "")
                    : row(PlanRow.Outcome.CHANGED, String.join("; ", changes));
        }
        body.put("reference", key());
        body.put("noMeasure", "the plan that was brought in names none");
        return row(PlanRow.Outcome.TAKEN, taken(due));
    }

    private String taken(LocalDate due) {
        String theirs = body.getOrDefault("theirs", "");
        return body.get("objective") + ": " + shortened(body.get("what")) + " · due " + Days.inWords(due) + " · "
                + plan.board().seat(body.get("owner")) + " · "
                + ActionState.called(body.get("state")).words()
                + (theirs.isEmpty() ? "" : " · theirs: " + theirs);
    }

    private static String shortened(String words) {
        String line = CellText.line(words);
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
