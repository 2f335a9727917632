package org.heard.improvement.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.plan.Action;
import org.heard.improvement.plan.ActionColour;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.plan.ColourOverride;
import org.heard.improvement.plan.DueDay;
import org.heard.improvement.plan.EmbeddedEvidence;
import org.heard.improvement.plan.MeasureChange;
import org.heard.improvement.plan.MeasureEvidence;
import org.heard.improvement.plan.Period;
import org.heard.improvement.plan.PromiseRound;
import org.heard.improvement.plan.SlowItem;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.Thing;

/**
 * An action of the plan with its colour by rule on the day that is looked at, and the chair's other opinion beside it.
 *
 * @param thing as it stands in the record
 * @param facts what its colour rests on
 * @param notes its progress notes, the newest first
 * @param override the chair's, while it runs
 */
public record PlannedAction(
        Thing thing, Action facts, ActionColour colour, List<Thing> notes, Optional<ColourOverride> override) {
    public PlannedAction {
        notes = List.copyOf(notes);
    }

    static PlannedAction of(Thing thing, Board board, MeasureEvidence evidence) {
        List<Thing> notes = board.of(ThingKind.NOTE, "action", thing.key()).stream()
                .sorted(Comparator.comparing((Thing note) -> note.latest().onDay())
                        .thenComparing(note -> note.latest().seq())
                        .reversed())
                .toList();
        Action facts = facts(thing, notes, board, evidence);
        ActionColour colour = facts.colour(board.asAt(), BoardSettings.USUAL.actions());
        return new PlannedAction(thing, facts, colour, notes, override(thing.key(), board));
    }

    private static Action facts(Thing thing, List<Thing> notes, Board board, MeasureEvidence evidence) {
        LocalDate agreed = thing.life().get(0).onDay();
        ActionState state = ActionState.called(thing.text("state"));
        MeasureChange change = change(thing, board.asAt(), evidence);
        return new Action(
                state.state(),
                thing.day("begin").orElse(agreed),
                agreed,
                due(thing),
                milestones(thing.key(), board),
                notes.stream().findFirst().map(note -> note.latest().onDay()),
                view(notes),
                change,
                new Action.Finish(thing.day("completed"), embedded(thing, state, change, board.asAt(), evidence)));
    }

    /** The first day is that of the first version, for ever; each version that is later than the one before is a move. */
    private static DueDay due(Thing thing) {
        List<LocalDate> days = new ArrayList<>();
        for (BoardEntry version : thing.life()) {
            Thing.day(version, "due").ifPresent(days::add);
        }
        int moves = 0;
        for (int i = 1; i < days.size(); i++) {
            moves += days.get(i).isAfter(days.get(i - 1)) ? 1 : 0;
        }
        return new DueDay(days.get(0), days.get(days.size() - 1), moves);
    }

    private static List<Action.Milestone> milestones(String action, Board board) {
        return board.of(ThingKind.MILESTONE, "action", action).stream()
                .map(one -> new Action.Milestone(one.day("due").orElseThrow(), one.day("reached")))
                .toList();
    }

    private static Action.OwnersView view(List<Thing> notes) {
        return notes.stream()
                .map(note -> note.text("view"))
                .filter(view -> !view.isEmpty())
                .findFirst()
                .map(view ->
                        Action.OwnersView.valueOf(view.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(Action.OwnersView.IN_TIME);
    }

    private static MeasureChange change(Thing thing, LocalDate asAt, MeasureEvidence evidence) {
        return ActionForm.isSurveyMeasure(thing.text("measure"))
                ? evidence.since(thing.text("measure"), thing.text("baseline"), asAt)
                : MeasureChange.NONE;
    }

    /**
     * Only a round whose whole fieldwork is after the completion can be evidence; a newer round that says "fewer" than
     * such a one ends it, also where it still says "more" since the baseline.
     */
    private static EmbeddedEvidence embedded(
            Thing thing, ActionState state, MeasureChange change, LocalDate asAt, MeasureEvidence evidence) {
        if (state != ActionState.EMBEDDED || !ActionForm.isSurveyMeasure(thing.text("measure"))) {
            return state == ActionState.EMBEDDED ? EmbeddedEvidence.GONE : EmbeddedEvidence.STANDS;
        }
        LocalDate completed = thing.day("completed").orElse(asAt);
        List<PromiseRound> later = evidence.rounds(thing.text("measure"), thing.text("baseline")).stream()
                .filter(round -> round.from().isAfter(completed) && round.isKnown(asAt))
                .sorted(Comparator.comparing(PromiseRound::from))
                .toList();
        boolean overtaken = later.stream()
                .filter(round -> round.saysMore(asAt))
                .anyMatch(round ->
                        evidence.since(thing.text("measure"), round.key(), asAt).isFewer());
        return overtaken ? EmbeddedEvidence.OVERTAKEN : newest(later, completed, change);
    }

    private static EmbeddedEvidence newest(List<PromiseRound> later, LocalDate completed, MeasureChange change) {
        return later.stream()
                .reduce((earlier, newest) -> newest)
                .map(round -> EmbeddedEvidence.of(new Period(round.from(), round.to(), ""), completed, change, false))
                .orElse(EmbeddedEvidence.GONE);
    }

    private static Optional<ColourOverride> override(String action, Board board) {
        return board.of(ThingKind.OVERRIDE, "action", action).stream()
                .reduce((older, newer) -> newer)
                .map(one -> {
                    LocalDate on = one.latest().onDay();
                    return new ColourOverride(
                            Colour.valueOf(one.text("colour").toUpperCase(Locale.ROOT)),
                            "chair",
                            one.text("reason"),
                            on,
                            nextClose(board, on));
                })
                .filter(one -> one.isRunning(board.asAt()));
    }

    /** The day the first meeting after that day closed. */
    private static Optional<LocalDate> nextClose(Board board, LocalDate after) {
        return board.all(ThingKind.MEETING).stream()
                .flatMap(meeting -> meeting.versions().stream()
                        .filter(version -> version.field("state").equals("closed"))
                        .map(BoardEntry::onDay)
                        .findFirst()
                        .stream())
                .filter(day -> day.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    public String key() {
        return thing.key();
    }

    /** "31 March 2020", or "30 June 2020, moved 2 times, first due 31 March 2020": the first day is said for ever. */
    public String dueInWords() {
        String now = Days.inWords(facts.due().now());
        if (!facts.due().isMoved()) {
            return now;
        }
        int moves = facts.due().moves();
        return now + ", moved " + (moves == 1 ? "once" : moves + " times") + ", first due "
                + Days.inWords(facts.due().first());
    }

    /** Two numbers with a point between, such as 1.2. */
    public static boolean isReference(String text) {
        return text.matches("[0-9]{1,2}\\.[0-9]{1,3}");
    }

    /** What the slow list compares, to see whether something has changed. */
    SlowItem.Stamp stamp() {
        return new SlowItem.Stamp(facts.due().now(), facts.measure().words(), facts.lastNote());
    }

    /** "Chair: amber. By rule: red, because …", or the colour by rule alone. */
    public String sentence() {
        return override.map(one -> one.sentence(colour)).orElseGet(() -> {
            String by = colour.sentence();
            return by.substring(0, 1).toUpperCase(Locale.UK) + by.substring(1) + ".";
        });
    }
}
