package org.heard.improvement.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardRules;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.Attendance;
import org.heard.improvement.logbook.Attendance.Presence;
import org.heard.improvement.logbook.MeetingClose;
import org.heard.improvement.logbook.WorkingDays;
import org.heard.improvement.record.Thing;

/**
 * One meeting of the board, as its record has it.
 *
 * @param rules the council's own: quorum, bodies and working days
 */
public record Meeting(Thing thing, BoardRules rules) {
    static final String DAY = "day";
    static final String TIME = "time";
    static final String UNTIL = "until";
    static final String PLACE = "place";
    static final String STATE = "state";
    static final String REASON = "reason";
    static final String PAPERS_WENT = "papers-went";
    static final String MINUTES = "minutes";
    static final String AGREED = "minutes-agreed";
    private static final String SEAT = "seat-";

    /** Every meeting, the earliest first. */
    public static List<Meeting> all(Board board) {
        return board.all(ThingKind.MEETING).stream()
                .map(thing -> new Meeting(thing, board.rules()))
                .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::key))
                .toList();
    }

    public static Optional<Meeting> find(Board board, String key) {
        return board.find(ThingKind.MEETING, key).map(thing -> new Meeting(thing, board.rules()));
    }

    /** The meeting whose day has come and that is not closed yet; what is written down now belongs to it. */
    public static Optional<Meeting> inHand(Board board) {
        return all(board).stream()
                .filter(meeting ->
                        meeting.state().isUnderWay() && !meeting.day().isAfter(board.asAt()))
                .reduce((earlier, later) -> later);
    }

    /** Its first day, whatever day it was moved to. */
    public String key() {
        return thing.key();
    }

    public LocalDate day() {
        return dayOf(thing);
    }

    static LocalDate dayOf(Thing meeting) {
        return meeting.day(DAY).orElseGet(() -> LocalDate.parse(meeting.key()));
    }

    /** "22 October 2019". */
    public String name() {
        return Days.inWords(day());
    }

    public String address() {
        return "/board/meetings/" + key();
    }

    public String text(String field) {
        return thing.text(field);
    }

    public MeetingState state() {
        return MeetingState.called(text(STATE));
    }

    public boolean isClosed() {
        return state() == MeetingState.CLOSED;
    }

    public boolean isCancelled() {
        return state() == MeetingState.CANCELLED;
    }

    /** Last day on which papers and invitations are in time; empty for years whose bank holidays are not known. */
    public Optional<LocalDate> outBy() {
        WorkingDays working = rules.working();
        return day().getYear() > working.first() && day().getYear() <= working.last()
                ? Optional.of(working.clearBefore(day(), rules.days().clear()))
                : Optional.empty();
    }

    /** The day the papers went out; empty while they did not. */
    public Optional<LocalDate> papersWent() {
        return thing.day(PAPERS_WENT);
    }

    /** One for each body that is invited to every meeting. */
    public List<BodyInvitation> invitations() {
        return rules.days().bodies().stream()
                .map(body -> BodyInvitation.of(body, thing))
                .toList();
    }

    static String seatField(String seat) {
        return SEAT + seat;
    }

    /** How each seat was filled, by its key; no seat that nobody has marked. */
    public Map<String, Presence> presences() {
        Map<String, Presence> marked = new LinkedHashMap<>();
        thing.latest().body().orElseThrow().forEach((field, word) -> {
            if (field.startsWith(SEAT)) {
                marked.put(field.substring(SEAT.length()), Presence.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        });
        return marked;
    }

    /** The same in the order in which the board lists its seats. */
    Map<String, Presence> presences(Board board) {
        Map<String, Presence> marked = presences();
        Map<String, Presence> ordered = new LinkedHashMap<>();
        board.all(ThingKind.SEAT).stream()
                .map(Thing::key)
                .filter(marked::containsKey)
                .forEach(seat -> ordered.put(seat, marked.get(seat)));
        marked.forEach(ordered::putIfAbsent);
        return ordered;
    }

    public Attendance attendance(Board board) {
        return new Attendance(presences().entrySet().stream()
                .map(seat -> seat(seat.getKey(), seat.getValue(), board))
                .toList());
    }

    private static Attendance.Seat seat(String key, Presence presence, Board board) {
        Optional<Thing> seat = board.things().ever(ThingKind.SEAT.word(), key);
        return new Attendance.Seat(
                seat.map(one -> one.text("sector")).orElse(""),
                seat.filter(one -> one.text("chairs").equals("yes")).isPresent(),
                presence);
    }

    /** Empty while nobody has said who was there. */
    public Optional<Boolean> isQuorate(Board board) {
        Attendance attendance = attendance(board);
        return attendance.seats().isEmpty() ? Optional.empty() : Optional.of(attendance.isQuorate(rules.days()));
    }

    /** What stands in the way of closing it. */
    public List<String> refusals(Board board) {
        List<MeetingClose.OpenItem> open = BoardLog.of(board).openAtStart(this).stream()
                .map(item -> new MeetingClose.OpenItem(item.reference(), item.isTouchedBy(this)))
                .toList();
        List<MeetingClose.SentInvitation> sent =
                invitations().stream().map(BodyInvitation::sent).toList();
        return new MeetingClose(open, sent, attendance(board)).refusals(rules.days());
    }

    /** The day on which the chair agreed the minutes. */
    public Optional<LocalDate> minutesAgreed() {
        return thing.day(AGREED);
    }
}
