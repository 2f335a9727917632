package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.collection.response.Submission;
import org.heard.collection.round.Channel;
import org.heard.collection.round.Length;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.MessageResolver;
import org.heard.ground.web.ReadyPages;
import org.heard.ground.web.Site;

/** What a survey is about, and the way in. The page is the same for all who come for the first time. */
@Path("/")
@PermitAll
class StartPage {
    /** Where people are sent whose answers cannot be found. */
    static final String LOST = "lost=yes";

    /** Where people are sent whose browser has just forgotten them. */
    static final String FINISHED = "finished=yes";

    /** Names the channel in a link; the first answer takes it along. */
    static final String FROM = "from";

    private final ReadyPages ready;
    private final Visits visits;
    private final ShortAddresses shorts;
    private final Submission sending;
    private final Site site;

    StartPage(ReadyPages ready, Visits visits, ShortAddresses shorts, Submission sending, Site site) {
        this.ready = ready;
        this.shorts = shorts;
        this.visits = visits;
        this.sending = sending;
        this.site = site;
    }

    record Start(
            String title,
            String introduction,
            int minutes,
            int childMinutes,
            String closes,
            String early,
            String begin,
            String comeBack,
            String invitation,
            String receipt,
            List<String> formats,
            String results,
            String notice,
            String worried,
            String home,
            boolean invented,
            String sent,
            boolean lost,
            boolean finished) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance start(Start page, Site site);
    }

    @GET
    @Path("{survey}")
    public Response get(
            @PathParam("survey") String survey,
            @QueryParam("lost") String lost,
            @QueryParam("finished") String finished,
            @QueryParam(FROM) String from,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        Optional<String> elsewhere = shorts.lead(survey);
        if (elsewhere.isPresent()) {
            return PageResponses.goTo(elsewhere.get());
        }
        if (Token.of(cookie).filter(sending::wasSent).isPresent()) {
            Visit visit = visits.to(survey, cookie);
            return PageResponses.page(visit, start(visit, lost != null, finished != null, from));
        }
        Optional<String> begun = visits.languageOf(survey, cookie);
        return ready.page(begun.orElse(""), () -> {
            Visit visit = visits.beginning(survey, cookie, begun);
            return MessageResolver.to(visit.reader(), start(visit, lost != null, finished != null, from));
        });
    }

    private TemplateInstance start(Visit visit, boolean lost, boolean finished, String from) {
        List<String> formats = formats(visit);
        Start start = new Start(
                visit.voice().say(visit.survey().title()),
                visit.voice().say(visit.survey().introduction()),
                visit.survey().minutes(),
                childMinutes(visit),
                visit.closes(),
                visits.closedEarly(visit),
                visit.path(formats.isEmpty() ? "answer" : FormatPage.NAME, channel(from)),
                visit.path(ComeBackPage.NAME),
                visit.path(InvitationPage.NAME),
                visit.path(ReceiptPage.NAME),
                formats,
                results(visit),
                visit.survey().approach().notice().isEmpty() ? "" : visit.path(NoticePage.NAME),
                visit.survey().isForYoungPeople() ? visit.path(WorriedPage.NAME) : "",
                visit.home(),
                visit.round().isInvented(),
                wasSent(visit) ? visit.path(SentPage.NAME) : "",
                lost,
                finished);
        return Templates.start(start, site);
    }

    /** How much longer each further child takes; 0 where there is no question about children. */
    private static int childMinutes(Visit visit) {
        Length length = Length.of(visit.survey());
        return length.perChild() == 0 ? 0 : length.minutesPerChild();
    }

    /** Each face as it is called; none where there is nothing to choose. */
    private static List<String> formats(Visit visit) {
        List<String> faces = visit.survey().faces();
        return faces.size() == 1
                ? List.of()
                : faces.stream()
                        .map(face -> visit.voice().say(visit.survey().faceTitle(face)))
                        .toList();
    }

    /** The day the results are out; empty where nobody has said. */
    private static String results(Visit visit) {
        int weeks = visit.survey().approach().weeksToResults();
        LocalDate closes = visit.round().closes();
        return weeks == 0 || closes == null ? "" : visit.voice().date(closes.plusWeeks(weeks));
    }

    /** To the page they left half-way, else to the first one not answered yet; anyone who has sent already goes to their receipt. */
    @GET
    @Path("{survey}/answer")
    public Response answer(
            @PathParam("survey") String survey,
            @QueryParam(FROM) String from,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        if (wasSent(visit)) {
            return PageResponses.goTo(visit.path(SentPage.NAME));
        }
        return PageResponses.goTo(left(visit)
                .or(() -> visit.journey().firstUnanswered())
                .map(screen -> visit.path(screen.path(), visit.draft().isPresent() ? new String[0] : channel(from)))
                .orElseGet(visit::checkAnswers));
    }

    private boolean wasSent(Visit visit) {
        return visit.draft().isEmpty() && visit.token().map(sending::wasSent).orElse(false);
    }

    /** The page they left half-way, if it is still on their way. */
    private static Optional<Screen> left(Visit visit) {
        return visit.journey()
                .screens()
                .at(visit.contents().unfinished().page())
                .filter(visit.journey()::mayOpen);
    }

    /** What goes on in the address until the first answer is saved. */
    static String[] channel(String from) {
        Channel channel = Channel.ofLink(from);
        return channel == Channel.OPEN ? new String[0] : new String[] {FROM + "=" + channel.word()};
    }
}
