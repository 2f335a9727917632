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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.collection.importing.BringingIn;
import org.heard.collection.importing.EarlierRounds;
import org.heard.collection.importing.ImportPlan;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.RoundMap;
import org.heard.collection.importing.Understood;
import org.heard.ground.web.Fault;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.SurveyContents;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.SurveyFault;

/**
 * A council that begins with an old export and nothing else: the file's headings become questions, its texts options, and its
 * answers come in as the closed round of that survey, in one transaction with its text.
 */
@Path("/rounds/import/look/new")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class NewSurveyPage {
    private static final String PATH = "/rounds/import/look/new";
    private static final String LABEL = "the survey of the file";

    private final Surveys surveys;
    private final CurrentSurveys current;
    private final EarlierRounds earlier;
    private final BringingIn bringing;
    private final OpenedFiles files;
    private final FoundPage first;
    private final SignedIn officer;

    NewSurveyPage(
            Surveys surveys,
            CurrentSurveys current,
            EarlierRounds earlier,
            BringingIn bringing,
            OpenedFiles files,
            FoundPage first,
            SignedIn officer) {
        this.surveys = surveys;
        this.current = current;
        this.earlier = earlier;
        this.bringing = bringing;
        this.files = files;
        this.first = first;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "collection/matching")
    static class Templates {
        private Templates() {}

        static native TemplateInstance newSurvey(NewSurveyView it, String kept, List<Fault> faults);

        static native TemplateInstance newPreview(Understood it, Survey survey, String kept);
    }

    /** The survey as it is made now, and what would come in by it. */
    private record Plan(NewSurveyText.Made made, Survey survey, ImportPlan plan) {}

    /** The month is known where the file's days tell it. */
    Response begin(OpenedFiles.Opened opened) {
        Begun begun = opened.begun();
        NewSurvey said = begun.survey();
        String month = opened.look()
                .days()
                .read(begun.choices().order())
                .mostly()
                .map(Object::toString)
                .orElse("");
        NewSurvey now = said.month().isEmpty()
                ? new NewSurvey(said.title(), said.instrument(), month, said.kinds(), said.roles(), said.ranks())
                : said;
        return page(files.with(opened, begun.with(now)), 0, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(MultivaluedMap<String, String> form) {
        return files.open(form, opened -> {
            Begun before = opened.begun();
            NewSurvey said = "new".equals(form.getFirst("on"))
                    ? new NewSurveyForm(opened.look(), before.survey(), form).said()
                    : before.survey();
            return go(files.with(opened, before.with(said)), GoOn.of(form.getFirst("go"), "new"));
        });
    }

    private Response go(OpenedFiles.Opened opened, GoOn go) {
        if (go.page().equals("found")) {
            return first.found(opened, Optional.empty(), List.of());
        }
        List<Fault> faults = go.page().equals("new") ? List.of() : faults(opened);
        if (go.page().equals("new") || !faults.isEmpty()) {
            return page(opened, go.from(), faults);
        }
        return switch (go.page()) {
            case "bring" -> bringIn(opened);
            case "survey" -> {
                Plan plan = plan(opened);
                yield OpenedFiles.yaml(
                        plan.survey().key() + ".yaml", plan.made().text());
            }
            default -> {
                Plan plan = plan(opened);
                yield OpenedFiles.page(
                        Templates.newPreview(
                                new Understood(plan.plan()),
                                plan.survey(),
                                opened.token().cookie()),
                        List.of());
            }
        };
    }

    private Response bringIn(OpenedFiles.Opened opened) {
        Actor by = officer.actor();
        return bringing.bring(
                new BringingIn.Pressed(opened.token(), opened.begun().files(), PATH), progress -> {
                    Plan plan = plan(opened);
                    return earlier.bringIn(plan.plan(), plan.made().text(), by, progress);
                });
    }

    private static List<Fault> faults(OpenedFiles.Opened opened) {
        NewSurvey said = opened.begun().survey();
        List<Fault> faults = new ArrayList<>();
        if (said.title().isBlank()) {
            faults.add(new Fault("title", "Write what the survey is called"));
        }
        if (!said.month().matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
            faults.add(new Fault("month", "Write the month in which people answered, such as 2019-11"));
        }
        if (new NewSurveyText(opened.look(), said, Set.of()).asked().isEmpty()) {
            faults.add(new Fault("questions", "Keep at least one question"));
        }
        return faults;
    }

    private Plan plan(OpenedFiles.Opened opened) {
        Begun begun = opened.begun();
        Set<String> keys = surveys.all().stream().map(Survey::key).collect(Collectors.toSet());
        NewSurveyText.Made made = new NewSurveyText(opened.look(), begun.survey(), keys).made(begun.choices());
        try {
            Survey survey = current.reader().addedEarlier(made.text(), LABEL);
            MapText map = new MapText(opened.look(), survey, made.choices());
            byte[] text = map.text(begun.names()).getBytes(StandardCharsets.UTF_8);
            RoundMap read =
                    RoundMap.read("the file’s own map", text, with(survey)).keptAs(map.kept(begun.names()));
            return new Plan(made, survey, ImportPlan.of(begun.files(), read));
        } catch (SurveyFault fault) {
            throw new ImportRefused(fault.getMessage());
        }
    }

    /** All surveys and this one. */
    private Surveys with(Survey survey) {
        SurveyContents now = surveys.now();
        List<Survey> all = new ArrayList<>(now.all());
        all.add(survey);
        return new Surveys(now.area(), all, now.objectives(), now.measures(), now.splits(), now.recodes());
    }

    private static Response page(OpenedFiles.Opened opened, int from, List<Fault> faults) {
        NewSurveyView view = NewSurveyView.of(opened.look(), opened.begun().survey(), from);
        return OpenedFiles.page(Templates.newSurvey(view, opened.token().cookie(), faults), faults);
    }
}
