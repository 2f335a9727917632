package org.heard.improvement.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Listing;
import org.heard.ground.web.TypedText;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.Chain;
import org.heard.improvement.record.RedactionRefused;
import org.heard.people.account.Accounts;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;

/** Every entry of the record, the newest first; whether the chain is whole; and where an entry is blanked. */
@Path("/board/record")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class RecordPage {
    private static final int SHORTEST_REASON = 3;
    private static final Map<String, String> LABELS =
            Map.of("entry", "Number of the entry", "why", "Why should it not be kept?");

    private final BoardRecord record;
    private final Boards boards;
    private final Accounts accounts;
    private final SignedIn who;
    private final Banner banner;
    private final UriInfo address;

    RecordPage(BoardRecord record, Boards boards, Accounts accounts, SignedIn who, Banner banner, UriInfo address) {
        this.address = address;
        this.record = record;
        this.boards = boards;
        this.accounts = accounts;
        this.who = who;
        this.banner = banner;
    }

    /** @param says its fields in one line; empty where it was blanked */
    record Line(
            long seq, String recorded, String onDay, String seat, String what, String kind, String says, String why) {}

    /** What the page shows of the whole record. */
    record Shown(Listing<Line> lines, long entries, String digest, List<String> faults) {}

    @CheckedTemplate(basePath = "improvement/overview")
    static class Templates {
        private Templates() {}

        static native TemplateInstance blank(Line it, String why);

        static native TemplateInstance record(Shown it, boolean mayBlank, String entry, String why, List<Fault> faults);
    }

    @GET
    public TemplateInstance entries() {
        return page("", "", List.of());
    }

    /** What an entry said is taken away for good; that it was, and why, stays. Nobody gets back what was sent. */
    @POST
    @Path("blank")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response blank(MultivaluedMap<String, String> form) {
        if (who.actor().isNobody()) {
            return SignedOut.page("/board/record/blank", SignedOut.PLAIN, form, LABELS);
        }
        if (!who.actor().isAdministrator()) {
            throw new ForbiddenException();
        }
        String entry = TypedText.clean(form.getFirst("entry"));
        String why = TypedText.clean(form.getFirst("why"));
        if (why.length() < SHORTEST_REASON) {
            return refused(entry, why, new Fault("why", "Write why it should not be kept"));
        }
        long seq = entry.matches("\\d{1,9}") ? Long.parseLong(entry) : 0;
        Optional<BoardEntry> named =
                record.entries().stream().filter(one -> one.seq() == seq).findFirst();
        if (named.isPresent() && !named.get().isBlank() && form.getFirst("sure") == null) {
            return Response.ok(Templates.blank(line(named.get(), boards.today()), why))
                    .build();
        }
        return blank(seq, entry, why);
    }

    private Response blank(long seq, String entry, String why) {
        try {
            record.redact(seq, why, accounts.seatOf(who.actor()), ThingKind.onlyFollowed());
            return banner.goTo("/board/record", "Entry " + seq + " is blank from now on.");
        } catch (RedactionRefused refused) {
            return refused(entry, why, refused.fault());
        }
    }

    private Response refused(String entry, String why, Fault fault) {
        return Response.status(422).entity(page(entry, why, List.of(fault))).build();
    }

    private TemplateInstance page(String entry, String why, List<Fault> faults) {
        List<BoardEntry> entries = record.entries();
        Board board = boards.today();
        List<BoardEntry> latest = entries.stream()
                .sorted(Comparator.comparingLong(BoardEntry::seq).reversed())
                .toList();
        Listing<Line> lines = Listing.of("entries", latest, one -> words(one, board), address.getQueryParameters())
                .map(one -> line(one, board));
        Chain.Head head = record.head();
        Shown shown = new Shown(lines, head.seq(), head.digest(), Chain.faults(entries, head));
        return Templates.record(shown, who.actor().isAdministrator(), entry, why, faults);
    }

    private static String words(BoardEntry entry, Board board) {
        Line line = line(entry, board);
        return String.join(" ", line.recorded(), line.seat(), line.what(), line.says(), line.why());
    }

    private static Line line(BoardEntry entry, Board board) {
        String kind = ThingKind.called(entry.thing()).map(ThingKind::inWords).orElse(entry.thing());
        return new Line(
                entry.seq(),
                Days.inWords(entry.recorded()),
                entry.onDay().equals(entry.recorded()) ? "" : Days.inWords(entry.onDay()),
                board.seat(entry.seat()),
                kind + " " + entry.key(),
                entry.kind().word(),
                entry.body().map(fields -> String.join(" · ", fields.values())).orElse(""),
                entry.why());
    }
}
