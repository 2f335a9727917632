package org.heard.improvement.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.Tries;
import org.heard.people.account.Accounts;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;

/** The month's notes on one page: what changed is written, the rest is confirmed as it stood by one press. */
@Path("/board/plan/notes")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class NotesPage {
    private static final String HERE = "/board/plan/notes";

    private final Boards boards;
    private final Plans plans;
    private final NoteForm form;
    private final BoardRecord record;
    private final Accounts accounts;
    private final SignedIn who;
    private final Banner banner;
    private final Clock clock;

    NotesPage(
            Boards boards,
            Plans plans,
            NoteForm form,
            BoardRecord record,
            Accounts accounts,
            SignedIn who,
            Banner banner,
            Clock clock) {
        this.boards = boards;
        this.plans = plans;
        this.form = form;
        this.record = record;
        this.accounts = accounts;
        this.who = who;
        this.banner = banner;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "improvement/planning")
    static class Templates {
        private Templates() {}

        static native TemplateInstance notes(List<NoteLine> lines, List<Fault> faults);
    }

    @GET
    public TemplateInstance notes() {
        who.refuseUnlessOfficer();
        return Templates.notes(
                open(boards.today()).stream().map(NoteLine::asItStands).toList(), List.of());
    }

    /** Open to nobody too, who gets back what was sent. All that is kept is kept together, or none of it. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> sent) {
        if (who.actor().isNobody()) {
            return SignedOut.page(HERE, SignedOut.PLAIN, sent, labels(sent));
        }
        who.refuseUnlessOfficer();
        return Tries.of(() -> keep(boards.today(), sent)).orElseGet(() -> {
            List<NoteLine> lines = read(boards.today(), sent);
            return page(409, lines, List.of(new Fault("main", Tries.IN_VAIN)));
        });
    }

    private List<NoteLine> read(Board board, MultivaluedMap<String, String> sent) {
        return open(board).stream().map(action -> NoteLine.read(action, sent)).toList();
    }

    private static Response page(int status, List<NoteLine> lines, List<Fault> faults) {
        return Response.status(status).entity(Templates.notes(lines, faults)).build();
    }

    private Response keep(Board board, MultivaluedMap<String, String> sent) {
        List<NoteLine> lines = read(board, sent);
        List<Fault> faults =
                lines.stream().flatMap(line -> line.words().faults().stream()).toList();
        if (!faults.isEmpty()) {
            return page(lines.stream().anyMatch(NoteLine::isOvertaken) ? 409 : 422, lines, faults);
        }
        LocalDate today = LocalDate.now(clock);
        List<NewEntry> entries = lines.stream()
                .filter(NoteLine::isToBeKept)
                .map(line -> entry(line.note(), board, today))
                .toList();
        record.append(entries, accounts.seatOf(who.actor()));
        return banner.goTo("/board/slow", saved(entries.size()));
    }

    private static String saved(int notes) {
        return switch (notes) {
            case 0 -> "No note is saved: nothing was written, and there was nothing to confirm.";
            case 1 -> "1 note is saved.";
            default -> notes + " notes are saved.";
        };
    }

    private NewEntry entry(Map<String, String> body, Board board, LocalDate today) {
        return new NewEntry(ThingKind.NOTE.word(), form.key(body, board), 0, today, EntryKind.MADE, body, "");
    }

    private List<PlannedAction> open(Board board) {
        return plans.of(board).actions().stream()
                .filter(action ->
                        ActionState.called(action.thing().text("state")).isOpen())
                .toList();
    }

    private static Map<String, String> labels(MultivaluedMap<String, String> sent) {
        return sent.keySet().stream()
                .filter(name -> name.startsWith(NoteLine.TEXT))
                .collect(Collectors.toMap(name -> name, name -> "Action " + name.substring(NoteLine.TEXT.length())));
    }
}
