package org.heard.improvement.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
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
 * An officer chooses a file of actions, sees how every row is understood, and brings all of it in with one press.
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
            "The plan or your choices have changed since you looked. Look at it again, then" + " press once more";

    private final Boards boards;
    private final BoardChoices choices;
    private final PlanImports imports;
    private final KeptUploads kept;
    private final Accounts accounts;
    private final SignedIn who;
    private final Banner banner;
    private final Clock clock;

    PlanImportPage(
            Boards boards,
            BoardChoices choices,
            PlanImports imports,
            KeptUploads kept,
            Accounts accounts,
            SignedIn who,
            Banner banner,
            Clock clock) {
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

        static native TemplateInstance upload(List<PlanImports.Made> imports, boolean hasSeats, List<Fault> faults);

        static native TemplateInstance understood(PreviewView it, String kept, List<Fault> faults);
    }

    @GET
    public TemplateInstance choose() {
        return upload(List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response understand(@RestForm("file") FileUpload file) {
        try {
            if (file == null || file.fileName() == null || file.fileName().isBlank()) {
                throw new FileRefused("Choose the file of the plan");
            }
            byte[] bytes = bytes(file);
            PlanPreview preview = read(TableFile.read(file.fileName(), bytes), PlanChoices.NONE);
            return shown(preview, PlanChoices.NONE, kept.keep(bytes).cookie(), refusals(preview));
        } catch (FileRefused refused) {
            return refused("file", refused.getMessage());
        }
    }

    /** With what was chosen on the page. */
    @POST
    @Path("look")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(MultivaluedMap<String, String> form) {
        return step(form, false);
    }

    /** However often it is pressed: what is in is told again. */
    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(MultivaluedMap<String, String> form) {
        return step(form, true);
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(MultivaluedMap<String, String> form) {
        try {
            imports.undo(form.getFirst("import"), accounts.seatOf(who.actor()));
            return banner.goTo(
                    PATH,
                    "The import was taken back. What it added is off the plan, and what it changed is" + " as before.");
        } catch (FileRefused refused) {
            return refused("imports", refused.getMessage());
        } catch (WrittenMeanwhile meanwhile) {
            return refused("imports", "Somebody else has written meanwhile. Look again");
        }
    }

    private Response step(MultivaluedMap<String, String> form, boolean bringsIn) {
        Optional<Token> token = Token.of(form.getFirst("kept"));
        KeptUploads.Found found = token.flatMap(kept::find).orElse(KeptUploads.Found.NOTHING);
        if (!found.said().isEmpty()) {
            return banner.goTo(PATH, found.said());
        }
        if (found.files().isEmpty()) {
            return refused("file", "Heard keeps the file for an hour only. Choose it again");
        }
        PlanChoices chosen = new PlanChoices(form);
        List<FileTable> tables = TableFile.read("", found.files().get());
        PlanPreview preview = read(tables, chosen);
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
            return conflict(read(tables, chosen), chosen, token.orElseThrow());
        }
    }

    private Response broughtIn(PlanPreview preview, Token token) {
        if (!preview.written().isEmpty()) {
            imports.bringIn(preview.written(), accounts.seatOf(who.actor()));
        }
        String said = preview.sum() + ".";
        kept.settle(token, said);
        return banner.goTo(PATH, said);
    }

    private Response conflict(PlanPreview preview, PlanChoices chosen, Token token) {
        PreviewView view = view(preview, chosen);
        return Response.status(409)
                .entity(Templates.understood(view, token.cookie(), List.of(new Fault("rows", AGAIN))))
                .build();
    }

    private PlanPreview read(List<FileTable> tables, PlanChoices chosen) {
        Board board = boards.today();
        return new PlanReading(board, choices.objectives(), choices.seats(board), LocalDate.now(clock))
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

    private Response refused(String field, String sentence) {
        return Response.status(422)
                .entity(upload(List.of(new Fault(field, sentence))))
                .build();
    }

    private TemplateInstance upload(List<Fault> faults) {
        return Templates.upload(imports.all(), !choices.seats(boards.today()).isEmpty(), faults);
    }

    private static byte[] bytes(FileUpload file) {
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return in.readNBytes(TableFile.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
