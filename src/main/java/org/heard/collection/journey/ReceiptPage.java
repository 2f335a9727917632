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
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.heard.collection.response.Receipts;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.Field;

/**
 * What a receipt code opens: the answers sent, a way to change them, a way to take them back. The code
 * travels in the form from page to page and is left nowhere on the device.
 */
@Path("/")
@PermitAll
class ReceiptPage {
    static final String NAME = "receipt";

    private final Visits visits;
    private final Receipts receipts;
    private final WrongCodes wrongCodes;

    ReceiptPage(Visits visits, Receipts receipts, WrongCodes wrongCodes) {
        this.visits = visits;
        this.receipts = receipts;
        this.wrongCodes = wrongCodes;
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
    public Response get(@PathParam("survey") String survey) {
        Visit visit = visits.openOrClosed(survey, null);
        return visit.round().isCounted() ? counted(visit) : PageResponses.page(visit, entry(visit, "", ""));
    }

    /** Reached by a switch of the language on a page that was posted to: the code has to be typed again. */
    @GET
    @Path("{survey}/" + NAME + "/{step: change|erase}")
    public Response again(@PathParam("survey") String survey) {
        return PageResponses.goTo(visits.openOrClosed(survey, null).path(NAME));
    }

    @POST
    @Path("{survey}/" + NAME)
    public Response read(@PathParam("survey") String survey, @FormParam("code") String code) {
        return with(visits.openOrClosed(survey, null), code, ReceiptPage::answers);
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
            return refuse(visit, TypedCode.code(code), "receipt_other_unsent");
        }
        return with(visit, code, (sent, given) -> {
            Optional<Token> token = receipts.change(given, visit.round(), AnotherChild::again);
            return token.map(opened ->
                            PageResponses.goTo(sent.checkAnswers(), PageResponses.cookie(survey, opened, address)))
                    .orElseGet(() -> wrong(visit, given));
        });
    }

    /** Asks once more, then takes the answers away for ever. */
    @POST
    @Path("{survey}/" + NAME + "/erase")
    public Response erase(
            @PathParam("survey") String survey, @FormParam("code") String code, @FormParam("sure") String sure) {
        Visit visit = visits.openOrClosed(survey, null);
        return with(visit, code, (sent, given) -> {
            if (!"yes".equals(sure)) {
                return PageResponses.page(visit, Templates.receiptErase(shown(sent, given)));
            }
            receipts.erase(given, visit.round());
            return PageResponses.page(visit, Templates.receiptErased(title(visit)));
        });
    }

    /** One way in for every step: is it counted already, is guessing going on, is the code good. */
    private Response with(Visit visit, String code, BiFunction<Visit, String, Response> step) {
        if (visit.round().isCounted()) {
            return counted(visit);
        }
        String given = TypedCode.code(code);
        if (wrongCodes.areTooMany(visit.round())) {
            return refuse(visit, given, WrongCodes.TOO_MANY);
        }
        Optional<Visit> sent = receipts.read(given, visit.round())
                .map(found -> found.with(AnotherChild.again(found.answers())))
                .map(visit::showing);
        if (sent.isEmpty()) {
            wrongCodes.another(visit.round());
            return wrong(visit, given);
        }
        return step.apply(sent.get(), given);
    }

    private static Response answers(Visit sent, String code) {
        return PageResponses.page(sent, Templates.receiptAnswers(shown(sent, code)));
    }

    private static Sent shown(Visit sent, String code) {
        Visit here = sent.withoutDraft();
        return new Sent(
                title(sent),
                code,
                AnswersGiven.of(sent),
                here.path(NAME),
                here.path(NAME + "/change"),
                here.path(NAME + "/erase"));
    }

    private static Response wrong(Visit visit, String given) {
        return refuse(visit, given, "receipt_code_wrong", TypedCode.LETTERS);
    }

    private static Response refuse(Visit visit, String given, String word, Object... values) {
        return PageResponses.notValid(visit, entry(visit, given, visit.voice().say(word, values)));
    }

    private static Response counted(Visit visit) {
        return PageResponses.gone(visit, Templates.receiptCounted(title(visit)));
    }

    private static TemplateInstance entry(Visit visit, String given, String error) {
        Field field = TypedCode.field(visit.voice(), "receipt_code", given, error);
        return Templates.receipt(new Entry(title(visit), field, visit.path(NAME), visit.home()));
    }

    private static String title(Visit visit) {
        return visit.voice().say(visit.survey().title());
    }
}
