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
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.heard.collection.response.Receipts;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.Field;
import org.heard.ground.web.Leaving;
import org.heard.ground.web.Site;

/**
 * What a receipt code opens: the answers sent, a way to change them, a way to take them back. The code travels in the form
 * from page to page, and to the next page in a sealed cookie of ten minutes.
 */
@Path("/")
@PermitAll
class ReceiptPage {
    static final String NAME = "receipt";

    private static final TypedCode.Asked ASKED =
            new TypedCode.Asked(NAME, "receipt_code", "receipt_code_wrong", "receipt_code_missing");

    private static final String ANSWERS = "answers";
    private static final String ERASE = "erase";
    private static final String ERASED = "erased";

    private final Visits visits;
    private final Receipts receipts;
    private final WrongCodes wrongCodes;
    private final TypedCode codes;
    private final Site site;

    ReceiptPage(Visits visits, Receipts receipts, WrongCodes wrongCodes, TypedCode codes, Site site) {
        this.visits = visits;
        this.receipts = receipts;
        this.wrongCodes = wrongCodes;
        this.codes = codes;
        this.site = site;
    }

    record Entry(String survey, Field field, String address, String back) {}

    /** With where its buttons lead: see again, change, erase. */
    record Sent(String survey, String code, List<AnswersGiven> summaries, String see, String change, String erase) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance receipt(Entry page);

        static native TemplateInstance receiptAnswers(Sent page);

        static native TemplateInstance receiptErase(Sent page);

        static native TemplateInstance receiptErased(String survey);

        static native TemplateInstance receiptCounted(String survey);
    }

    @GET
    @Path("{survey}/" + NAME)
    public Response get(
            @PathParam("survey") String survey,
            @QueryParam("again") String again,
            @CookieParam(Carried.COOKIE) String typed) {
        Visit visit = visits.openOrClosed(survey, null);
        if (visit.round().isCounted()) {
            return PageResponses.gone(visit, Templates.receiptCounted(title(visit)));
        }
        Field field = codes.field(visit, ASKED, again, typed);
        TemplateInstance page = Templates.receipt(new Entry(title(visit), field, visit.path(NAME), visit.home()));
        return field.isWrong() ? PageResponses.notValid(visit, page) : PageResponses.page(visit, page);
    }

    @POST
    @Path("{survey}/" + NAME)
    public Response read(
            @PathParam("survey") String survey,
            @FormParam("code") String code,
            @FormParam(Leaving.NAME) String leave,
            @Context UriInfo address) {
        Visit visit = visits.openOrClosed(survey, null);
        Optional<String> leaving = Leaving.to(leave);
        return leaving.isPresent()
                ? codes.carry(visit, NAME, TypedCode.code(code), leaving.get(), address)
                : with(visit, code, address, (sent, given) -> shown(visit, given, ANSWERS, address));
    }

    /** What was sent, or the question whether to erase it; the code was typed a moment ago. */
    @GET
    @Path("{survey}/" + NAME + "/{step: " + ANSWERS + "|" + ERASE + "}")
    public Response show(
            @PathParam("survey") String survey,
            @PathParam("step") String step,
            @CookieParam(Carried.COOKIE) String typed,
            @Context UriInfo address) {
        Visit visit = visits.openOrClosed(survey, null);
        String code = codes.carried(visit, NAME, typed).orElse("");
        if (code.isEmpty()) {
            return PageResponses.goTo(visit.path(NAME, "again=" + TypedCode.LOST));
        }
        return with(
                visit,
                code,
                address,
                (sent, given) -> PageResponses.page(
                        sent,
                        step.equals(ERASE)
                                ? Templates.receiptErase(sent(sent, given))
                                : Templates.receiptAnswers(sent(sent, given))));
    }

    /** Reached by hand alone: a change begins with a button. */
    @GET
    @Path("{survey}/" + NAME + "/change")
    public Response again(@PathParam("survey") String survey) {
        return PageResponses.goTo(visits.openOrClosed(survey, null).path(NAME));
    }

    /** To the survey's own pages, with the answers in them; what was sent stays as it is until they are sent. */
    @POST
    @Path("{survey}/" + NAME + "/change")
    public Response change(
            @PathParam("survey") String survey,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @FormParam("code") String code,
            @Context UriInfo address) {
        Visit visit = visits.openOrClosed(survey, cookie);
        if (visits.hasUnsent(visit)) {
            return codes.refuse(visit, NAME, TypedCode.code(code), TypedCode.UNSENT, address);
        }
        return with(visit, code, address, (sent, given) -> {
            Optional<Token> token = receipts.change(given, visit.round(), AnotherChild::again);
            return token.map(opened -> PageResponses.goTo(
                            sent.checkAnswers(),
                            PageResponses.cookie(survey, opened, site, address),
                            codes.nothing(visit, NAME, address)))
                    .orElseGet(() -> codes.refuse(visit, NAME, given, TypedCode.WRONG, address));
        });
    }

    /** Asks once more, then takes the answers away for ever. */
    @POST
    @Path("{survey}/" + NAME + "/" + ERASE)
    public Response erase(
            @PathParam("survey") String survey,
            @FormParam("code") String code,
            @FormParam("sure") String sure,
            @Context UriInfo address) {
        Visit visit = visits.openOrClosed(survey, null);
        return with(visit, code, address, (sent, given) -> {
            if (!"yes".equals(sure)) {
                return shown(visit, given, ERASE, address);
            }
            receipts.erase(given, visit.round());
            return Response.fromResponse(
                            codes.carry(visit, NAME + "/" + ERASED, ERASED, visit.path(NAME + "/" + ERASED), address))
                    .cookie(codes.nothing(visit, NAME, address))
                    .build();
        });
    }

    /** To whoever has just done so, and nobody else: a page that says so must be true. */
    @GET
    @Path("{survey}/" + NAME + "/" + ERASED)
    public Response erased(@PathParam("survey") String survey, @CookieParam(Carried.COOKIE) String erased) {
        Visit visit = visits.openOrClosed(survey, null);
        return codes.carried(visit, NAME + "/" + ERASED, erased)
                .map(yes -> PageResponses.page(visit, Templates.receiptErased(title(visit))))
                .orElseGet(() -> PageResponses.goTo(visit.path(NAME)));
    }

    private Response shown(Visit visit, String code, String step, UriInfo address) {
        return codes.carry(visit, NAME, code, visit.path(NAME + "/" + step), address);
    }

    /** One way in for every step: is it counted already, is guessing going on, is the code good. */
    private Response with(Visit visit, String code, UriInfo address, BiFunction<Visit, String, Response> step) {
        if (visit.round().isCounted()) {
            return PageResponses.goTo(visit.path(NAME));
        }
        String given = TypedCode.code(code);
        if (given.isEmpty()) {
            return codes.refuse(visit, NAME, given, TypedCode.MISSING, address);
        }
        if (wrongCodes.areTooMany(visit.round())) {
            return codes.refuse(visit, NAME, given, TypedCode.MANY, address);
        }
        Optional<Visit> sent = receipts.read(given, visit.round())
                .map(found -> found.with(AnotherChild.again(found.answers())))
                .map(visit::showing);
        if (sent.isEmpty()) {
            wrongCodes.another(visit.round());
            return codes.refuse(visit, NAME, given, TypedCode.WRONG, address);
        }
        return step.apply(sent.get(), given);
    }

    private static Sent sent(Visit sent, String code) {
        Visit here = sent.withoutDraft();
        return new Sent(
                title(sent),
                code,
                AnswersGiven.of(sent),
                here.path(NAME),
                here.path(NAME + "/change"),
                here.path(NAME + "/" + ERASE));
    }

    private static String title(Visit visit) {
        return visit.voice().say(visit.survey().title());
    }
}
