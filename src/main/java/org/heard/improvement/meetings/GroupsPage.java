package org.heard.improvement.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.Listing;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** Groups that work for the board, with their line to each meeting, and events. */
@Path("/board/groups")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class GroupsPage {
    private static final BigDecimal FEWEST = BigDecimal.TEN;

    private final Boards boards;
    private final SignedIn who;
    private final MeetingWriter writer;
    private final UriInfo address;

    GroupsPage(Boards boards, SignedIn who, MeetingWriter writer, UriInfo address) {
        this.address = address;
        this.boards = boards;
        this.who = who;
        this.writer = writer;
    }

    /** What a group said to one meeting. */
    record Said(String meeting, String words) {}

    /** @param silent it has said nothing to the last meeting that was held */
    record Group(
            String key,
            String name,
            String theme,
            List<String> seats,
            List<String> actions,
            List<Said> lines,
            boolean silent) {}

    /** An event. @param people "40", or "fewer than 10" */
    record Event(String key, String name, String day, String people, List<String> themes) {}

    @CheckedTemplate(basePath = "improvement/meetings")
    static class Templates {
        private Templates() {}

        static native TemplateInstance groups(
                Listing<Group> groups, Listing<Event> events, boolean mayWrite, Board board);
    }

    @GET
    public TemplateInstance groups() {
        Board board = boards.asked();
        return Templates.groups(
                listed("groups", board.all(ThingKind.GROUP), "theme").map(one -> group(one, board)),
                listed("events", latestFirst(board.all(ThingKind.EVENT)), "themes")
                        .map(GroupsPage::event),
                who.actor().isOfficer() && board.isNow(),
                board);
    }

    private Listing<Thing> listed(String name, List<Thing> all, String about) {
        return Listing.of(name, all, one -> one.text("name") + " " + one.text(about), address.getQueryParameters());
    }

    private static List<Thing> latestFirst(List<Thing> events) {
        return events.stream()
                .sorted(Comparator.comparing((Thing one) -> one.text("day")).reversed())
                .toList();
    }

    private static Group group(Thing one, Board board) {
        List<Thing> lines = board.of(ThingKind.GROUP_LINE, GroupLineForm.GROUP, one.key());
        return new Group(
                one.key(),
                one.text("name"),
                one.text("theme"),
                one.list("seats").stream().map(board::seat).toList(),
                one.list("actions"),
                lines.stream()
                        .sorted(Comparator.comparing((Thing line) -> line.text(GroupLineForm.MEETING))
                                .reversed())
                        .map(line -> said(line, board))
                        .toList(),
                isSilent(one, lines, board));
    }

    /** Since it is there. */
    private static boolean isSilent(Thing group, List<Thing> lines, Board board) {
        Optional<Meeting> last = Meeting.all(board).stream()
                .filter(meeting -> meeting.state().isHeld())
                .reduce((earlier, later) -> later);
        return last.filter(meeting -> !group.first().onDay().isAfter(meeting.day()))
                .filter(meeting -> lines.stream()
                        .noneMatch(line -> line.text(GroupLineForm.MEETING).compareTo(meeting.key()) >= 0))
                .isPresent();
    }

    private static Said said(Thing line, Board board) {
        String meeting = line.text(GroupLineForm.MEETING);
        return new Said(Meeting.find(board, meeting).map(Meeting::name).orElse(meeting), line.text(GroupLineForm.SAID));
    }

    private static Event event(Thing one) {
        BigDecimal people = new BigDecimal(one.text(EventForm.PEOPLE));
        return new Event(
                one.key(),
                one.text("name"),
                one.day("day").map((LocalDate day) -> Days.inWords(day)).orElse(""),
                people.compareTo(FEWEST) < 0 ? "fewer than 10" : "about " + people.toBigInteger(),
                one.list("themes"));
    }
}
