package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;

/** After which answers to an earlier question a question is asked: first which question, then which of its answers. */
@Path("/surveys/{survey}/questions/{question}/condition")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class ConditionPage {
    private static final String ANY = "any";

    private final SurveyDrafts drafts;
    private final SurveyLookup surveys;
    private final Banner banner;
    private final SignedIn officer;

    ConditionPage(SurveyDrafts drafts, SurveyLookup surveys, Banner banner, SignedIn officer) {
        this.drafts = drafts;
        this.surveys = surveys;
        this.banner = banner;
        this.officer = officer;
    }

    /**
     * @param now the condition there is, in words; empty for none
     * @param earlier questions it may depend on
     * @param on the one that was chosen; empty for none yet
     * @param answers of that one, to tick
     */
    record View(
            String key,
            String question,
            String words,
            int seen,
            String now,
            List<Choice> earlier,
            String on,
            Optional<Field> answers) {}

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance condition(View page, List<Fault> faults);
    }

    @GET
    public TemplateInstance condition(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            @QueryParam("on") @DefaultValue("") String on) {
        Found found = surveys.draft(key);
        OwnCondition now = OwnCondition.of(found, question(found, question).key());
        return page(found, on.isEmpty() ? now : new OwnCondition(question, on, List.of(), true), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        List<String> ticked = form.getOrDefault(ANY, List.of());
        OwnCondition typed = new OwnCondition(question, SeenForm.typed(form, "on"), ticked, true);
        return press(key, typed, form, "The draft is saved: it is asked after those answers only.");
    }

    /** Without a condition of its own; named routes stay. */
    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        OwnCondition none = new OwnCondition(question, "", List.of(), true);
        return press(key, none, form, "The draft is saved: it depends on no answer of that kind any more.");
    }

    private Response press(String key, OwnCondition wanted, MultivaluedMap<String, String> form, String sentence) {
        Found found = surveys.draft(key);
        question(found, wanted.question());
        try {
            if (!wanted.on().isEmpty() && wanted.anyOf().isEmpty()) {
                throw new EditRefused(ANY, "Tick at least one answer after which it is asked");
            }
            List<String> routes = found.read().routesOf(wanted.question());
            OwnCondition.of(found, wanted.question()).with(routes); // what cannot be shown is not written over
            int seen = SeenForm.seen(form.getFirst(SeenForm.SEEN));
            drafts.change(key, seen, List.of(wanted.with(routes)), officer.actor());
            return banner.goTo(QuestionFormPage.address(key, wanted.question()), sentence);
        } catch (EditRefused | SurveyDrafts.ChangedMeanwhile refused) {
            return Response.status(422)
                    .entity(page(found, wanted, List.of(new Fault("condition", refused.getMessage()))))
                    .build();
        }
    }

    private static Question question(Found found, String key) {
        return found.survey().question(key).orElseThrow(NotFoundException::new);
    }

    private static TemplateInstance page(Found found, OwnCondition shown, List<Fault> faults) {
        Question asked = question(found, shown.question());
        List<Question> earlier = earlier(found, asked);
        Optional<Question> on =
                earlier.stream().filter(one -> one.key().equals(shown.on())).findFirst();
        View view = new View(
                found.key(),
                asked.key(),
                asked.asked().wording().english(),
                found.version(),
                OwnCondition.of(found, asked.key()).words(found.survey()),
                earlier.stream()
                        .map(one -> new Choice(
                                "on-" + one.key(),
                                one.key(),
                                one.asked().wording().english(),
                                one.key().equals(shown.on())))
                        .toList(),
                on.map(Question::key).orElse(""),
                on.map(one -> answers(one, shown.anyOf())));
        return Templates.condition(view, faults);
    }

    private static List<Question> earlier(Found found, Question asked) {
        List<Question> earlier = new ArrayList<>();
        for (Page page : found.survey().pages()) {
            if (page.id().equals(asked.key())) {
                break;
            }
            if (!page.question().options().isEmpty()) {
                earlier.add(page.question());
            }
        }
        return earlier;
    }

    private static Field answers(Question on, List<String> ticked) {
        List<Choice> choices = on.options().stream()
                .map(option -> new Choice(
                        ANY + "-" + option.code(),
                        option.code(),
                        option.label().english(),
                        ticked.contains(option.code())))
                .toList();
        return new Field(
                ANY,
                "After which answers to “" + on.asked().wording().english() + "”?",
                "Whoever gives one of those you tick is asked.",
                "",
                "",
                choices);
    }
}
