package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Submission;
import org.heard.ground.language.TypedNumber;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Limits;
import org.heard.ground.web.PageLink;

/** Everything answered, each with a way to change it; and the button that sends it, once. */
@Path("/")
@PermitAll
class CheckAnswersPage {
    static final String NAME = "check-answers";

    private static final String BLANK = "blank";
    private static final String TRAP = "trap";
    private static final String USED = "used";
    /** What its address says of a child just removed. */
    static final String REMOVED = "removed";

    private final Visits visits;
    private final Submission sending;
    private final Limits limits;

    CheckAnswersPage(Visits visits, Submission sending, Limits limits) {
        this.visits = visits;
        this.sending = sending;
        this.limits = limits;
    }

    /**
     * @param unfinished questions under which something stands that is no answer yet
     * @param changing it takes the place of answers sent before
     * @param removed says so of a child just taken out
     */
    record Check(
            String survey,
            List<AnswersGiven> summaries,
            List<PageLink> unfinished,
            String back,
            String send,
            String stop,
            boolean changing,
            String removed,
            List<Fault> faults) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance check(Check page);
    }

    @GET
    @Path("{survey}/" + CheckAnswersPage.NAME)
    public Response get(
            @PathParam("survey") String survey,
            @QueryParam("again") String again,
            @QueryParam(REMOVED) String removed,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        if (visit.draft().isEmpty()) {
            return withoutDraft(visit);
        }
        if (!visit.journey().isComplete()) {
            return PageResponses.goTo(visit.path("answer"));
        }
        List<Fault> faults = faults(visit, again == null ? "" : again);
        TemplateInstance page = Templates.check(check(visit, removed(visit, removed), faults));
        return faults.isEmpty() ? PageResponses.page(visit, page) : PageResponses.notValid(visit, page);
    }

    /** Why nothing was sent, as the address says it. */
    private static List<Fault> faults(Visit visit, String again) {
        String first = AnswersGiven.id(visit.journey().steps().get(0).path());
        return switch (again) {
            case BLANK -> List.of(new Fault(first, visit.voice().say("answer_one_first")));
            case TRAP -> List.of(new Fault("send", visit.voice().say("trap_filled")));
            case USED -> List.of(new Fault("send", visit.voice().say("invitation_used_sending")));
            default -> List.of();
        };
    }

    /** Which child went, and that those after it have another number now. */
    private static String removed(Visit visit, String number) {
        int child = TypedNumber.whole(number).orElse(0);
        if (child < 1 || child > AnotherChild.MOST) {
            return "";
        }
        String gone = visit.voice().say("child_removed", child);
        return IntStream.rangeClosed(child, visit.journey().children())
                .mapToObj(now -> visit.voice().say("child_removed_moved", now + 1, now))
                .reduce(gone, (all, moved) -> all + " " + moved);
    }

    @POST
    @Path("{survey}/" + CheckAnswersPage.NAME)
    public Response send(
            @PathParam("survey") String survey,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @FormParam("website") String trap) {
        limits.count(Limits.Kind.SENDINGS);
        if (trap != null && !trap.isEmpty()) {
            return again(visits.unread(survey, cookie), TRAP);
        }
        Visit visit = visits.unread(survey, cookie);
        if (visit.token().isEmpty()) {
            return withoutDraft(visit);
        }
        return switch (sending.send(visit.token().get(), visit.round(), draft -> ready(visit, draft))) {
            case SENT -> PageResponses.goTo(visit.path(SentPage.NAME));
            case NO_DRAFT -> withoutDraft(visit);
            case NOT_READY -> again(visit, BLANK);
            case CODE_USED -> again(visit, USED);
            case CLOSED -> PageResponses.goTo(visit.checkAnswers());
            case COUNTED -> PageResponses.goTo(visit.path(ReceiptPage.NAME));
        };
    }

    private static Optional<DraftContents> ready(Visit visit, DraftContents draft) {
        DraftContents seen = visit.with(draft);
        Journey journey = Journey.of(visit.survey(), seen);
        return journey.isComplete() && !journey.isBlank() ? Optional.of(seen.with(journey.asked())) : Optional.empty();
    }

    /** The same page, with everything on it and the reason above; it leads on itself where something else is amiss. */
    private static Response again(Visit visit, String why) {
        return PageResponses.goTo(visit.path(NAME, "again=" + why));
    }

    private Response withoutDraft(Visit visit) {
        boolean sent = visit.token().map(sending::wasSent).orElse(false);
        return PageResponses.goTo(sent ? visit.path(SentPage.NAME) : visit.start(StartPage.LOST));
    }

    private static Check check(Visit visit, String removed, List<Fault> faults) {
        Journey journey = visit.journey();
        List<Step> steps = journey.steps();
        return new Check(
                visit.voice().say(visit.survey().title()),
                AnswersGiven.of(visit),
                unfinished(visit),
                visit.path(journey.screens().of(steps.get(steps.size() - 1)).path()),
                visit.withoutDraft().checkAnswers(),
                visit.survey().isForYoungPeople() ? visit.path(StopPage.NAME) : "",
                visit.contents().changes().isPresent(),
                removed,
                faults);
    }

    private static List<PageLink> unfinished(Visit visit) {
        return visit.journey().steps().stream()
                .filter(step -> visit.contents().unfinished().typed(step.path()).isPresent())
                .map(step -> new PageLink(visit.voice().ask(step), AnswersGiven.change(visit, step)))
                .toList();
    }
}
