package org.heard.collection.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.heard.collection.importing.BringingIn;
import org.heard.collection.importing.EarlierRounds;
import org.heard.collection.importing.ImportOutcome;
import org.heard.collection.importing.ImportPlan;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.Understood;
import org.heard.ground.web.Fault;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** A file comes into a survey there is: which column is which question, which text is which answer, and what would come in. */
@Path("/rounds/import/look/step")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class MatchPage {
    private static final String PATH = "/rounds/import/look/step";
    private static final String MAP = "the choices on this page";

    private final Surveys surveys;
    private final EarlierRounds earlier;
    private final BringingIn bringing;
    private final OpenedFiles files;
    private final KeptMatchings matchings;
    private final FoundPage first;
    private final NewSurveyPage newSurvey;
    private final SignedIn officer;

    MatchPage(
            Surveys surveys,
            EarlierRounds earlier,
            BringingIn bringing,
            OpenedFiles files,
            KeptMatchings matchings,
            FoundPage first,
            NewSurveyPage newSurvey,
            SignedIn officer) {
        this.surveys = surveys;
        this.earlier = earlier;
        this.bringing = bringing;
        this.files = files;
        this.matchings = matchings;
        this.first = first;
        this.newSurvey = newSurvey;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "collection/matching")
    static class Templates {
        private Templates() {}

        static native TemplateInstance columns(ColumnsView it, String kept, List<Fault> faults);

        static native TemplateInstance options(OptionsView it, String kept, List<Fault> faults);

        static native TemplateInstance preview(Understood it, Survey survey, int unsettled, String kept);
    }

    /** One step on its way from the form to the page. */
    private record Step(OpenedFiles.Opened opened, Optional<Survey> chosen, String find) {
        ColumnChoices choices() {
            return opened.begun().choices();
        }

        LookedAt look() {
            return opened.look();
        }

        String kept() {
            return opened.token().cookie();
        }

        /** A survey that is gone meanwhile has to be chosen anew. */
        Survey survey() {
            return chosen.orElseThrow(() -> new ImportRefused("Say first which survey these people answered"));
        }

        MapText map() {
            return new MapText(look(), survey(), choices());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(MultivaluedMap<String, String> form) {
        return files.open(form, opened -> {
            OpenedFiles.Opened now = changed(opened, form);
            Optional<Survey> survey = surveys.survey(now.begun().choices().survey());
            String find = Optional.ofNullable(form.getFirst("find")).orElse("").strip();
            return go(new Step(now, survey, find), GoOn.of(form.getFirst("go"), "found"));
        });
    }

    private OpenedFiles.Opened changed(OpenedFiles.Opened before, MultivaluedMap<String, String> form) {
        Begun begun = before.begun();
        Optional<Survey> survey = surveys.survey(begun.choices().survey());
        ColumnChoices chosen = new ChosenOnPage(before.look(), survey, surveys, form).choices(begun.choices());
        if (chosen.shape().equals(begun.choices().shape())) {
            return files.with(before, begun.with(chosen));
        }
        Begun again = begun.with(chosen).lookedAtAgain();
        ColumnChoices anew = surveys.survey(chosen.survey())
                .map(one -> ChosenOnPage.suggested(again.look(), one))
                .orElseGet(() -> ColumnChoices.newSurvey(again.look()));
        return files.with(before, again.with(anew));
    }

    private Response go(Step step, GoOn go) {
        if (go.page().equals("found")) {
            return first.found(step.opened(), Optional.empty(), List.of());
        }
        if (step.look().days().read(step.choices().order()).mustBeAsked()) {
            return first.found(
                    step.opened(), Optional.empty(), List.of(new Fault("order", "Say how the file writes its days")));
        }
        if (step.choices().isNewSurvey()) {
            return newSurvey.begin(step.opened());
        }
        if (go.page().equals("columns")) {
            return columns(step, go.from(), List.of());
        }
        if (step.choices().questions().values().stream().allMatch(ColumnChoices.FAMILY::equals)) {
            return columns(step, 0, List.of(new Fault("columns", "Choose a question for at least one column")));
        }
        matchings.keep(step.look(), step.choices(), false);
        return switch (go.page()) {
            case "preview" -> preview(step);
            case "map" ->
                OpenedFiles.yaml(step.survey().key() + ".map.yaml", step.map().text(names(step)));
            case "bring" -> bringIn(step);
            default -> {
                OptionsView view = OptionsView.of(step.look(), step.survey(), step.choices(), go.from());
                yield OpenedFiles.page(Templates.options(view, step.kept(), List.of()), List.of());
            }
        };
    }

    private static Response columns(Step step, int from, List<Fault> faults) {
        ColumnsView view =
                ColumnsView.of(step.look(), step.survey(), step.choices(), new ColumnsView.Part(from, step.find()));
        return OpenedFiles.page(Templates.columns(view, step.kept(), faults), faults);
    }

    private Response preview(Step step) {
        int unsettled = Matched.all(step.look(), step.survey(), step.choices()).stream()
                .mapToInt(one -> one.open().size())
                .sum();
        ImportPlan plan = plan(step);
        earlier.refuseIfInOtherwise(plan);
        return OpenedFiles.page(
                Templates.preview(new Understood(plan), step.survey(), unsettled, step.kept()), List.of());
    }

    private Response bringIn(Step step) {
        Actor by = officer.actor();
        BringingIn.Pressed pressed = new BringingIn.Pressed(
                step.opened().token(), step.opened().begun().files(), PATH);
        return bringing.bring(pressed, progress -> {
            ImportOutcome outcome = earlier.bringIn(plan(step), by, progress);
            matchings.keep(step.look(), step.choices(), true);
            return outcome;
        });
    }

    private ImportPlan plan(Step step) {
        byte[] map = step.map().text(names(step)).getBytes(StandardCharsets.UTF_8);
        return ImportPlan.of(
                step.opened().begun().files(),
                earlier.map(MAP, map).keptAs(step.map().kept(names(step))));
    }

    private static List<String> names(Step step) {
        return step.opened().begun().names();
    }
}
