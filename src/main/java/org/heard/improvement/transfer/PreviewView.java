package org.heard.improvement.transfer;

import java.util.ArrayList;
import java.util.List;
import org.heard.improvement.board.FieldChoice;

/** A preview as its page shows it: choices first, then every row of which there is something to say. */
public record PreviewView(PlanPreview preview, PlanChoices choices, List<FieldChoice> seats) {
    /** One heading or one lead with what may be chosen for it. */
    public record Chooser(String name, String label, List<Option> options) {}

    /** One thing that may be chosen. */
    public record Option(String value, String label, boolean chosen) {}

    /** One row in the table. */
    public record Line(String place, String key, String outcome, String says) {}

    /** A row whose day is asked. */
    public record AskedDay(int number, String key, String says, String typed) {}

    public TransferKind kind() {
        return preview.kind();
    }

    private String name(PlanRow row) {
        return preview.kind().shown(row.key());
    }

    static String controlOf(PlanRow row) {
        return row.outcome() == PlanRow.Outcome.DAY_ASKED ? "day-" + row.number() : "leads";
    }

    public List<Chooser> columns() {
        List<Chooser> columns = new ArrayList<>();
        preview.columns()
                .forEach((heading, chosen) -> columns.add(new Chooser(
                        "column-" + columns.size(),
                        heading,
                        preview.kind().columns().stream()
                                .map(kind -> new Option(kind.word(), kind.title(), kind == chosen))
                                .toList())));
        return columns;
    }

    public List<Chooser> leads() {
        List<Chooser> leads = new ArrayList<>();
        preview.leads()
                .forEach((text, chosen) -> leads.add(new Chooser(
                        PlanChoices.leadName(text),
                        text.isEmpty() ? "No lead is named" : text,
                        seats.stream()
                                .map(seat -> new Option(
                                        seat.value(), seat.label(), seat.value().equals(chosen)))
                                .toList())));
        return leads;
    }

    /** Rows whose day was asked, also once it is answered: so that the answer can be changed. */
    public List<AskedDay> days() {
        return preview.rows().stream()
                .filter(row -> row.outcome() == PlanRow.Outcome.DAY_ASKED
                        || !choices.day(row.number()).isEmpty())
                .map(row -> new AskedDay(
                        row.number(),
                        name(row),
                        row.outcome() == PlanRow.Outcome.DAY_ASKED ? "The file: " + row.says() : "You wrote this day",
                        choices.day(row.number())))
                .toList();
    }

    /** Rows left out, so that they can be taken in again. */
    public List<AskedDay> leftOut() {
        return preview.rows().stream()
                .filter(row -> row.outcome() == PlanRow.Outcome.LEFT_OUT
                        && choices.day(row.number()).isEmpty())
                .map(row -> new AskedDay(row.number(), name(row), row.says(), ""))
                .toList();
    }

    public boolean isOut(int number) {
        return choices.isLeftOut(number);
    }

    /** What is the same is only counted. */
    public List<Line> lines() {
        return preview.rows().stream()
                .filter(row -> row.outcome() != PlanRow.Outcome.SAME)
                .map(row -> new Line(row.place(), name(row), row.outcome().words(), row.says()))
                .toList();
    }

    public List<String> unread() {
        return preview.unread();
    }

    public String sum() {
        return preview.sum();
    }

    public boolean isClear() {
        return preview.isClear();
    }

    public boolean isNothing() {
        return !preview.isRefused()
                && preview.asked().isEmpty()
                && preview.written().isEmpty();
    }

    public String mark() {
        return preview.mark();
    }
}
