package org.heard.collection.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.heard.collection.formats.AnswerFiles;
import org.heard.collection.formats.Codebook;
import org.heard.collection.importing.EarlierRounds;
import org.heard.collection.importing.ImportPlan;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.RoundFile;
import org.heard.collection.importing.RoundFiles;
import org.heard.collection.importing.Understood;
import org.heard.collection.importing.Upload;
import org.heard.ground.crypto.Token;
import org.heard.ground.uploads.KeptUploads;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * An officer chooses the file another tool wrote, and nothing else. What the file is, what its columns ask, what its texts
 * mean and what would come in are four pages, each with everything Heard suggests and a way back.
 *
 * <p>Between the presses the file and the choices lie in the database, locked with a key that only the page has: another
 * instance may serve the next one.
 */
@Path("/rounds/import/look")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class MatchPage {
    private static final String UPLOAD = "/rounds/import";
    private static final String MAP = "the choices on this page";

    private final Surveys surveys;
    private final EarlierRounds earlier;
    private final KeptUploads kept;
    private final KeptMatchings matchings;
    private final NewSurveyPage newSurvey;
    private final SignedIn officer;
    private final Banner banner;

    MatchPage(
            Surveys surveys,
            EarlierRounds earlier,
            KeptUploads kept,
            KeptMatchings matchings,
            NewSurveyPage newSurvey,
            SignedIn officer,
            Banner banner) {
        this.surveys = surveys;
        this.earlier = earlier;
        this.kept = kept;
        this.matchings = matchings;
        this.newSurvey = newSurvey;
        this.officer = officer;
        this.banner = banner;
    }

    @CheckedTemplate(basePath = "collection/matching")
    static class Templates {
        private Templates() {}

        static native TemplateInstance found(FoundView it, String kept, List<Fault> faults);

        static native TemplateInstance columns(ColumnsView it, String kept, List<Fault> faults);

        static native TemplateInstance options(OptionsView it, String kept, List<Fault> faults);

        static native TemplateInstance preview(
                Understood it, Survey survey, int unsettled, String kept, List<Fault> faults);

        static native TemplateInstance refused(List<Fault> faults);
    }

    /** One step on its way from the form to the page. */
    private record Step(Token token, Begun begun, LookedAt look, Optional<Survey> chosen) {
        ColumnChoices choices() {
            return begun.choices();
        }

        Survey survey() {
            return chosen.orElseThrow(() -> new ImportRefused("Say first which survey these people answered"));
        }
    }

    /** Somebody who comes back to an address of one of the steps begins with a file. */
    @GET
    public Response begin() {
        return Response.seeOther(URI.create(UPLOAD)).build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(@BeanParam Upload upload) {
        try {
            AnswerFiles chosen = AnswerFiles.of(upload.sent());
            RoundFiles files = chosen.files();
            Codebook codebook = chosen.codebook();
            LookedAt look = LookedAt.at(files.files().get(0), codebook, Optional.empty());
            Optional<KeptMatchings.Kept> before = matchings
                    .of(look)
                    .filter(one -> surveys.survey(one.choices().survey()).isPresent());
            ColumnChoices choices = before.map(KeptMatchings.Kept::choices).orElseGet(() -> suggested(look));
            Begun begun = new Begun(choices, NewSurvey.BLANK, codebook, files);
            begun.refuseOtherHeadings(look);
            Token token = kept.keep(begun.packed());
            return found(step(token, begun, look), before, List.of());
        } catch (ImportRefused e) {
            return refused(e.getMessage());
        }
    }

    @POST
    @Path("step")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(MultivaluedMap<String, String> form) {
        Optional<Token> token = Token.of(form.getFirst("kept"));
        KeptUploads.Found found = token.flatMap(kept::find).orElse(KeptUploads.Found.NOTHING);
        if (!found.said().isEmpty()) {
            return banner.goTo(UPLOAD, found.said());
        }
        if (found.files().isEmpty()) {
            return refused("Heard keeps the files for an hour only. Choose them again: what you chose before is there");
        }
        try {
            Begun begun = Begun.unpacked(found.files().get());
            Step before = step(token.get(), begun, begun.look());
            ColumnChoices chosen =
                    new ChosenOnPage(before.look(), before.chosen(), surveys, form).choices(begun.choices());
            Step now = chosen.equals(begun.choices()) ? before : changed(before, chosen);
            return go(now, form.getFirst("go"));
        } catch (ImportRefused e) {
            return refused(e.getMessage());
        }
    }

    private Step changed(Step before, ColumnChoices chosen) {
        Begun begun = before.begun().with(chosen);
        boolean again = !chosen.shape().equals(before.choices().shape());
        LookedAt look = again ? begun.look() : before.look();
        Begun now = again
                ? begun.with(ChosenOnPage.suggested(
                        look, surveys.survey(chosen.survey()).orElseThrow()))
                : begun;
        kept.keepAgain(before.token(), now.packed());
        return step(before.token(), now, look);
    }

    /** A survey that is gone meanwhile has to be chosen anew. */
    private Step step(Token token, Begun begun, LookedAt look) {
        return new Step(token, begun, look, surveys.survey(begun.choices().survey()));
    }

    /** @param go the page that was asked for, and from which line on: "columns-20" */
    private Response go(Step step, String go) {
        String[] asked = (go == null ? "found" : go).split("-", 2);
        int from = asked.length > 1 && asked[1].matches("[0-9]{1,4}") ? Integer.parseInt(asked[1]) : 0;
        if (asked[0].equals("found")) {
            return found(step, Optional.empty(), List.of());
        }
        if (step.look().days().read(step.choices().order()).mustBeAsked()) {
            return found(step, Optional.empty(), List.of(new Fault("order", "Say how the file writes its days")));
        }
        if (step.choices().isNewSurvey()) {
            return newSurvey.begin(step.token(), step.begun(), step.look());
        }
        if (asked[0].equals("columns")) {
            return columns(step, from, List.of());
        }
        if (step.choices().questions().values().stream().allMatch(ColumnChoices.FAMILY::equals)) {
            return columns(step, 0, List.of(new Fault("columns", "Choose a question for at least one column")));
        }
        matchings.keep(step.look(), step.choices(), false);
        return switch (asked[0]) {
            case "preview" -> preview(step, List.of());
            case "map" -> map(step);
            case "bring" -> bringIn(step);
            default ->
                ok(Templates.options(
                        OptionsView.of(step.look(), step.survey(), step.choices(), from),
                        step.token().cookie(),
                        List.of()));
        };
    }

    private Response found(Step step, Optional<KeptMatchings.Kept> before, List<Fault> faults) {
        return Response.status(faults.isEmpty() ? 200 : 422)
                .entity(Templates.found(
                        FoundView.of(step.begun(), step.look(), surveys, before),
                        step.token().cookie(),
                        faults))
                .build();
    }

    private Response columns(Step step, int from, List<Fault> faults) {
        return Response.status(faults.isEmpty() ? 200 : 422)
                .entity(Templates.columns(
                        ColumnsView.of(step.look(), step.survey(), step.choices(), from),
                        step.token().cookie(),
                        faults))
                .build();
    }

    private Response preview(Step step, List<Fault> faults) {
        int unsettled = Matched.all(step.look(), step.survey(), step.choices()).stream()
                .mapToInt(one -> one.open().size())
                .sum();
        ImportPlan plan = plan(step);
        earlier.refuseIfInOtherwise(plan);
        return Response.status(faults.isEmpty() ? 200 : 422)
                .entity(Templates.preview(
                        new Understood(plan),
                        step.survey(),
                        unsettled,
                        step.token().cookie(),
                        faults))
                .build();
    }

    private Response bringIn(Step step) {
        String said = earlier.bringIn(plan(step), officer.actor()).sentence();
        matchings.keep(step.look(), step.choices(), true);
        kept.settle(step.token(), said);
        return banner.goTo(UPLOAD, said);
    }

    private ImportPlan plan(Step step) {
        return earlier.understand(step.begun().files(), MAP, mapText(step).getBytes(StandardCharsets.UTF_8));
    }

    private static String mapText(Step step) {
        return new MapText(step.look(), step.survey(), step.choices())
                .text(step.begun().files().files().stream().map(RoundFile::name).toList());
    }

    /** The choices as a file, which can be brought again with the next file. */
    private static Response map(Step step) {
        return Response.ok(mapText(step), "application/yaml")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + step.survey().key() + ".map.yaml\"")
                .build();
    }

    /** The survey that most of the file is like. */
    /** A file of whose columns more than a third are like no question of any survey is likely to be of a survey Heard does not know. */
    private ColumnChoices suggested(LookedAt look) {
        Survey nearest = surveys.all().stream()
                .reduce((one, other) -> Suggestion.of(look, other).size()
                                > Suggestion.of(look, one).size()
                        ? other
                        : one)
                .orElseThrow(() -> new ImportRefused("There is no survey to bring answers into"));
        boolean isLike =
                3 * Suggestion.of(look, nearest).size() >= 2 * look.open().size();
        return isLike ? ChosenOnPage.suggested(look, nearest) : ColumnChoices.newSurvey(look);
    }

    private static Response ok(TemplateInstance page) {
        return Response.ok(page).build();
    }

    private static Response refused(String sentence) {
        return Response.status(422)
                .entity(Templates.refused(List.of(new Fault("file", sentence))))
                .build();
    }
}
