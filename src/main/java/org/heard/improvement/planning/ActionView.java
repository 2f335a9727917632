package org.heard.improvement.planning;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.evidence.MeasureTold;
import org.heard.improvement.plan.ColourReason;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.Thing;

/** An action as its page shows it: what it is, how it stands and why, what led to it, and all that was ever said of it. */
public record ActionView(
        PlannedAction action, Board board, String objective, List<FormField> fields, Optional<MeasureTold> told) {
    private static final int LATE = 31;

    public ColourMark mark() {
        return ColourMark.of(action.colour().colour());
    }

    public List<String> reasons() {
        return action.colour().reasons().stream().map(ColourReason::words).toList();
    }

    /** The chair's other opinion; empty where there is none. */
    public String chair() {
        return action.override().isPresent() ? action.sentence() : "";
    }

    public String owner() {
        return board.seat(action.thing().text("owner"));
    }

    public String state() {
        String words = ActionState.called(action.thing().text("state")).words();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** "31 March 2020", or "30 June 2020, moved 2 times, first due 31 March 2020": the first day is shown for ever. */
    public String due() {
        return action.dueInWords();
    }

    public String begins() {
        return Days.inWords(action.facts().begin());
    }

    public Optional<String> completed() {
        return action.facts().finish().completed().map(Days::inWords);
    }

    /** A measure's own words; with why there is none. */
    public String measure() {
        String measure = action.thing().text("measure");
        if (measure.isEmpty()) {
            return "None, because " + action.thing().text("noMeasure");
        }
        return fields.stream()
                .filter(field -> field.name().equals("measure"))
                .map(field -> field.shown(measure))
                .findFirst()
                .orElse(measure);
    }

    /** Against its baseline, from the release alone: its words, or that nothing can be said yet. */
    public String change() {
        return action.facts().measure().words();
    }

    /** A text of the chain; "no evidence yet" is one too. */
    public String orNone(String field) {
        String text = action.thing().text(field);
        return text.isEmpty() ? "No evidence yet" : text;
    }

    /** One line of what was written down, the newest first. */
    public record Line(String day, String seat, String what, String why) {}

    public List<Line> notes() {
        return action.notes().stream()
                .map(note -> new Line(
                        Days.inWords(note.latest().onDay()),
                        board.seat(note.latest().seat()),
                        note.text("text"),
                        view(note)
                                + (note.text("evidence").isEmpty() ? "" : " Evidence: " + note.text("evidence"))
                                + late(note.latest())))
                .toList();
    }

    /** Written down long after it was. */
    private static String late(BoardEntry entry) {
        long days = ChronoUnit.DAYS.between(entry.onDay(), entry.recorded());
        return days > LATE ? " Written down " + days + " days later." : "";
    }

    private static String view(Thing note) {
        return NoteForm.VIEWS.stream()
                .filter(view -> view.value().equals(note.text("view")))
                .map(view -> view.label() + ".")
                .findFirst()
                .orElse("");
    }

    /** A milestone with how it stands. */
    public record Step(String key, String what, String due, String stands) {}

    public List<Step> milestones() {
        return board.of(ThingKind.MILESTONE, "action", action.key()).stream()
                .map(one -> new Step(
                        one.key(),
                        one.text("what"),
                        Days.inWords(one.day("due").orElseThrow()),
                        one.day("reached")
                                .map(day -> "Reached on " + Days.inWords(day))
                                .orElse(
                                        one.day("due").orElseThrow().isBefore(board.asAt())
                                                ? "Missed"
                                                : "Not reached yet")))
                .toList();
    }

    /** Every version: what changed, by which seat, when and why. */
    public List<Line> history() {
        List<BoardEntry> versions = action.thing().versions();
        List<Line> lines = new ArrayList<>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            BoardEntry version = versions.get(i);
            String changes = i == 0 ? "Entered in the plan" : changes(versions.get(i - 1), version);
            lines.add(new Line(Days.inWords(version.recorded()), board.seat(version.seat()), changes, version.why()));
        }
        return lines;
    }

    private String changes(BoardEntry before, BoardEntry version) {
        return fields.stream()
                .filter(field -> !before.field(field.name()).equals(version.field(field.name())))
                .map(field -> field.label() + ": " + field.shown(before.field(field.name())) + " → "
                        + field.shown(version.field(field.name())))
                .collect(Collectors.joining("; "));
    }
}
