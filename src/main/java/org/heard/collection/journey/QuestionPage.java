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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.collection.journey.Control.Given;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Drafts;
import org.heard.collection.response.Submission;
import org.heard.collection.round.Channel;
import org.heard.ground.crypto.Token;
import org.heard.ground.language.Phrase;
import org.heard.ground.web.AlikePages;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Question.Reading;

/** One question, about the person or about one of their children. */
@Path("/")
@PermitAll
class QuestionPage {
    private static final String CHILD = "{survey}/child-{child: [1-6]}/{page}";

    private final Visits visits;
    private final Drafts drafts;
    private final Submission sending;
    private final Illustrations illustrations;
    private final AlikePages alike;
    private final Clock clock;

    QuestionPage(
            Visits visits,
            Drafts drafts,
            Submission sending,
            Illustrations illustrations,
            AlikePages alike,
            Clock clock) {
        this.visits = visits;
        this.drafts = drafts;
        this.sending = sending;
        this.illustrations = illustrations;
        this.alike = alike;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance question(QuestionView page);
    }

    @GET
    @Path("{survey}/{page}")
    public Response get(
            @PathParam("survey") String survey,
            @PathParam("page") String page,
            @QueryParam("change") String change,
            @QueryParam(HandOver.ADULT) String adult,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        Optional<Step> handedOver = reachable(visit, visit.journey(), page).filter(Step::isForAdult);
        return handedOver.isPresent() && adult == null
                ? HandOver.ask(visit, handedOver.get())
                : show(visit, page, change != null);
    }

    @GET
    @Path(CHILD)
    public Response getAboutChild(
            @PathParam("survey") String survey,
            @PathParam("child") int child,
            @PathParam("page") String page,
            @QueryParam("change") String change,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        return show(visits.to(survey, cookie), "child-" + child + "/" + page, change != null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{survey}/{page}")
    public Response post(
            @PathParam("survey") String survey,
            @PathParam("page") String page,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @Context UriInfo address,
            MultivaluedMap<String, String> form) {
        return take(visits.to(survey, cookie), page, address, form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path(CHILD)
    public Response postAboutChild(
            @PathParam("survey") String survey,
            @PathParam("child") int child,
            @PathParam("page") String page,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @Context UriInfo address,
            MultivaluedMap<String, String> form) {
        return take(visits.to(survey, cookie), "child-" + child + "/" + page, address, form);
    }

    private Response show(Visit visit, String path, boolean changing) {
        Journey journey = visit.journey();
        Optional<Step> step = reachable(visit, journey, path);
        if (step.isEmpty()) {
            return elsewhere(visit, path);
        }
        Given before = Given.of(step.get().answerIn(visit.contents().answers()));
        QuestionView shown = QuestionView.of(visit, journey, step.get(), changing, before, illustrations);
        return before.equals(Given.NOTHING)
                ? alike.page(visit.reader(), shown, () -> Templates.question(shown))
                : PageResponses.page(visit, Templates.question(shown));
    }

    private Response take(Visit visit, String path, UriInfo address, MultivaluedMap<String, String> form) {
        Optional<Step> step = reachable(visit, visit.journey(), path);
        if (step.isEmpty()) {
            return visit.journey().step(path).filter(visit.journey()::isSettled).isPresent()
                    ? settled(visit, path, form)
                    : elsewhere(visit, path);
        }
        boolean changing = form.containsKey("change");
        List<String> sent = form.getOrDefault(step.get().question().key(), List.of());
        if (!path.equals(form.getFirst("answering"))) {
            return again(visit, step.get(), changing, sent, Phrase.of("another_page_sent"));
        }
        if (form.containsKey("skip") && !step.get().question().asked().required()) {
            return save(visit, step.get(), Answer.BLANK, changing, address);
        }
        Reading reading = step.get().question().read(sent);
        if (reading instanceof Reading.Refused refused) {
            return again(visit, step.get(), changing, refused.sent(), refused.why());
        }
        Answer answer = ((Reading.Accepted) reading).answer();
        if (answer.codes().stream().anyMatch(step.get().page().stopIf()::contains)) {
            return StopPage.forget(visit, drafts, address);
        }
        return save(visit, step.get(), answer, changing, address);
    }

    /** The same again, from a second press, goes on; anything else is refused. */
    private static Response settled(Visit visit, String path, MultivaluedMap<String, String> form) {
        Step step = visit.journey().step(path).orElseThrow();
        List<String> kept =
                step.answerIn(visit.contents().answers()).orElseThrow().codes();
        return kept.equals(form.get(step.question().key()))
                ? PageResponses.goTo(next(visit, step, false))
                : HandOver.settled(visit);
    }

    private Response save(Visit visit, Step step, Answer answer, boolean changing, UriInfo address) {
        if (visit.draft().isEmpty()) {
            Channel channel = Channel.ofLink(address.getQueryParameters().getFirst(StartPage.FROM));
            DraftContents first = visit.with(DraftContents.NONE
                    .by(channel)
                    .with(step.answered(DraftContents.NONE.answers(), answer, LocalDate.now(clock))));
            Token token = drafts.start(visit.round(), first);
            return PageResponses.goTo(
                    next(visit.showing(first), step, changing),
                    PageResponses.cookie(visit.survey().key(), token, address));
        }
        return visit.change(
                        drafts,
                        draft -> visit.with(draft.with(step.answered(draft.answers(), answer, LocalDate.now(clock)))))
                .map(saved -> PageResponses.goTo(next(saved, step, changing)))
                .orElseGet(() -> elsewhere(visit, step.path()));
    }

    /** After a change straight back to the check, unless the change opened questions. */
    private static String next(Visit visit, Step step, boolean changing) {
        Journey journey = visit.journey();
        if (!changing) {
            return journey.after(step)
                    .map(next -> HandOver.path(visit, step, next))
                    .orElseGet(visit::checkAnswers);
        }
        return journey.firstUnanswered()
                .map(opened -> visit.path(opened.path(), "change=yes"))
                .orElseGet(visit::checkAnswers);
    }

    /** After sending no page is open in that browser, the first one neither: going back must not begin anew. */
    private Optional<Step> reachable(Visit visit, Journey journey, String path) {
        return wasSent(visit)
                ? Optional.empty()
                : journey.step(path).filter(journey::mayOpen).filter(found -> !journey.isSettled(found));
    }

    private boolean wasSent(Visit visit) {
        return visit.draft().isEmpty() && visit.token().map(sending::wasSent).orElse(false);
    }

    /** The page is not on this person's way, or not yet: to where they are, or to the start with a word why. */
    private Response elsewhere(Visit visit, String path) {
        String page = path.substring(path.indexOf('/') + 1);
        if (visit.survey().page(page).isEmpty() && !page.equals(AnotherChild.KEY)) {
            throw new NotFoundException();
        }
        if (visit.draft().isPresent() || wasSent(visit)) {
            return PageResponses.goTo(visit.path("answer"));
        }
        return PageResponses.goTo(visit.start(StartPage.LOST));
    }

    private Response again(Visit visit, Step step, boolean changing, List<String> sent, Phrase why) {
        Given given = new Given(sent, visit.voice().say(why));
        QuestionView shown = QuestionView.of(visit, visit.journey(), step, changing, given, illustrations);
        return PageResponses.notValid(visit, Templates.question(shown));
    }
}
