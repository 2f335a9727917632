package org.heard.improvement.meetings;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.ground.web.TypedText;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.Attendance.Presence;
import org.heard.improvement.record.Thing;

/**
 * Attendance and invitations as they were sent.
 *
 * @param seen version of the meeting they were filled from
 * @param fields as the record keeps them
 * @param days the boxes of each body's day
 * @param faults what is wrong, in the order of the page
 */
record AttendanceSent(int seen, Map<String, String> fields, Map<String, DayField> days, List<Fault> faults) {
    private static final String TODAY = "sent-today-";
    private static final int LONGEST_LINE = 300;

    /** Seats at the table on the day of the meeting, and any that were marked before. */
    static List<String> seats(Meeting meeting, Board board) {
        Set<String> seats = new LinkedHashSet<>();
        board.all(ThingKind.SEAT).stream()
                .filter(seat -> sits(seat, meeting.day()))
                .forEach(seat -> seats.add(seat.key()));
        seats.addAll(meeting.presences().keySet());
        return List.copyOf(seats);
    }

    private static boolean sits(Thing seat, LocalDate day) {
        return seat.day("from").filter(day::isBefore).isEmpty()
                && seat.day("to").filter(day::isAfter).isEmpty();
    }

    static String word(Presence presence) {
        return presence.name().toLowerCase(Locale.ROOT);
    }

    static AttendanceSent asItStands(Meeting meeting, Board board) {
        return of(meeting.thing().version(), meeting.thing().latest().body().orElseThrow(), meeting, board);
    }

    /** @param values by field, as the record keeps them */
    static AttendanceSent of(int seen, Map<String, String> values, Meeting meeting, Board board) {
        AttendanceSent form = empty(seen);
        seats(meeting, board).forEach(seat -> form.copy(Meeting.seatField(seat), values));
        board.rules().days().bodies().forEach(body -> {
            form.copy(BodyInvitation.answerField(body), values);
            form.copy(BodyInvitation.cameField(body), values);
            form.copy(BodyInvitation.reasonField(body), values);
            Optional<LocalDate> sentOn = Optional.of(values.getOrDefault(BodyInvitation.sentField(body), ""))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse);
            form.days.put(body, boxes(body, sentOn));
        });
        return form;
    }

    private static AttendanceSent empty(int seen) {
        return new AttendanceSent(seen, new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    }

    private void copy(String field, Map<String, String> values) {
        fields.put(field, values.getOrDefault(field, ""));
    }

    private static DayField boxes(String body, Optional<LocalDate> day) {
        DayField empty = DayField.empty(BodyInvitation.sentField(body), body + ": sent on", "");
        return day.map(it -> new DayField(
                        empty.name(),
                        empty.label(),
                        "",
                        "",
                        String.valueOf(it.getDayOfMonth()),
                        String.valueOf(it.getMonthValue()),
                        String.valueOf(it.getYear())))
                .orElse(empty);
    }

    static AttendanceSent read(MultivaluedMap<String, String> form, Meeting meeting, Board board) {
        String seen = text(form, "seen");
        AttendanceSent sent = empty(seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0);
        boolean restThere = text(form, "rest").equals(word(Presence.THERE));
        seats(meeting, board).forEach(seat -> sent.seat(seat, form, restThere));
        board.rules().days().bodies().forEach(body -> sent.invitation(body, form, board.asAt()));
        sent.refuseWhatIsStillToCome(meeting, board);
        return sent;
    }

    /** What somebody writes in, by its field: nothing of a meeting is asked for. */
    static Map<String, String> reasons(Board board) {
        return board.rules().days().bodies().stream()
                .collect(Collectors.toMap(BodyInvitation::reasonField, body -> body + ": why none was sent"));
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return TypedText.clean(form.getFirst(field)).replace('\n', ' ');
    }

    private void seat(String seat, MultivaluedMap<String, String> form, boolean restThere) {
        String field = Meeting.seatField(seat);
        String marked = text(form, field);
        boolean known =
                Arrays.stream(Presence.values()).anyMatch(one -> word(one).equals(marked));
        String rest = restThere ? word(Presence.THERE) : "";
        fields.put(field, known ? marked : rest);
    }

    private void invitation(String body, MultivaluedMap<String, String> form, LocalDate today) {
        choice(BodyInvitation.answerField(body), form, BodyInvitation.ANSWERS);
        choice(BodyInvitation.cameField(body), form, BodyInvitation.CAME);
        reason(body, form);
        sentOn(body, form, today);
    }

    private void choice(String field, MultivaluedMap<String, String> form, List<FieldChoice> offered) {
        String chosen = text(form, field);
        fields.put(field, offered.stream().anyMatch(one -> one.value().equals(chosen)) ? chosen : "");
    }

    private void reason(String body, MultivaluedMap<String, String> form) {
        String field = BodyInvitation.reasonField(body);
        String reason = text(form, field);
        fields.put(field, reason);
        if (reason.length() > LONGEST_LINE) {
            faults.add(new Fault(field, body + ": write the reason in at most " + LONGEST_LINE + " characters"));
        }
    }

    private void sentOn(String body, MultivaluedMap<String, String> form, LocalDate today) {
        String field = BodyInvitation.sentField(body);
        DayField typed = boxes(body, Optional.empty()).with(form, "");
        boolean nothing = (typed.day() + typed.month() + typed.year()).isEmpty();
        if (nothing && !text(form, TODAY + body).isEmpty()) {
            days.put(body, boxes(body, Optional.of(today)));
            fields.put(field, today.toString());
            return;
        }
        String wrong = "";
        if (!nothing && typed.typed().isEmpty()) {
            wrong = body + ": write day, month and year, such as 14 10 2027";
        } else if (typed.typed().filter(today::isBefore).isPresent()) {
            wrong = body + ": the day it was sent cannot be still to come";
        }
        days.put(body, typed.with(form, wrong));
        fields.put(field, typed.typed().map(LocalDate::toString).orElse(""));
        faults.addAll(days.get(body).faults());
    }

    private void refuseWhatIsStillToCome(Meeting meeting, Board board) {
        if (meeting.day().isAfter(board.asAt())) {
            fields.entrySet().stream()
                    .filter(field -> field.getKey().startsWith(Meeting.seatField("")))
                    .filter(field ->
                            !field.getValue().isEmpty() && !field.getValue().equals(word(Presence.APOLOGIES)))
                    .findFirst()
                    .ifPresent(field -> faults.add(new Fault(
                            field.getKey() + "-" + field.getValue(),
                            "The meeting is still to come: only apologies can be written down before it")));
        }
    }

    String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The sentence at a control; empty for nothing wrong. */
    String wrong(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field) || fault.field().startsWith(field + "-"))
                .map(Fault::sentence)
                .findFirst()
                .orElse("");
    }
}
