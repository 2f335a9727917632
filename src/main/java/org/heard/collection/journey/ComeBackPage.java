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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.heard.collection.response.Drafts;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.Field;
import org.heard.ground.web.Leaving;
import org.heard.ground.web.QrCode;
import org.heard.ground.web.Site;

/** How to stop now and go on later, here or on another device. */
@Path("/")
@PermitAll
class ComeBackPage {
    static final String NAME = "come-back";

    private static final TypedCode.Asked ASKED =
            new TypedCode.Asked(NAME, "return_code", "return_code_wrong", "return_code_missing");

    private static final String CODE = "{survey}/" + NAME + "/code";

    private final Visits visits;
    private final Drafts drafts;
    private final WrongCodes wrongCodes;
    private final TypedCode codes;
    private final Site site;

    ComeBackPage(Visits visits, Drafts drafts, WrongCodes wrongCodes, TypedCode codes, Site site) {
        this.visits = visits;
        this.drafts = drafts;
        this.wrongCodes = wrongCodes;
        this.codes = codes;
        this.site = site;
    }

    /**
     * @param days that answers are kept; 0 where the hour to send them says it all
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

    /** Answers on this device, under the code {@code here}, and those of the code that was typed. */
    record Both(String survey, String here, String other, String address, String stay) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance comeBack(ComeBack page);

        static native TemplateInstance both(Both page);
    }

    @GET
    @Path("{survey}/" + ComeBackPage.NAME)
    public Response get(
            @PathParam("survey") String survey,
            @QueryParam("again") String again,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @CookieParam(Carried.COOKIE) String typed) {
        Visit visit = visits.toComeBack(survey, cookie);
        Field field = codes.field(visit, ASKED, again, typed);
        TemplateInstance page = page(visit, "", "", field);
        return field.isWrong() ? PageResponses.notValid(visit, page) : PageResponses.page(visit, page);
    }

    /** Asked for again, it is the same one. */
    @POST
    @Path(CODE)
    public Response ask(@PathParam("survey") String survey, @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        boolean made = visit.token()
                .flatMap(token -> drafts.returnCode(token, visit.round()))
                .isPresent();
        return PageResponses.goTo(made ? visit.path(NAME + "/code") : visit.start(StartPage.LOST));
    }

    /** Shows the code to whoever holds the draft, once they have asked for it. */
    @GET
    @Path(CODE)
    public Response show(
            @PathParam("survey") String survey,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @CookieParam(Carried.COOKIE) String typed,
            @Context UriInfo address) {
        Visit visit = visits.to(survey, cookie);
        Field field = codes.field(visit, ASKED, null, typed);
        return visit.token()
                .flatMap(token -> drafts.returnCodeGiven(token, visit.round()))
                .map(code -> PageResponses.page(visit, page(visit, code, square(visit, code, address), field)))
                .orElseGet(() -> PageResponses.goTo(visit.path(NAME)));
    }

    /** Takes a code typed on another device; where this one has answers of its own, both are offered first. */
    @POST
    @Path("{survey}/" + ComeBackPage.NAME)
    public Response enter(
            @PathParam("survey") String survey,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @FormParam("code") String code,
            @FormParam("sure") String sure,
            @FormParam(Leaving.NAME) String leave,
            @Context UriInfo address) {
        Visit visit = visits.toComeBack(survey, cookie);
        String given = TypedCode.code(code);
        Optional<String> leaving = Leaving.to(leave);
        if (leaving.isPresent()) {
            return codes.carry(visit, NAME, given, leaving.get(), address);
        }
        if (given.isEmpty()) {
            return codes.refuse(visit, NAME, given, TypedCode.MISSING, address);
        }
        if (wrongCodes.areTooMany(visit.round())) {
            return codes.refuse(visit, NAME, given, TypedCode.MANY, address);
        }
        Optional<Token> token = drafts.comeBack(given, visit.round());
        if (token.isEmpty()) {
            wrongCodes.another(visit.round());
            return codes.refuse(visit, NAME, given, TypedCode.WRONG, address);
        }
        boolean another = visit.draft().isPresent() && !token.get().cookie().equals(cookie);
        return another && sure == null
                ? codes.carry(visit, NAME, given, visit.path(NAME + "/both"), address)
                : PageResponses.goTo(
                        visit.withoutDraft().path("answer"),
                        PageResponses.cookie(survey, token.get(), site, address),
                        codes.nothing(visit, NAME, address));
    }

    /** Two drafts, and this device can go on with one: the other needs a code of its own first. */
    @GET
    @Path("{survey}/" + NAME + "/both")
    public Response both(
            @PathParam("survey") String survey,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @CookieParam(Carried.COOKIE) String typed) {
        Visit visit = visits.to(survey, cookie);
        Optional<String> other = codes.carried(visit, NAME, typed);
        Optional<String> here =
                visit.draft().flatMap(draft -> drafts.returnCode(visit.token().orElseThrow(), visit.round()));
        if (other.isEmpty() || here.isEmpty()) {
            return PageResponses.goTo(visit.path(NAME));
        }
        String title = visit.voice().say(visit.survey().title());
        return PageResponses.page(
                visit,
                Templates.both(new Both(title, here.get(), other.get(), visit.path(NAME), visit.path("answer"))));
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
                visit.round().isClosing() ? 0 : site.draftDays(),
                visit.closes(),
                visit.path("answer"),
                visit.path("finish")));
    }
}
