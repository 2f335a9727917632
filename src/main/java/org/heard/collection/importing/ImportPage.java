package org.heard.collection.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.heard.collection.published.PublishedRounds;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Token;
import org.heard.ground.uploads.KeptUploads;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Listing;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Surveys;

/**
 * An officer uploads a file and its map, sees how they were understood, and confirms.
 *
 * <p>Between the two steps the files lie in the database, locked with a key that only the page has: another instance
 * may serve the second, and they may hold names and addresses.
 */
@Path("/rounds/import")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class ImportPage {
    private static final String PATH = "/rounds/import";

    private final EarlierRounds earlier;
    private final BringingIn bringing;
    private final ImportWorks works;
    private final Rounds rounds;
    private final Responses responses;
    private final PublishedRounds published;
    private final Surveys surveys;
    private final KeptUploads kept;
    private final Banner banner;
    private final SignedIn officer;
    private final UriInfo address;

    ImportPage(
            EarlierRounds earlier,
            BringingIn bringing,
            ImportWorks works,
            Rounds rounds,
            Responses responses,
            PublishedRounds published,
            Surveys surveys,
            KeptUploads kept,
            Banner banner,
            SignedIn officer,
            UriInfo address) {
        this.address = address;
        this.surveys = surveys;
        this.kept = kept;
        this.banner = banner;
        this.earlier = earlier;
        this.bringing = bringing;
        this.works = works;
        this.rounds = rounds;
        this.responses = responses;
        this.published = published;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "collection/importing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance upload(
                List<ImportWork> works, Listing<Line> imported, List<Sample> samples, List<Fault> faults);

        static native TemplateInstance understood(Understood it, String kept);
    }

    /** One imported round in the list. */
    record Line(String key, String label, String answers, boolean invented) {}

    /** A map to begin from. */
    record Sample(String key, String title, String round, String map) {}

    @GET
    public TemplateInstance upload() {
        return page(List.of());
    }

    /** The map to begin from as a file. */
    @GET
    @Path("map/{survey}.map.yaml")
    @Produces("application/yaml")
    public Response sample(@PathParam("survey") String key) {
        String map =
                surveys.survey(key).map(survey -> new SampleMap(survey).text()).orElseThrow(NotFoundException::new);
        return Response.ok(map)
                .header("Content-Disposition", "attachment; filename=\"" + key + ".map.yaml\"")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response understand(@BeanParam Upload upload) {
        try {
            Chosen chosen = upload.chosen();
            Understood understood = understood(chosen);
            earlier.refuseIfInOtherwise(understood.plan());
            String token = understood.isClear() ? kept.keep(chosen.packed()).cookie() : "";
            return Response.ok(Templates.understood(understood, token)).build();
        } catch (ImportRefused e) {
            return refused("file", e.getMessage());
        }
    }

    /** However often it is pressed: what is in is told again. */
    @POST
    @Path("confirm")
    public Response confirm(@FormParam("kept") String pressed) {
        Optional<Token> token = Token.of(pressed);
        KeptUploads.Found found = token.flatMap(kept::find).orElse(KeptUploads.Found.NOTHING);
        if (!found.said().isEmpty()) {
            return banner.goTo(PATH, found.said());
        }
        try {
            Chosen chosen = found.files()
                    .map(Chosen::unpacked)
                    .orElseThrow(() -> new ImportRefused("Heard keeps the files for an hour only; choose them again"));
            Actor by = officer.actor();
            return bringing.bring(
                    new BringingIn.Pressed(token.orElseThrow(), chosen.files(), PATH + "/confirm"),
                    progress -> earlier.bringIn(understood(chosen).plan(), by, progress));
        } catch (ImportRefused e) {
            return refused("file", e.getMessage());
        }
    }

    @POST
    @Path("undo")
    public Response undo(@FormParam("round") String round) {
        try {
            return banner.goTo(
                    PATH,
                    earlier.takeOut(round == null ? "" : round, officer.actor()).sentence());
        } catch (ImportRefused e) {
            return refused("imported", e.getMessage());
        }
    }

    private Understood understood(Chosen chosen) {
        return new Understood(earlier.understand(chosen.files(), chosen.mapName(), chosen.map()));
    }

    private Response refused(String field, String sentence) {
        return Response.status(422)
                .entity(page(List.of(new Fault(field, sentence))))
                .build();
    }

    private TemplateInstance page(List<Fault> faults) {
        List<Sample> samples = surveys.all().stream()
                .map(survey -> new Sample(
                        survey.key(), survey.title().english(), survey.round(), new SampleMap(survey).text()))
                .toList();
        return Templates.upload(works.notIn(), imported(), samples, faults);
    }

    private Listing<Line> imported() {
        List<Round> all = rounds.closed().stream()
                .filter(round -> round.sourceDigest() != null)
                .toList();
        return Listing.of("rounds", all, round -> round.key() + " " + round.label(), address.getQueryParameters())
                .map(this::line);
    }

    private Line line(Round round) {
        String answers = published.findByIdOptional(round.key()).isPresent()
                ? "Published totals only"
                : responses.countOf(round) + " answers";
        return new Line(round.key(), round.label(), answers, round.isInvented());
    }
}
