package org.heard.journey;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heard.response.Drafts;
import org.heard.response.Token;
import org.heard.web.Field;

/** How to stop now and go on later, here or on another device. */
@Path("/")
@PermitAll
public class ComeBackPage {
    static final String NAME = "come-back";

    private final Visits visits;
    private final Drafts drafts;
    private final WrongCodes wrongCodes;
    private final int daysKept;

    ComeBackPage(
            Visits visits,
            Drafts drafts,
            WrongCodes wrongCodes,
            @ConfigProperty(name = "heard.drafts.days") int daysKept) {
        this.visits = visits;
        this.drafts = drafts;
        this.wrongCodes = wrongCodes;
        this.daysKept = daysKept;
    }

    /** @param code empty until asked for */
    record ComeBack(
            String survey,
            String address,
            boolean begun,
            String code,
            Field field,
            int days,
            String closes,
            String go,
            String finish) {}

    @CheckedTemplate(basePath = "journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance comeBack(ComeBack page);
    }

    @GET
    @Path("{survey}/" + ComeBackPage.NAME)
    public Response get(@PathParam("survey") String survey, @CookieParam(Answered.COOKIE) String cookie) {
        return Answered.page(page(visits.to(survey, cookie), "", typed("", "")));
    }

    /** Shows the code; asked for again, it is the same one. */
    @POST
    @Path("{survey}/" + ComeBackPage.NAME + "/code")
    public Response show(@PathParam("survey") String survey, @CookieParam(Answered.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        Optional<String> code = visit.token().flatMap(token -> drafts.returnCode(token, visit.round()));
        return code.map(shown -> Answered.page(page(visit, shown, typed("", ""))))
                .orElseGet(() -> Answered.goTo(visit.start() + StartPage.LOST));
    }

    /** Takes a code typed on another device. */
    @POST
    @Path("{survey}/" + ComeBackPage.NAME)
    public Response enter(
            @PathParam("survey") String survey,
            @CookieParam(Answered.COOKIE) String cookie,
            @FormParam("code") String code,
            @Context UriInfo address) {
        Visit visit = visits.to(survey, cookie);
        String given = Typed.code(code);
        if (wrongCodes.areTooMany(visit.round())) {
            return refuse(visit, given, WrongCodes.SENTENCE);
        }
        Optional<Token> token = drafts.comeBack(given, visit.round());
        if (token.isEmpty()) {
            wrongCodes.another(visit.round());
            return refuse(
                    visit, given, "Check the code. It has 12 letters and numbers, and stops working once you send");
        }
        return Answered.goTo(visit.path("answer"), Answered.cookie(survey, token.get(), address));
    }

    private Response refuse(Visit visit, String given, String sentence) {
        return Answered.notValid(page(visit, "", typed(given, sentence)));
    }

    private static Field typed(String given, String error) {
        return Field.typed("code", "Return code", "12 letters and numbers", error, given);
    }

    private TemplateInstance page(Visit visit, String code, Field field) {
        return Templates.comeBack(new ComeBack(
                visit.survey().title().english(),
                visit.path(NAME),
                visit.draft().isPresent(),
                code,
                field,
                daysKept,
                Dates.inWords(visit.round().closes()),
                visit.path("answer"),
                visit.path("finish")));
    }
}
