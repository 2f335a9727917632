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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.TypedText;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.LogCount;
import org.heard.improvement.record.SentChange;
import org.heard.improvement.record.Tries;
import org.heard.improvement.record.WrittenMeanwhile;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;

/** One meeting: its papers, who was there, what was decided, its log and minutes; and the presses that take it further. */
@Path("/board/meetings/{day: \\d{4}-\\d{2}-\\d{2}}")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class MeetingPage {
    private static final String MINUTES_PART = "#minutes-part";
    private static final String MEANWHILE =
            "Somebody else has changed this meeting meanwhile. Look at both, and save again what should stand.";

    private static final Fault IN_VAIN = new Fault("main", Tries.IN_VAIN);

    private final Boards boards;
    private final MeetingWriter writer;
    private final SignedIn who;
    private final Banner banner;

    MeetingPage(Boards boards, MeetingWriter writer, SignedIn who, Banner banner) {
        this.boards = boards;
        this.writer = writer;
        this.who = who;
        this.banner = banner;
    }

    /**
     * Words of the minutes.
     *
     * @param seen version of the meeting they were filled from
     * @param theirs what somebody else saved meanwhile; empty for nothing
     * @param read what stood in the minutes that the chair read; empty where they are what stands
     */
    record WordsForm(int seen, String words, String theirs, String read) {
        static WordsForm of(Meeting meeting) {
            return new WordsForm(meeting.thing().version(), meeting.text(Meeting.MINUTES), "", "");
        }
    }

    @CheckedTemplate(basePath = "improvement/meetings")
    static class Templates {
        private Templates() {}

        static native TemplateInstance meeting(
                MeetingView it, MeetingPresses may, WordsForm form, List<Fault> faults, Board board);
    }

    @GET
    public TemplateInstance meeting(@PathParam("day") String day) {
        Board board = boards.asked();
        Meeting meeting = found(day, board);
        return page(meeting, board, WordsForm.of(meeting), List.of());
    }

    private TemplateInstance page(Meeting meeting, Board board, WordsForm form, List<Fault> faults) {
        MeetingPresses may = MeetingPresses.of(meeting, board, who.actor(), writer.today());
        return Templates.meeting(MeetingView.of(meeting, board), may, form, faults, board);
    }

    private static Meeting found(String day, Board board) {
        return Meeting.find(board, day).orElseThrow(NotFoundException::new);
    }

    /** Papers are out. */
    @POST
    @Path("out")
    public Response out(@PathParam("day") String day) {
        who.refuseUnlessOfficer();
        Board board = boards.today();
        Meeting meeting = found(day, board);
        if (meeting.state() != MeetingState.PLANNED) {
            return refused(meeting, board, List.of("The papers of this meeting are out already, or it is over."));
        }
        return keep(
                meeting,
                Map.of(
                        Meeting.STATE,
                        MeetingState.PAPERS_OUT.word(),
                        Meeting.PAPERS_WENT,
                        writer.today().toString()),
                "papers are out",
                "",
                "Written down: the papers went out today.");
    }

    /** Closes it for ever, or names all that stands in the way. */
    @POST
    @Path("close")
    public Response close(@PathParam("day") String day) {
        who.refuseUnlessOfficer();
        Board board = boards.today();
        Meeting meeting = found(day, board);
        if (!meeting.state().isUnderWay()) {
            return refused(meeting, board, List.of(MeetingForm.NEVER_AGAIN));
        }
        if (meeting.day().isAfter(board.asAt())) {
            return refused(meeting, board, List.of("This meeting is still to come."));
        }
        List<String> refusals = meeting.refusals(board);
        if (!refusals.isEmpty()) {
            return refused(meeting, board, refusals);
        }
        return keep(
                meeting,
                closing(meeting, board),
                "closed",
                MINUTES_PART,
                "The meeting is closed. Its draft minutes wait for the chair.");
    }

    /** The counts stay as they are at this moment. */
    private static Map<String, String> closing(Meeting meeting, Board board) {
        BoardLog log = BoardLog.of(board);
        LogCount count = log.count(meeting);
        Map<String, String> closing = new TreeMap<>();
        closing.put(Meeting.STATE, MeetingState.CLOSED.word());
        closing.put(BoardLog.AT_START, Integer.toString(count.open()));
        closing.put(BoardLog.FRESH, Integer.toString(count.fresh()));
        closing.put(BoardLog.CLOSED, Integer.toString(count.closed()));
        closing.put(BoardLog.OVERDUE, Long.toString(log.overdue().size()));
        return closing;
    }

    /** Words of the officers beside what the record says by itself. Open to nobody too, who gets back what was sent. */
    @POST
    @Path("minutes")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response minutes(@PathParam("day") String day, MultivaluedMap<String, String> sent) {
        if (who.actor().isNobody()) {
            return SignedOut.page(
                    "/board/meetings/" + day + "/minutes", SignedOut.PLAIN, sent, Map.of(Meeting.MINUTES, "Minutes"));
        }
        who.refuseUnlessOfficer();
        String words = TypedText.clean(sent.getFirst(Meeting.MINUTES));
        int seen = (int) seen(sent);
        return Tries.of(() -> minutes(day, words, seen)).orElseGet(() -> {
            Board board = boards.today();
            return words(409, found(day, board), board, new WordsForm(seen, words, "", ""), IN_VAIN);
        });
    }

    private Response minutes(String day, String words, int seen) {
        Board board = boards.today();
        Meeting meeting = found(day, board);
        if (meeting.minutesAgreed().isPresent() || meeting.isCancelled()) {
            return refused(meeting, board, List.of("Agreed minutes stay. The next meeting puts them right."));
        }
        String wrong = TypedText.fault("The minutes", words);
        if (!wrong.isEmpty()) {
            return words(422, meeting, board, new WordsForm(seen, words, "", ""), new Fault(Meeting.MINUTES, wrong));
        }
        SentChange change = SentChange.of(meeting.thing(), seen, Map.of(Meeting.MINUTES, words));
        if (!change.disputed().isEmpty()) {
            WordsForm both = new WordsForm(meeting.thing().version(), words, meeting.text(Meeting.MINUTES), "");
            return words(409, meeting, board, both, new Fault("theirs", MEANWHILE));
        }
        writer.append(List.of(writer.changed(ThingKind.MEETING, meeting.thing(), change.changes(), "minutes")));
        return banner.goTo(meeting.address() + MINUTES_PART, "The words of the minutes are saved.");
    }

    /** Number of a version, or of an entry, that was read; 0 where none was sent. */
    private static long seen(MultivaluedMap<String, String> sent) {
        String typed = sent.getFirst("seen");
        return typed != null && typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }

    private Response words(int status, Meeting meeting, Board board, WordsForm form, Fault fault) {
        return Response.status(status)
                .entity(page(meeting, board, form, List.of(fault)))
                .build();
    }

    /** The chair's press alone, for the minutes as the chair has read them. */
    @POST
    @Path("agree")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@PathParam("day") String day, MultivaluedMap<String, String> sent) {
        who.refuseUnlessChair();
        long seen = seen(sent);
        return Tries.of(() -> agree(day, seen)).orElseGet(() -> {
            Board board = boards.today();
            return refused(409, found(day, board), board, List.of(Tries.IN_VAIN));
        });
    }

    /** @param seen last entry of the board that the chair has read */
    private Response agree(String day, long seen) {
        Board board = boards.today();
        Meeting meeting = found(day, board);
        if (!meeting.isClosed() || meeting.minutesAgreed().isPresent()) {
            return refused(meeting, board, List.of("Minutes are agreed once, and only after the meeting is closed."));
        }
        Board then = writer.read(seen, board);
        List<String> read =
                Meeting.find(then, day).map(was -> Minutes.lines(was, then)).orElse(List.of());
        List<String> stands = Minutes.lines(meeting, board);
        if (!stands.equals(read)) {
            return rewritten(meeting, board, stands, read);
        }
        Map<String, String> agreed = Map.of(Meeting.AGREED, writer.today().toString());
        writer.appendNextTo(board, writer.changed(ThingKind.MEETING, meeting.thing(), agreed, "minutes agreed"));
        return banner.goTo(meeting.address() + MINUTES_PART, "The minutes are agreed.");
    }

    /** Nobody agrees to words they have not read. */
    private Response rewritten(Meeting meeting, Board board, List<String> stands, List<String> read) {
        WordsForm form = new WordsForm(
                meeting.thing().version(), meeting.text(Meeting.MINUTES), others(stands, read), others(read, stands));
        return words(
                409,
                meeting,
                board,
                form,
                new Fault("theirs", "The minutes were changed after you read them. Read them again, then agree them."));
    }

    /** Lines that are in one text and not in another. */
    private static String others(List<String> of, List<String> than) {
        String others = of.stream().filter(line -> !than.contains(line)).collect(Collectors.joining("\n"));
        return others.isEmpty() ? "Nothing else." : others;
    }

    private Response refused(Meeting meeting, Board board, List<String> sentences) {
        return refused(422, meeting, board, sentences);
    }

    private Response refused(int status, Meeting meeting, Board board, List<String> sentences) {
        List<Fault> faults = sentences.stream()
                .map(sentence -> new Fault(about(sentence), beginning(sentence)))
                .toList();
        return Response.status(status)
                .entity(page(meeting, board, WordsForm.of(meeting), faults))
                .build();
    }

    /** The part of the page where it is put right. */
    private static String about(String sentence) {
        if (sentence.startsWith("item ")) {
            return "log";
        }
        return sentence.startsWith("the invitation") ? "invitations" : "main";
    }

    private static String beginning(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }

    /** @param part of the page to come back to, with its hash; empty for the top */
    private Response keep(Meeting meeting, Map<String, String> fields, String why, String part, String said) {
        try {
            writer.append(List.of(writer.changed(ThingKind.MEETING, meeting.thing(), fields, why)));
        } catch (WrittenMeanwhile faster) {
            Board now = boards.today();
            return refused(409, found(meeting.key(), now), now, List.of(MEANWHILE));
        }
        return banner.goTo(meeting.address() + part, said);
    }
}
