package org.heard.improvement.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.ground.crypto.Token;
import org.heard.ground.uploads.KeptUploads;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Listing;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.Boards;
import org.heard.improvement.record.WrittenMeanwhile;
import org.heard.people.account.Accounts;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * An officer chooses a file of actions, or of items of the log, sees how every row is understood, and brings all of it in with one press.
 *
 * <p>Between the presses the file lies in the database, locked with a key that only the page has: another instance may
 * serve the next one, and its column of leads may hold names.
 */
@Path("/board/import")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class PlanImportPage {
    private static final String PATH = "/board/import";
    private static final String AGAIN =
            " or your choices have changed since you looked. Look at it again, then" + " press once more";

    private final Boards boards;
    private final BoardChoices choices;
    private final PlanImports imports;
    private final KeptUploads kept;
    private final Accounts accounts;
    private final SignedIn who;
    private final Banner banner;
    private final Clock clock;
    private final UriInfo address;

    PlanImportPage(
            Boards boards,
            BoardChoices choices,
            PlanImports imports,
            KeptUploads kept,
            Accounts accounts,
            SignedIn who,
            Banner banner,
            Clock clock,
            UriInfo address) {
        this.address = address;
        this.boards = boards;
        this.choices = choices;
        this.imports = imports;
        this.kept = kept;
        this.accounts = accounts;
        this.who = who;
        this.banner = banner;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "improvement/transfer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance upload(
                TransferKind kind, Listing<PlanImports.Made> imports, boolean hasSeats, List<Fault> faults);

        static native TemplateInstance understood(PreviewView it, String kept, List<Fault> faults);
    }

    @GET
    public TemplateInstance choose(@QueryParam("of") String of) {
        return upload(TransferKind.asked(of), List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response understand(@QueryParam("of") String of, @RestForm("file") FileUpload file) {
        TransferKind kind = TransferKind.asked(of);
        try {
            if (file == null || file.fileName() == null || file.fileName().isBlank()) {
                throw new FileRefused("Choose the file of the " + kind.whole());
            }
            byte[] bytes = bytes(file);
            PlanPreview preview = read(kind, TableFile.read(kind, file.fileName(), bytes), PlanChoices.NONE);
            return shown(preview, PlanChoices.NONE, kept.keep(bytes).cookie(), refusals(preview));
        } catch (FileRefused refused) {
            return refused(kind, "file", refused.getMessage());
        }
    }

    /** With what was chosen on the page. */
    @POST
    @Path("look")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(@QueryParam("of") String of, MultivaluedMap<String, String> form) {
        return step(TransferKind.asked(of), form, false);
    }

    /** However often it is pressed: what is in is told again. */
    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@QueryParam("of") String of, MultivaluedMap<String, String> form) {
        return step(TransferKind.asked(of), form, true);
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@QueryParam("of") String of, MultivaluedMap<String, String> form) {
        TransferKind kind = TransferKind.asked(of);
        try {
            imports.undo(form.getFirst("import"), accounts.seatOf(who.actor()));
            return banner.goTo(
                    PATH + kind.query(),
                    "The import was taken back. What it added is off the " + kind.whole()
                            + ", and what it changed is as before.");
        } catch (FileRefused refused) {
            return refused(kind, "imports", refused.getMessage());
        } catch (WrittenMeanwhile meanwhile) {
            return refused(kind, "imports", "Somebody else has written meanwhile. Look again");
        }
    }

    private Response step(TransferKind kind, MultivaluedMap<String, String> form, boolean bringsIn) {
        Optional<Token> token = Token.of(form.getFirst("kept"));
        KeptUploads.Found found = token.flatMap(kept::find).orElse(KeptUploads.Found.NOTHING);
        if (!found.said().isEmpty()) {
            return banner.goTo(PATH + kind.query(), found.said());
        }
        if (found.files().isEmpty()) {
            return refused(kind, "file", "Heard keeps the file for an hour only. Choose it again");
        }
        PlanChoices chosen = new PlanChoices(form);
        List<FileTable> tables = TableFile.read(kind, "", found.files().get());
        PlanPreview preview = read(kind, tables, chosen);
        List<Fault> faults = bringsIn ? open(preview) : refusals(preview);
        if (!bringsIn || !faults.isEmpty()) {
            return shown(preview, chosen, token.orElseThrow().cookie(), faults);
        }
        if (!preview.written().isEmpty() && !preview.mark().equals(form.getFirst("looked"))) {
            return conflict(preview, chosen, token.orElseThrow());
        }
        try {
            return broughtIn(preview, token.orElseThrow());
        } catch (WrittenMeanwhile meanwhile) {
            return conflict(read(kind, tables, chosen), chosen, token.orElseThrow());
        }
    }

    private Response broughtIn(PlanPreview preview, Token token) {
        if (!preview.written().isEmpty()) {
            imports.bringIn(preview.kind(), preview.written(), accounts.seatOf(who.actor()));
        }
        String said = preview.sum() + ".";
        kept.settle(token, said);
        return banner.goTo(PATH + preview.kind().query(), said);
    }

    private Response conflict(PlanPreview preview, PlanChoices chosen, Token token) {
        PreviewView view = view(preview, chosen);
        return Response.status(409)
                .entity(Templates.understood(
                        view,
                        token.cookie(),
                        List.of(new Fault("rows", (preview.kind().isLog() ? "The log" : "The plan") + AGAIN))))
                .build();
    }

    private PlanPreview read(TransferKind kind, List<FileTable> tables, PlanChoices chosen) {
        Board board = boards.today();
        return new PlanReading(kind, board, choices.objectives(), choices.seats(board), LocalDate.now(clock))
                .read(tables, chosen);
    }

    private static List<Fault> refusals(PlanPreview preview) {
        List<Fault> faults = new ArrayList<>();
        preview.refusals().forEach(sentence -> faults.add(new Fault("columns", sentence)));
        preview.allRefusals().stream()
                .skip(preview.refusals().size())
                .forEach(sentence -> faults.add(new Fault("rows", sentence)));
        return faults;
    }

    /** With what nobody has answered yet. */
    private static List<Fault> open(PlanPreview preview) {
        List<Fault> faults = new ArrayList<>(refusals(preview));
        preview.asked().forEach(row -> faults.add(new Fault(PreviewView.controlOf(row), row.sentence())));
        return faults;
    }

    private Response shown(PlanPreview preview, PlanChoices chosen, String token, List<Fault> faults) {
        return Response.status(faults.isEmpty() ? 200 : 422)
                .entity(Templates.understood(view(preview, chosen), token, faults))
                .build();
    }

    private PreviewView view(PlanPreview preview, PlanChoices chosen) {
        return new PreviewView(preview, chosen, choices.seats(boards.today()));
    }

    private Response refused(TransferKind kind, String field, String sentence) {
        return Response.status(422)
                .entity(upload(kind, List.of(new Fault(field, sentence))))
                .build();
    }

    private TemplateInstance upload(TransferKind kind, List<Fault> faults) {
        return Templates.upload(
                kind,
                Listing.of("imports", imports.all(kind), PlanImports.Made::sentence, address.getQueryParameters()),
                !choices.seats(boards.today()).isEmpty(),
                faults);
    }

    private static byte[] bytes(FileUpload file) {
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return in.readNBytes(TableFile.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
