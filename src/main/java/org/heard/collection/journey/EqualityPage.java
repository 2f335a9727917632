package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.UnaryOperator;
import org.heard.collection.equality.EqualityAnswers;
import org.heard.collection.journey.Control.Given;
import org.heard.collection.response.Submission;
import org.heard.ground.web.Leaving;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Question.Reading;

/**
 * A few questions about the person once their answers are sent, so that leaving here loses nothing. What they
 * say goes into a store of its own, question by question.
 */
@Path("/")
@PermitAll
class EqualityPage {
    static final String NAME = "equality";

    private static final UnaryOperator<String> NO_PICTURE = symbol -> "";

    private final Visits visits;
    private final Submission sending;
    private final EqualityAnswers answers;

    EqualityPage(Visits visits, Submission sending, EqualityAnswers answers) {
        this.visits = visits;
        this.sending = sending;
        this.answers = answers;
    }

    /** @param number of how many */
    record Asked(String survey, Control control, String help, int number, int questions, String back, String leave) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance equalityQuestion(Asked page);
    }

    /** The page that thanks them says what they are asked and why. */
    @GET
    @Path("{survey}/" + NAME)
    public Response explain(@PathParam("survey") String survey) {
        return PageResponses.goTo(visits.unread(survey, null).path(SentPage.NAME));
    }

    @GET
    @Path("{survey}/" + NAME + "/{question}")
    public Response ask(
            @PathParam("survey") String survey,
            @PathParam("question") String key,
            @QueryParam("again") String again,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        Question question = question(visit, key);
        if (!mayAnswer(visit)) {
            return PageResponses.goTo(visit.path(SentPage.NAME));
        }
        Given given = again == null
                ? Given.NOTHING
                : new Given(List.of(), visit.voice().say("choose_from_these"));
        TemplateInstance page = Templates.equalityQuestion(asked(visit, question, given));
        return again == null ? PageResponses.page(visit, page) : PageResponses.notValid(visit, page);
    }

    /** Left blank, it is passed over and nothing is kept. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{survey}/" + NAME + "/{question}")
    public Response take(
            @PathParam("survey") String survey,
            @PathParam("question") String key,
            @CookieParam(PageResponses.COOKIE) String cookie,
            MultivaluedMap<String, String> form) {
        Visit visit = visits.to(survey, cookie);
        Question question = question(visit, key);
        if (!mayAnswer(visit)) {
            return PageResponses.goTo(visit.path(SentPage.NAME));
        }
        Reading reading = question.read(form.getOrDefault(key, List.of()));
        if (!(reading instanceof Reading.Accepted accepted)) {
            return PageResponses.goTo(visit.path(NAME + "/" + key, "again=yes"));
        }
        accepted.answer().codes().forEach(code -> answers.give(visit.token().orElseThrow(), visit.round(), key, code));
        return PageResponses.goTo(Leaving.to(form).orElseGet(() -> after(visit, question)));
    }

    /** The first of them; empty where there is nothing to ask. */
    static String first(Visit visit) {
        return visit.survey().approach().equality().stream()
                .findFirst()
                .map(question -> path(visit, question))
                .orElse("");
    }

    private boolean mayAnswer(Visit visit) {
        return visit.draft().isEmpty()
                && visits.stillTakes(visit)
                && visit.token().map(sending::wasSentOnce).orElse(false);
    }

    private static Question question(Visit visit, String key) {
        return visit.survey().approach().equality(key).orElseThrow(NotFoundException::new);
    }

    private static String after(Visit visit, Question question) {
        List<Question> questions = visit.survey().approach().equality();
        int next = questions.indexOf(question) + 1;
        return next < questions.size() ? path(visit, questions.get(next)) : visit.path(SentPage.NAME);
    }

    private static String path(Visit visit, Question question) {
        return visit.path(NAME + "/" + question.key());
    }

    private static Asked asked(Visit visit, Question question, Given given) {
        Voice voice = visit.voice();
        List<Question> questions = visit.survey().approach().equality();
        int place = questions.indexOf(question);
        return new Asked(
                voice.say(visit.survey().title()),
                Control.of(question, voice, NO_PICTURE, given),
                question.asked().help().map(voice::say).orElse(""),
                place + 1,
                questions.size(),
                place == 0 ? visit.path(SentPage.NAME) : path(visit, questions.get(place - 1)),
                visit.path(SentPage.NAME));
    }
}
