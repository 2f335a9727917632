package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.collection.response.Submission;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.Site;

/** That the answers came in, with the code that proves it; it may be opened again and printed. */
@Path("/")
@PermitAll
class SentPage {
    static final String NAME = "sent";

    private final Visits visits;
    private final Submission sending;
    private final Site site;
    private final Clock clock;

    SentPage(Visits visits, Submission sending, Site site, Clock clock) {
        this.visits = visits;
        this.sending = sending;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param receipt empty in a browser that did not send
     * @param address where people use the code, @param today the day the page is shown: it is printed and kept
     * @param equality to the questions about the person; empty where there are none, or they were asked before
     * @param young in words for young people
     */
    record Sent(
            String survey,
            String receipt,
            String address,
            String today,
            String equality,
            int questions,
            String closes,
            String finish,
            String change,
            String worried,
            boolean young,
            List<Offered> offered) {}

    /** Another survey the same person may answer. @param ask whether they are one of those it asks */
    record Offered(String ask, String title, String address) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sent(Sent page, Site site);
    }

    @GET
    @Path("{survey}/" + NAME)
    public Response get(
            @PathParam("survey") String survey,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @Context UriInfo address) {
        Visit visit = visits.to(survey, cookie);
        if (visit.draft().isPresent()) {
            return PageResponses.goTo(visit.path("answer"));
        }
        Optional<Token> sender = visit.token().filter(sending::wasSent);
        Sent sent = new Sent(
                visit.voice().say(visit.survey().title()),
                sender.map(sending::receipt).orElse(""),
                site.address()
                        .orElse(address.getBaseUri())
                        .resolve("/" + survey + "/" + ReceiptPage.NAME)
                        .toString(),
                visit.voice().date(LocalDate.now(clock)),
                sender.filter(sending::wasSentOnce)
                        .filter(token -> visits.stillTakes(visit))
                        .map(token -> EqualityPage.first(visit))
                        .orElse(""),
                visit.survey().approach().equality().size(),
                visit.closes(),
                visit.path("finish"),
                visit.path(ReceiptPage.NAME),
                visit.survey().isForYoungPeople() ? visit.path(WorriedPage.NAME) : "",
                visit.survey().isForYoungPeople(),
                visits
                        .offered(visit)
                        .map(other -> new Offered(
                                visit.voice()
                                        .say(visit.survey()
                                                .approach()
                                                .offer()
                                                .orElseThrow()
                                                .words()),
                                visit.voice().say(other.title()),
                                visits.start(visit, other)))
                        .stream()
                        .toList());
        return PageResponses.page(visit, Templates.sent(sent, site));
    }

    /** For shared computers: this browser forgets; what was sent, or saved under a return code, stays. */
    @POST
    @Path("{survey}/finish")
    public Response finish(@PathParam("survey") String survey, @Context UriInfo address) {
        Visit visit = visits.unread(survey, null);
        return PageResponses.goTo(visit.start(StartPage.FINISHED), PageResponses.noCookie(survey, address));
    }
}
