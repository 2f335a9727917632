package org.heard.collection.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.heard.ground.crypto.Token;
import org.heard.ground.uploads.KeptUploads;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** An earlier round of which only a report survives: its published counts are looked at, and brought in or left. */
@Path("/rounds/import/totals")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class TotalsPage {
    private static final String ROUNDS = "/rounds/import";

    private final EarlierTotals totals;
    private final KeptUploads kept;
    private final SignedIn officer;
    private final Banner banner;

    TotalsPage(EarlierTotals totals, KeptUploads kept, SignedIn officer, Banner banner) {
        this.totals = totals;
        this.kept = kept;
        this.officer = officer;
        this.banner = banner;
    }

    @CheckedTemplate(basePath = "collection/importing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance totals(List<Fault> faults);

        static native TemplateInstance totalsSeen(TotalsSeen it, String kept);
    }

    @GET
    public TemplateInstance choose() {
        return Templates.totals(List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(@BeanParam Upload upload) {
        try {
            List<Upload.Sent> sent = upload.sent();
            if (sent.size() > 1) {
                throw new ImportRefused("Choose one file of totals");
            }
            RoundFile file = RoundFile.of(sent.get(0).name(), sent.get(0).bytes());
            TotalsSeen seen = totals.look(file.name(), file.bytes());
            Token token = kept.keep(new Chosen("", new byte[0], RoundFiles.of(List.of(file))).packed());
            return Response.ok(Templates.totalsSeen(seen, token.cookie())).build();
        } catch (ImportRefused e) {
            return refused(e.getMessage());
        }
    }

    /** One round of the file; the file stays for its others. Pressed again, it changes nothing and says so. */
    @POST
    @Path("confirm")
    public Response confirm(@FormParam("kept") String pressed, @FormParam("round") String round) {
        try {
            RoundFile file = Token.of(pressed)
                    .flatMap(kept::find)
                    .flatMap(KeptUploads.Found::files)
                    .map(Chosen::unpacked)
                    .orElseThrow(() -> new ImportRefused("Heard keeps the file for an hour only; choose it again"))
                    .files()
                    .files()
                    .get(0);
            return banner.goTo(ROUNDS, bringIn(round == null ? "" : round, file));
        } catch (ImportRefused e) {
            return refused(e.getMessage());
        }
    }

    private String bringIn(String round, RoundFile file) {
        boolean invented = TotalsSeen.isInvented(file.bytes());
        return totals.bringIn(round, file.name(), file.bytes(), officer.actor(), invented)
                .sentence();
    }

    private static Response refused(String sentence) {
        return Response.status(422)
                .entity(Templates.totals(List.of(new Fault("file", sentence))))
                .build();
    }
}
