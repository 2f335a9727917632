package org.heard.improvement.meetings;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heard.ground.language.Days;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** A meeting: when, where, what for, its agenda and papers. Who was there and how it closes have pages of their own. */
@Singleton
class MeetingForm implements ThingForm {
    static final String AGENDA = "agenda";
    static final String PAPERS = "papers";
    static final String LATE_PAPERS = "late-papers";
    static final String NEVER_AGAIN =
            "A closed meeting is never opened again. The next meeting puts its minutes right.";

    private static final String ALL = "/board/meetings";
    private static final String USUAL_TIME = "10:00";
    private static final int LAST_WHOLE_WEEK = 4;
    private static final String CLOCK_TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    @Override
    public ThingKind kind() {
        return ThingKind.MEETING;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.map(thing -> "Change the meeting of " + Days.inWords(Meeting.dayOf(thing)))
                .orElse("Plan a meeting");
    }

    @Override
    public String name(String key, Map<String, String> body) {
        return "Meeting of " + Days.inWords(LocalDate.parse(body.getOrDefault(Meeting.DAY, key)));
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.day(Meeting.DAY, "Day").needed(),
                FormField.line(Meeting.TIME, "It begins at", "For example, 10:00")
                        .needed(),
                FormField.line(Meeting.UNTIL, "It ends at", "For example, 12:00"),
                FormField.line(Meeting.PLACE, "Place", ""),
                FormField.line("theme", "Theme", ""),
                FormField.text("purpose", "What it is for", ""),
                FormField.oneOf(Meeting.STATE, "State", MeetingState.CHOICES).needed(),
                FormField.line(Meeting.REASON, "Why it was cancelled", "Only where it was. No names of people."),
                FormField.text(AGENDA, "Agenda", "One item a line. The log always comes first by itself."),
                FormField.text(
                        PAPERS, "Papers", "One a line, in their order. An address (https://…) in the line is a link."),
                FormField.text(
                        LATE_PAPERS,
                        "Papers that came late",
                        "One a line. They stand at the end of the same numbering."));
    }

    /** @param about a day or a month for which there is to be a meeting, or a reason why there was none */
    @Override
    public Map<String, String> begun(String about, Board board) {
        if (about.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return Map.of(
                    Meeting.DAY, YearMonth.parse(about).atDay(1).toString(),
                    Meeting.TIME, USUAL_TIME,
                    Meeting.STATE, MeetingState.CANCELLED.word());
        }
        return Meeting.all(board).stream()
                .filter(meeting -> !meeting.isCancelled())
                .reduce((earlier, later) -> later)
                .map(last -> asTheLast(last, board))
                .orElse(Map.of(Meeting.TIME, USUAL_TIME, Meeting.STATE, MeetingState.PLANNED.word()));
    }

    /** The same weekday of a month to come, at the same hour and place: only what is otherwise has to be typed. */
    private static Map<String, String> asTheLast(Meeting last, Board board) {
        int week = Math.min(last.day().get(ChronoField.ALIGNED_WEEK_OF_MONTH), LAST_WHOLE_WEEK);
        LocalDate next = Stream.iterate(1, months -> months + 1)
                .map(months -> last.day()
                        .plusMonths(months)
                        .with(TemporalAdjusters.dayOfWeekInMonth(
                                week, last.day().getDayOfWeek())))
                .filter(day -> !day.isBefore(board.asAt()) && isFree(day, board))
                .findFirst()
                .orElseThrow();
        return Map.of(
                Meeting.DAY, next.toString(),
                Meeting.TIME, last.text(Meeting.TIME),
                Meeting.UNTIL, last.text(Meeting.UNTIL),
                Meeting.PLACE, last.text(Meeting.PLACE),
                Meeting.STATE, MeetingState.PLANNED.word());
    }

    /** No meeting is on that day, and none was ever first planned for it: that is its key. */
    private static boolean isFree(LocalDate day, Board board) {
        return Meeting.all(board).stream().noneMatch(meeting -> meeting.day().equals(day))
                && board.things().ever(ThingKind.MEETING.word(), day.toString()).isEmpty();
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return typed.get(Meeting.DAY);
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        Optional<Meeting> was = before.map(thing -> new Meeting(thing, board.rules()));
        if (was.filter(Meeting::isClosed).isPresent()) {
            return List.of(new Fault("main", NEVER_AGAIN));
        }
        List<Fault> faults = new ArrayList<>();
        time(typed, Meeting.TIME, "It begins at").ifPresent(faults::add);
        time(typed, Meeting.UNTIL, "It ends at").ifPresent(faults::add);
        if (faults.isEmpty() && endsFirst(typed)) {
            faults.add(new Fault(Meeting.UNTIL, "It ends at: write a time after " + typed.get(Meeting.TIME)));
        }
        state(typed, was, board).ifPresent(faults::add);
        boolean taken = Meeting.all(board).stream()
                .filter(other ->
                        before.filter(own -> own.key().equals(other.key())).isEmpty())
                .anyMatch(
                        other -> !other.isCancelled() && other.day().toString().equals(typed.get(Meeting.DAY)));
        if (taken) {
            faults.add(new Fault("day", "Day: another meeting is on that day already"));
        }
        return faults;
    }

    private static Optional<Fault> time(Map<String, String> typed, String field, String label) {
        String time = typed.get(field);
        return time.isEmpty() || time.matches(CLOCK_TIME)
                ? Optional.empty()
                : Optional.of(new Fault(field, label + ": write hour and minute, such as 10:00 or 14:30"));
    }

    private static boolean endsFirst(Map<String, String> typed) {
        String until = typed.get(Meeting.UNTIL);
        return !until.isEmpty() && until.compareTo(typed.get(Meeting.TIME)) <= 0;
    }

    private static Optional<Fault> state(Map<String, String> typed, Optional<Meeting> was, Board board) {
        MeetingState state = MeetingState.called(typed.get(Meeting.STATE));
        if (state == MeetingState.CANCELLED && typed.get(Meeting.REASON).isBlank()) {
            return Optional.of(new Fault(Meeting.REASON, "Write why the meeting was cancelled"));
        }
        if (state == MeetingState.HELD
                && LocalDate.parse(typed.get(Meeting.DAY)).isAfter(board.asAt())) {
            return Optional.of(new Fault(Meeting.STATE, "A meeting that is still to come was not held yet"));
        }
        if (state != MeetingState.HELD
                && was.filter(one -> one.state().isHeld()).isPresent()) {
            return Optional.of(new Fault(Meeting.STATE, "The meeting was held: close it, and leave its state"));
        }
        return Optional.empty();
    }

    /** Attendance, invitations and minutes stay; the day on which papers went out is written down once. */
    @Override
    public Map<String, String> kept(Map<String, String> typed, Optional<Thing> before, Board board) {
        Map<String, String> kept =
                new TreeMap<>(before.flatMap(thing -> thing.latest().body()).orElseGet(TreeMap::new));
        kept.putAll(typed);
        if (typed.get(Meeting.STATE).equals(MeetingState.PAPERS_OUT.word())) {
            kept.putIfAbsent(Meeting.PAPERS_WENT, board.asAt().toString());
        }
        if (typed.get(Meeting.STATE).equals(MeetingState.PLANNED.word())) {
            kept.remove(Meeting.PAPERS_WENT);
        }
        return kept;
    }

    @Override
    public boolean mayBeRemoved(Thing thing, Board board) {
        return !new Meeting(thing, board.rules()).state().isHeld();
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return key.isEmpty() ? ALL : ALL + "/" + key;
    }

    @Override
    public String page(String key, Board board) {
        return after(key, Map.of());
    }
}
