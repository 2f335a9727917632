package org.heard.improvement.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Days;
import org.heard.ground.web.Listing;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.MeetingMonths;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** All meetings, the next one first, and the months that have neither a meeting nor a reason. */
@Path("/board/meetings")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class MeetingsPage {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Boards boards;
    private final SignedIn who;
    private final MeetingWriter writer;
    private final UriInfo address;

    MeetingsPage(Boards boards, SignedIn who, MeetingWriter writer, UriInfo address) {
        this.address = address;
        this.boards = boards;
        this.who = who;
        this.writer = writer;
    }

    /**
     * A meeting in the year, or a month that has none.
     *
     * @param address of the meeting; empty for a gap
     * @param about what a form for a gap's reason is about
     */
    record Row(LocalDate day, String name, String address, String state, String more, String about) {
        public boolean isGap() {
            return address.isEmpty();
        }
    }

    /** The next meeting, and what has to be done for it. */
    record Next(String name, String time, String place, String address, List<NextMeeting.Check> checklist) {}

    @CheckedTemplate(basePath = "improvement/meetings")
    static class Templates {
        private Templates() {}

        static native TemplateInstance meetings(
                Optional<Next> next, Listing<Row> year, boolean hasStart, boolean mayWrite, Board board);
    }

    @GET
    public TemplateInstance meetings() {
        Board board = boards.asked();
        return Templates.meetings(
                NextMeeting.of(board).map(MeetingsPage::next),
                Listing.of(
                        "meetings",
                        year(board),
                        row -> row.name() + " " + row.state() + " " + row.more(),
                        address.getQueryParameters()),
                start(board).isPresent(),
                who.actor().isOfficer() && board.isNow(),
                board);
    }

    private static Next next(NextMeeting next) {
        Meeting meeting = next.meeting();
        return new Next(
                meeting.name(),
                meeting.text(Meeting.TIME),
                meeting.text(Meeting.PLACE),
                meeting.address(),
                next.checklist());
    }

    private static Optional<LocalDate> start(Board board) {
        return board.find(ThingKind.PLAN, "plan").flatMap(plan -> plan.day("start"));
    }

    private static List<Row> year(Board board) {
        return Stream.concat(
                        Meeting.all(board).stream().map(meeting -> row(meeting, board)),
                        gaps(board).stream().map(MeetingsPage::gap))
                .sorted(Comparator.comparing(Row::day).reversed())
                .toList();
    }

    /** Months since the plan began, up to the one before this day's. */
    static List<YearMonth> gaps(Board board) {
        List<Meeting> all = Meeting.all(board);
        Set<YearMonth> excused = all.stream()
                .filter(meeting ->
                        meeting.isCancelled() && !meeting.text(Meeting.REASON).isBlank())
                .map(meeting -> YearMonth.from(meeting.day()))
                .collect(Collectors.toSet());
        List<LocalDate> held = all.stream()
                .filter(meeting -> meeting.state().isHeld())
                .map(Meeting::day)
                .toList();
        return start(board)
                .map(start -> new MeetingMonths(start, held, excused).missing(board.asAt()))
                .orElse(List.of());
    }

    private static Row gap(YearMonth month) {
        return new Row(
                month.atDay(1),
                MONTH.format(month),
                "",
                "○ Gap",
                "No meeting was held, and no reason is written down.",
                month.toString());
    }

    private static Row row(Meeting meeting, Board board) {
        String more = meeting.isCancelled()
                ? "Reason: " + meeting.text(Meeting.REASON)
                : Stream.of(meeting.text("theme"), moved(meeting), quorum(meeting, board))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new Row(
                meeting.day(),
                meeting.name(),
                meeting.address(),
                meeting.state().label(),
                more,
                "");
    }

    private static String moved(Meeting meeting) {
        LocalDate first = LocalDate.parse(meeting.key());
        return first.equals(meeting.day()) ? "" : "moved, first planned for " + Days.inWords(first);
    }

    private static String quorum(Meeting meeting, Board board) {
        return meeting.isQuorate(board).map(is -> is ? "" : "no quorum").orElse("");
    }
}
