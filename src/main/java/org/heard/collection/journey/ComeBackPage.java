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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.heard.collection.response.Drafts;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.Field;
import org.heard.ground.web.QrCode;
import org.heard.ground.web.Site;

/** How to stop now and go on later, here or on another device. */
@Path("/")
@PermitAll
class ComeBackPage {
    static final String NAME = "come-back";

    private final Visits visits;
    private final Drafts drafts;
    private final WrongCodes wrongCodes;
    private final Site site;

    ComeBackPage(Visits visits, Drafts drafts, WrongCodes wrongCodes, Site site) {
        this.visits = visits;
        this.drafts = drafts;
        this.wrongCodes = wrongCodes;
        this.site = site;
    }

    /**
     * @param code empty until asked for
     * @param square the same as an address another device's camera reads; the code stands behind its #, which no
     *     browser sends to a server
     */
    record ComeBack(
            String survey,
            String address,
            String show,
            boolean begun,
            String code,
            String square,
            int letters,
            Field field,
            int days,
            String closes,
            String go,
            String finish) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance comeBack(ComeBack page);
    }

    @GET
    @Path("{survey}/" + ComeBackPage.NAME)
    public Response get(@PathParam("survey") String survey, @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        return PageResponses.page(visit, page(visit, typed(visit, "", "")));
    }

    /** Shows the code; asked for again, it is the same one. */
    @POST
    @Path("{survey}/" + ComeBackPage.NAME + "/code")
    public Response show(
            @PathParam("survey") String survey,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @Context UriInfo address) {
        Visit visit = visits.to(survey, cookie);
        Optional<String> code = visit.token().flatMap(token -> drafts.returnCode(token, visit.round()));
        return code.map(shown -> PageResponses.page(visit, page(visit, shown, square(visit, shown, address))))
                .orElseGet(() -> PageResponses.goTo(visit.start(StartPage.LOST)));
    }

    /** Reached by a switch of the language on the page that shows the code: it is shown only when asked for. */
    @GET
    @Path("{survey}/" + ComeBackPage.NAME + "/code")
    public Response hideAgain(@PathParam("survey") String survey, @CookieParam(PageResponses.COOKIE) String cookie) {
        return PageResponses.goTo(visits.to(survey, cookie).path(NAME));
    }

    /** Takes a code typed on another device. */
    @POST
    @Path("{survey}/" + ComeBackPage.NAME)
    public Response enter(
            @PathParam("survey") String survey,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @FormParam("code") String code,
            @Context UriInfo address) {
        Visit visit = visits.to(survey, cookie);
        String given = TypedCode.code(code);
        if (wrongCodes.areTooMany(visit.round())) {
            return refuse(visit, given, WrongCodes.TOO_MANY);
        }
        Optional<Token> token = drafts.comeBack(given, visit.round());
        if (token.isEmpty()) {
            wrongCodes.another(visit.round());
            return refuse(visit, given, "return_code_wrong", TypedCode.LETTERS);
        }
        return PageResponses.goTo(visit.path("answer"), PageResponses.cookie(survey, token.get(), address));
    }

    private Response refuse(Visit visit, String given, String word, Object... values) {
        String sentence = visit.voice().say(word, values);
        return PageResponses.notValid(visit, page(visit, typed(visit, given, sentence)));
    }

    private static Field typed(Visit visit, String given, String error) {
        return TypedCode.field(visit.voice(), "return_code", given, error);
    }

    private String square(Visit visit, String code, UriInfo address) {
        String there = site.address()
                        .orElse(address.getBaseUri())
                        .resolve("/" + visit.survey().key() + "/" + NAME
                                + visit.reader().asked())
                + "#"
                + code.replace(" ", "");
        return QrCode.svg(there, visit.voice().say("return_code_square"));
    }

    private TemplateInstance page(Visit visit, Field field) {
        return page(visit, "", "", field);
    }

    private TemplateInstance page(Visit visit, String code, String square) {
        return page(visit, code, square, typed(visit, "", ""));
    }

    private TemplateInstance page(Visit visit, String code, String square, Field field) {
        return Templates.comeBack(new ComeBack(
                visit.voice().say(visit.survey().title()),
                visit.path(NAME),
                visit.path(NAME + "/code"),
                visit.draft().isPresent(),
                code,
                square,
                TypedCode.LETTERS,
                field,
                site.draftDays(),
                visit.voice().date(visit.round().closes()),
                visit.path("answer"),
                visit.path("finish")));
    }
}
