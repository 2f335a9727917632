package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;

/** One more question of a draft: its words, where it stands and how it is answered; the rest is changed on its own page. */
@Path("/surveys/{survey}/add-question")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class NewQuestionPage {
    private final SurveyDrafts drafts;
    private final SurveyLookup surveys;
    private final Banner banner;
    private final SignedIn officer;

    NewQuestionPage(SurveyDrafts drafts, SurveyLookup surveys, Banner banner, SignedIn officer) {
        this.drafts = drafts;
        this.surveys = surveys;
        this.banner = banner;
        this.officer = officer;
    }

    /** @param seen version of the draft */
    record Form(String key, String title, int seen, Field words, Field section, Field way, Field answers) {
        List<Fault> faults() {
            return Stream.of(words, section, way, answers)
                    .flatMap(field -> field.faults().stream())
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance newQuestion(Form form, List<Fault> faults);
    }

    @GET
    public TemplateInstance begin(@PathParam("survey") String key) {
        return page(surveys.draft(key), new NewQuestion("", "", "", ""), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("survey") String key, MultivaluedMap<String, String> form) {
        Found found = surveys.draft(key);
        NewQuestion typed = new NewQuestion(
                SeenForm.typed(form, "words").replace('\n', ' '),
                SeenForm.typed(form, "section"),
                SeenForm.typed(form, "way"),
                SeenForm.typed(form, "answers"));
        Map<String, String> faults = typed.faults(found);
        if (!faults.isEmpty()) {
            return refused(found, typed, faults);
        }
        try {
            PlaceEdit.AddQuestion added = typed.edit(found);
            drafts.change(key, SeenForm.seen(form.getFirst(SeenForm.SEEN)), List.of(added), officer.actor());
            return banner.goTo(
                    QuestionFormPage.address(key, added.key()),
                    "The question is there, the last of its section. Here you can change and move it.");
        } catch (EditRefused | SurveyDrafts.ChangedMeanwhile refused) {
            return refused(surveys.draft(key), typed, Map.of("words", refused.getMessage()));
        }
    }

    private static Response refused(Found found, NewQuestion typed, Map<String, String> faults) {
        return Response.status(422).entity(page(found, typed, faults)).build();
    }

    private static TemplateInstance page(Found found, NewQuestion typed, Map<String, String> wrong) {
        Form form = new Form(
                found.key(),
                found.survey().titleWithRound(),
                found.version(),
                Field.typed(
                        "words",
                        "Words of the question",
                        "Ask one thing, in words a child of ten can read.",
                        wrong.getOrDefault("words", ""),
                        typed.words()),
                new Field(
                        "section",
                        "Section",
                        "It becomes the last question there; you can move it afterwards.",
                        wrong.getOrDefault("section", ""),
                        "",
                        sections(found, typed.section())),
                new Field(
                        "way", "How is it answered?", "", wrong.getOrDefault("way", ""), "", ways(found, typed.way())),
                Field.typed(
                        "answers",
                        "Answers of its own",
                        "One to a line. Leave it empty where you chose another way above.",
                        wrong.getOrDefault("answers", ""),
                        typed.answers()));
        return Templates.newQuestion(form, form.faults());
    }

    private static List<Choice> sections(Found found, String chosen) {
        return found.survey().sections().stream()
                .map(section -> new Choice(
                        "section", // where a link to what is wrong leads
                        section.key(),
                        section.title().english(),
                        section.key().equals(chosen)))
                .toList();
    }

    private static List<Choice> ways(Found found, String chosen) {
        Stream<Map.Entry<String, String>> own = Stream.of(
                Map.entry(NewQuestion.ONE, "One of the answers I write below"),
                Map.entry(NewQuestion.SEVERAL, "As many of the answers I write below as fit"),
                Map.entry(NewQuestion.OWN_WORDS, "In people’s own words"),
                Map.entry(NewQuestion.NUMBER, "A whole number from 0 to 999"));
        Stream<Map.Entry<String, String>> named =
                NewQuestion.named(found).keySet().stream().map(key -> Map.entry(key, like(found, key)));
        return Stream.concat(own, named)
                .map(way -> new Choice(
                        "way" + (way.getKey().startsWith("-") ? "" : "-") + way.getKey(),
                        way.getKey(),
                        way.getValue(),
                        way.getKey().equals(chosen)))
                .toList();
    }

    /** The first answers, as somebody sees them who looks for the same ones. */
    private static String like(Found found, String key) {
        Question question = found.survey().question(key).orElseThrow();
        String answers = question.options().stream()
                .limit(3)
                .map(Option::label)
                .map(label -> label.english())
                .collect(Collectors.joining(", "));
        return "As “" + question.asked().wording().english() + "” (" + answers + " …)";
    }
}
