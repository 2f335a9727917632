package org.heard.improvement.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.TypedText;
import org.heard.improvement.record.Thing;

/** One row of a file on its way to the thing it writes down: what actions and items of the log have in common. */
abstract class RowReading {
    private static final int SHOWN = 120;

    private final ReadRow row;
    private final PlanReading file;
    private final String key;
    private final Optional<Thing> before;
    private final List<String> changes = new ArrayList<>();
    private final Map<String, String> body = new HashMap<>();

    /** @param key of the thing; empty where the row has none */
    RowReading(ReadRow row, PlanReading file, String key) {
        this.row = row;
        this.file = file;
        this.key = key;
        this.before = file.board().find(file.kind().thing(), key);
        before.ifPresent(thing -> body.putAll(thing.latest().body().orElseThrow()));
        PlanImports.MARKS.forEach(body::remove);
    }

    /** @param seat chosen for the row's lead; empty for none */
    abstract PlanRow read(String seat);

    /** Whether its number is one that the file's kind has. */
    abstract boolean hasReference();

    /** What becomes of a new one, in a line. */
    abstract String taken();

    /** Its number as the file has it. */
    String reference() {
        return row.number(file.kind().reference());
    }

    String key() {
        return key;
    }

    /** "action 1.2". */
    String name() {
        return file.kind().noun() + " " + reference();
    }

    ReadRow row() {
        return row;
    }

    PlanReading file() {
        return file;
    }

    Optional<Thing> before() {
        return before;
    }

    Map<String, String> body() {
        return body;
    }

    /** A line across the table, or one under it. */
    boolean isNoAction(FileTable.FileRow cells) {
        long said = cells.cells().stream()
                .filter(cell -> !cell.isEmpty() && !cell.carried())
                .count();
        return said <= 1 && !hasReference();
    }

    String lead() {
        return row.text(file.kind().owner());
    }

    /** What is there keeps its owner where the file names none, or names the one it has. */
    boolean keepsLead() {
        return before.isPresent()
                && (lead().isEmpty()
                        || CellText.isSame(
                                lead(), file.board().seat(before.get().text("owner"))));
    }

    PlanRow refused(String why) {
        return row(PlanRow.Outcome.REFUSED, why);
    }

    PlanRow skipped(FileTable.FileRow cells) {
        String words = cells.cells().stream()
                .filter(cell -> !cell.isEmpty() && !cell.carried())
                .map(cell -> CellText.line(cell.text()))
                .findFirst()
                .orElse("");
        return new PlanRow(
                row.number(),
                row.place(),
                "",
                PlanRow.Outcome.SKIPPED,
                "“" + shortened(words) + "” is no " + file.kind().noun(),
                0,
                Map.of());
    }

    PlanRow row(PlanRow.Outcome outcome, String says) {
        int seen = file.board()
                .things()
                .ever(file.kind().thing().word(), key)
                .map(Thing::version)
                .orElse(0);
        return new PlanRow(row.number(), row.place(), key, outcome, says, seen, body);
    }

    /** Its number may come back only where an import that was taken back had brought it. */
    boolean isTakenOff() {
        return before.isEmpty()
                && file.board()
                        .things()
                        .ever(file.kind().thing().word(), key)
                        .filter(thing -> thing.text(PlanImports.UNDONE).isEmpty())
                        .isPresent();
    }

    /** A text that is kept in a field. @return what is wrong with it; empty for nothing */
    String text(FileColumn column, String field, boolean inLines) {
        String raw = row.cell(column).text();
        String text = inLines ? TypedText.clean(raw) : CellText.line(raw);
        String wrong = TypedText.fault("“" + column.title() + "” of " + name(), text);
        if (wrong.isEmpty()) {
            change(column.title(), field, text);
        }
        return wrong;
    }

    /** What a file leaves empty stays as it is. */
    void change(String title, String field, String text) {
        String was = body.getOrDefault(field, "");
        if (!text.isEmpty() && !CellText.isSame(was, text)) {
            changes.add(
                    title + ": " + (was.isEmpty() ? "" : "“" + shortened(was) + "” → ") + "“" + shortened(text) + "”");
            body.put(field, text);
        }
    }

    /** The day it is due: as an officer answered, else as the file says it. */
    FileDay due(String words) {
        String typed = row.choices().day(row.number());
        return FileDay.of(typed.isEmpty() ? words : typed);
    }

    Optional<LocalDate> dueBefore() {
        return before.flatMap(thing -> thing.day("due"));
    }

    /** Nothing is to be asked of a row that is left out. */
    Optional<PlanRow> leftOutOrAsked(String words, FileDay due) {
        if (row.choices().isLeftOut(row.number())) {
            return Optional.of(row(PlanRow.Outcome.LEFT_OUT, "you chose to leave it out"));
        }
        return due.isAsked() || due.day().isEmpty() && dueBefore().isEmpty()
                ? Optional.of(row(PlanRow.Outcome.DAY_ASKED, askedDay(words, due)))
                : Optional.empty();
    }

    private static String askedDay(String words, FileDay due) {
        if (due.isAsked()) {
            return "“" + shortened(words) + "” may be more than one day. Write the day it means";
        }
        return (words.isEmpty() ? "there is no date" : "“" + shortened(words) + "” is no date")
                + ". Write the day it is due";
    }

    PlanRow owned(String seat) {
        boolean keeps =
                keepsLead() || before.isPresent() && !row.has(file.kind().owner());
        if (!keeps && seat.isEmpty()) {
            String role = file.kind().owner().title().toLowerCase(java.util.Locale.UK);
            return row(
                    PlanRow.Outcome.LEAD_ASKED,
                    lead().isEmpty()
                            ? name() + " names no " + role + ", and no seat is chosen for it"
                            : "no seat is chosen for the " + role + " of " + name());
        }
        String was = body.getOrDefault("owner", "");
        if (!keeps && !seat.equals(was)) {
            changes.add(file.kind().owner().title() + ": "
                    + (was.isEmpty() ? "" : file.board().seat(was) + " → ")
                    + file.board().seat(seat));
            body.put("owner", seat);
        }
        if (before.isPresent()) {
            return changes.isEmpty()
                    ? row(PlanRow.Outcome.SAME, "")
                    : row(PlanRow.Outcome.CHANGED, String.join("; ", changes));
        }
        return row(PlanRow.Outcome.TAKEN, taken());
    }

    static String inWords(LocalDate day) {
        return Days.inWords(day);
    }

    static String shortened(String words) {
        String line = CellText.line(words);
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
