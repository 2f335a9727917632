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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.heard.collection.journey.Control.Given;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Drafts;
import org.heard.collection.response.Submission;
import org.heard.ground.web.AlikePages;
import org.heard.ground.web.Leaving;

/** One question, or a few that share a page, about the person or about one of their children. */
@Path("/")
@PermitAll
class QuestionPage {
    static final String CHANGING = "change=yes";

    private static final String CHILD = "{survey}/child-{child: [1-6]}/{page}";

    private final Visits visits;
    private final Drafts drafts;
    private final Submission sending;
    private final Illustrations illustrations;
    private final AlikePages alike;
    private final Saving saving;

    QuestionPage(
            Visits visits,
            Drafts drafts,
            Submission sending,
            Illustrations illustrations,
            AlikePages alike,
            Saving saving) {
        this.visits = visits;
        this.drafts = drafts;
        this.sending = sending;
        this.illustrations = illustrations;
        this.alike = alike;
        this.saving = saving;
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
            @QueryParam(ShownAgain.AGAIN) String again,
            @QueryParam(HandOver.ADULT) String adult,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        if (ShownAgain.SETTLED.equals(again) && settled(visit, page).isPresent()) {
            return HandOver.settled(visit);
        }
        Optional<Screen> handedOver = reachable(visit, visit.journey(), page)
                .filter(screen -> screen.first().isForAdult());
        return handedOver.isPresent() && adult == null
                ? HandOver.ask(visit, handedOver.get())
                : show(visit, page, change, again);
    }

    @GET
    @Path(CHILD)
    public Response getAboutChild(
            @PathParam("survey") String survey,
            @PathParam("child") int child,
            @PathParam("page") String page,
            @QueryParam("change") String change,
            @QueryParam(ShownAgain.AGAIN) String again,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        return show(visits.to(survey, cookie), "child-" + child + "/" + page, change, again);
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

    private Response show(Visit visit, String path, String change, String again) {
        Journey journey = visit.journey();
        Optional<Screen> screen = reachable(visit, journey, path);
        if (screen.isEmpty()) {
            return elsewhere(visit, path);
        }
        if (!screen.get().path().equals(path)) {
            String there = screen.get().path();
            return PageResponses.goTo(change == null ? visit.path(there) : visit.path(there, CHANGING));
        }
        List<Given> given = ShownAgain.given(visit, screen.get(), again);
        QuestionView shown = QuestionView.of(visit, journey, screen.get(), change != null, given, illustrations);
        if (!shown.faults().isEmpty()) {
            return PageResponses.notValid(visit, Templates.question(shown));
        }
        return given.stream().allMatch(Given.NOTHING::equals)
                ? alike.page(visit.reader(), shown, () -> Templates.question(shown))
                : PageResponses.page(visit, Templates.question(shown));
    }

    private static Optional<Screen> settled(Visit visit, String path) {
        return visit.journey()
                .screens()
                .at(path)
                .filter(screen -> visit.journey().isSettled(screen.first()));
    }

    /** What an adult has settled: the same again, from a second press, goes on; anything else is refused. */
    private static Response stays(Visit visit, Screen screen, MultivaluedMap<String, String> form) {
        Step step = screen.first();
        List<String> kept =
                step.answerIn(visit.contents().answers()).orElseThrow().codes();
        return PageResponses.goTo(
                kept.equals(form.get(step.question().key()))
                        ? next(visit, screen, false)
                        : ShownAgain.path(visit, screen, false, ShownAgain.SETTLED));
    }

    private Response take(Visit visit, String path, UriInfo address, MultivaluedMap<String, String> form) {
        Journey journey = visit.journey();
        Optional<Screen> reached = reachable(visit, journey, path);
        if (reached.isEmpty()) {
            return settled(visit, path)
                    .map(screen -> stays(visit, screen, form))
                    .orElseGet(() -> elsewhere(visit, path));
        }
        Screen screen = reached.get();
        boolean changing = form.containsKey("change");
        FilledPage filled = new FilledPage(journey, screen, form);
        if (!path.equals(form.getFirst("answering")) || !filled.isOfThisPage()) {
            return PageResponses.goTo(ShownAgain.path(visit, screen, changing, ShownAgain.ANOTHER_PAGE));
        }
        Optional<String> leaving = Leaving.to(form);
        if (leaving.isPresent()) {
            return keep(visit, filled, leaving.get(), address);
        }
        if (form.containsKey("skip") && filled.mayBeSkipped()) {
            return save(visit, screen, filled::skipped, changing, address);
        }
        if (!filled.isAccepted()) {
            return keep(visit, filled, ShownAgain.path(visit, screen, changing, ShownAgain.REFUSED), address);
        }
        if (filled.stops()) {
            return StopPage.forget(visit, drafts, address);
        }
        if (filled.dropsChildren()) {
            return keep(visit, filled, visit.path(screen.first().path(RemoveChildPage.LATER)), address);
        }
        return save(visit, screen, filled::answered, changing, address);
    }

    private Response save(
            Visit visit,
            Screen screen,
            BiFunction<DraftContents, LocalDate, DraftContents> answered,
            boolean changing,
            UriInfo address) {
        return saving.change(visit, answered, saved -> next(saved, screen, changing), address)
                .orElseGet(() -> elsewhere(visit, screen.path()));
    }

    /** What stands on the page stays, and they go where they want. */
    private Response keep(Visit visit, FilledPage filled, String where, UriInfo address) {
        return saving.change(visit, filled::kept, saved -> where, address)
                .orElseGet(() -> elsewhere(visit, filled.screen().path()));
    }

    /** After a change straight back to the check, unless the change opened questions. */
    private static String next(Visit visit, Screen screen, boolean changing) {
        Journey journey = visit.journey();
        if (!changing) {
            return journey.screens()
                    .after(screen)
                    .map(next -> HandOver.path(visit, screen, next))
                    .orElseGet(visit::checkAnswers);
        }
        return journey.firstUnanswered()
                .map(opened -> visit.path(opened.path(), CHANGING))
                .orElseGet(visit::checkAnswers);
    }

    /** After sending no page is open in that browser, the first one neither: going back must not begin anew. */
    private Optional<Screen> reachable(Visit visit, Journey journey, String path) {
        return wasSent(visit)
                ? Optional.empty()
                : journey.screens()
                        .at(path)
                        .filter(journey::mayOpen)
                        .filter(found -> !journey.isSettled(found.first()));
    }

    private boolean wasSent(Visit visit) {
        return visit.draft().isEmpty() && visit.token().map(sending::wasSent).orElse(false);
    }

    /** The page is not on this person's way, or not yet: to where they are, or to the start with a word why. */
    private Response elsewhere(Visit visit, String path) {
        String page = path.substring(path.indexOf('/') + 1);
        if (!visit.survey().hasPage(page) && !page.equals(AnotherChild.KEY)) {
            throw new NotFoundException();
        }
        if (visit.draft().isPresent() || wasSent(visit)) {
            return PageResponses.goTo(visit.path("answer"));
        }
        return PageResponses.goTo(visit.start(StartPage.LOST));
    }
}
