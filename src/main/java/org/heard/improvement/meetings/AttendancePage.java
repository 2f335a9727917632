package org.heard.improvement.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.ground.language.Days;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Choice;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.Attendance.Presence;
import org.heard.improvement.record.SentChange;
import org.heard.improvement.record.Tries;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;

/** Who was there and how the bodies outside were invited, all in one press. */
@Path("/board/meetings/{day: \\d{4}-\\d{2}-\\d{2}}/attendance")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class AttendancePage {
    private final Boards boards;
    private final MeetingWriter writer;
    private final SignedIn who;
    private final Banner banner;

    AttendancePage(Boards boards, MeetingWriter writer, SignedIn who, Banner banner) {
        this.boards = boards;
        this.writer = writer;
        this.who = who;
        this.banner = banner;
    }

    /** One body's part of the form. */
    record InvitationFields(String body, DayField sentOn, Field answer, Field came, Field reason) {}

    /**
     * @param seen version of the meeting the form was filled from
     * @param theirs what somebody else saved meanwhile
     */
    record Form(
            String name,
            String address,
            int seen,
            List<Field> seats,
            List<InvitationFields> invitations,
            List<MeetingView.Said> theirs) {}

    @CheckedTemplate(basePath = "improvement/meetings")
    static class Templates {
        private Templates() {}

        static native TemplateInstance attendance(Form it, List<Fault> faults);
    }

    /** "There", "Deputy": as forms, pages and minutes say it. */
    static String label(Presence presence) {
        return switch (presence) {
            case THERE -> "There";
            case DEPUTY -> "Deputy";
            case APOLOGIES -> "Apologies";
            case ABSENT -> "Absent";
        };
    }

    @GET
    public TemplateInstance attendance(@PathParam("day") String day) {
        who.refuseUnlessOfficer();
        Board board = boards.today();
        Meeting meeting = found(day, board);
        AttendanceSent sent = AttendanceSent.asItStands(meeting, board);
        return Templates.attendance(form(meeting, board, sent, List.of()), List.of());
    }

    /** Open to nobody too, who gets back what was sent. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("day") String day, MultivaluedMap<String, String> typed) {
        Board board = boards.today();
        if (who.actor().isNobody()) {
            return SignedOut.page(
                    "/board/meetings/" + day + "/attendance", SignedOut.PLAIN, typed, AttendanceSent.reasons(board));
        }
        who.refuseUnlessOfficer();
        return Tries.of(() -> keep(day, typed, boards.today())).orElseGet(() -> {
            Board now = boards.today();
            Meeting meeting = found(day, now);
            AttendanceSent sent = AttendanceSent.read(typed, meeting, now);
            return page(409, meeting, now, sent, List.of(new Fault("main", Tries.IN_VAIN)), List.of());
        });
    }

    private Response keep(String day, MultivaluedMap<String, String> typed, Board board) {
        Meeting meeting = found(day, board);
        AttendanceSent sent = AttendanceSent.read(typed, meeting, board);
        if (!meeting.state().isUnderWay()) {
            return page(422, meeting, board, sent, List.of(new Fault("main", MeetingForm.NEVER_AGAIN)), List.of());
        }
        if (!sent.faults().isEmpty()) {
            return page(422, meeting, board, sent, sent.faults(), List.of());
        }
        SentChange change = SentChange.of(meeting.thing(), sent.seen(), sent.fields());
        if (!change.disputed().isEmpty()) {
            return conflict(meeting, board, change);
        }
        Map<String, String> changes = change.changes();
        if (isHeld(change.together(), meeting, board)) {
            changes.put(Meeting.STATE, MeetingState.HELD.word());
        }
        writer.append(
                List.of(writer.changed(ThingKind.MEETING, meeting.thing(), changes, "attendance and invitations")));
        return banner.goTo(meeting.address() + "#attendance", "Attendance and invitations are saved.");
    }

    /** Once its day has come and somebody is marked. */
    private static boolean isHeld(Map<String, String> fields, Meeting meeting, Board board) {
        boolean marked = fields.entrySet().stream()
                .anyMatch(field -> field.getKey().startsWith(Meeting.seatField(""))
                        && !field.getValue().isEmpty());
        return marked && !meeting.day().isAfter(board.asAt());
    }

    private static Meeting found(String day, Board board) {
        return Meeting.find(board, day).orElseThrow(NotFoundException::new);
    }

    /** The form begins from both, so that saving it again undoes nothing that only the other touched. */
    private static Response conflict(Meeting meeting, Board board, SentChange change) {
        List<MeetingView.Said> theirs = change.disputed().stream()
                .map(field -> new MeetingView.Said(label(field, board), shown(field, meeting.text(field))))
                .toList();
        Fault fault = new Fault(
                "theirs",
                "Somebody else has changed this meeting meanwhile. Look at both, and save again what should stand.");
        AttendanceSent both = AttendanceSent.of(meeting.thing().version(), change.together(), meeting, board);
        return page(409, meeting, board, both, List.of(fault), theirs);
    }

    private static String label(String field, Board board) {
        return field.startsWith(Meeting.seatField(""))
                ? board.seat(field.substring(Meeting.seatField("").length()))
                : field.replace('-', ' ');
    }

    private static String shown(String field, String kept) {
        if (kept.isEmpty()) {
            return "nothing";
        }
        if (field.startsWith(BodyInvitation.sentField(""))) {
            return Days.inWords(LocalDate.parse(kept));
        }
        return field.startsWith(Meeting.seatField("")) ? label(Presence.valueOf(kept.toUpperCase(Locale.ROOT))) : kept;
    }

    private static Response page(
            int status,
            Meeting meeting,
            Board board,
            AttendanceSent sent,
            List<Fault> faults,
            List<MeetingView.Said> theirs) {
        return Response.status(status)
                .entity(Templates.attendance(form(meeting, board, sent, theirs), faults))
                .build();
    }

    private static Form form(Meeting meeting, Board board, AttendanceSent sent, List<MeetingView.Said> theirs) {
        return new Form(
                meeting.name(),
                meeting.address(),
                sent.seen(),
                AttendanceSent.seats(meeting, board).stream()
                        .map(seat -> seat(seat, board, sent))
                        .toList(),
                board.rules().days().bodies().stream()
                        .map(body -> invitation(body, sent))
                        .toList(),
                theirs);
    }

    private static Field seat(String key, Board board, AttendanceSent sent) {
        String field = Meeting.seatField(key);
        List<Choice> choices = Arrays.stream(Presence.values())
                .map(presence -> choice(field, presence, sent.value(field)))
                .toList();
        return new Field(field, board.seat(key), "", sent.wrong(field), "", choices);
    }

    private static Choice choice(String field, Presence presence, String chosen) {
        String word = AttendanceSent.word(presence);
        return new Choice(field + "-" + word, word, label(presence), word.equals(chosen));
    }

    private static InvitationFields invitation(String body, AttendanceSent sent) {
        return new InvitationFields(
                body,
                sent.days().get(body),
                choices(BodyInvitation.answerField(body), body + ": their answer", BodyInvitation.ANSWERS, sent),
                choices(BodyInvitation.cameField(body), body + ": did somebody come?", BodyInvitation.CAME, sent),
                Field.typed(
                        BodyInvitation.reasonField(body),
                        body + ", or: why none was sent",
                        "",
                        sent.wrong(BodyInvitation.reasonField(body)),
                        sent.value(BodyInvitation.reasonField(body))));
    }

    private static Field choices(String name, String label, List<FieldChoice> offered, AttendanceSent sent) {
        List<Choice> choices = offered.stream()
                .map(one -> new Choice(
                        name + "-" + one.value().replace(' ', '-'),
                        one.value(),
                        one.label(),
                        one.value().equals(sent.value(name))))
                .toList();
        return new Field(name, label, "", "", "", choices);
    }
}
