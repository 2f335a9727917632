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
import java.util.UUID;
import org.heard.response.Contents;
import org.heard.response.Drafts;
import org.heard.response.Invitations;
import org.heard.response.Token;
import org.heard.web.Field;

/** The way in for somebody who was sent a code. */
@Path("/")
@PermitAll
public class InvitationPage {
    static final String NAME = "invitation";

    private final Visits visits;
    private final Drafts drafts;
    private final Invitations invitations;
    private final WrongCodes wrongCodes;

    InvitationPage(Visits visits, Drafts drafts, Invitations invitations, WrongCodes wrongCodes) {
        this.visits = visits;
        this.drafts = drafts;
        this.invitations = invitations;
        this.wrongCodes = wrongCodes;
    }

    /** @param used the code was good once; there is nothing to type any more */
    record Invited(String survey, Field field, boolean used, String back) {}

    @CheckedTemplate(basePath = "journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance invitation(Invited page);
    }

    @GET
    @Path("{survey}/" + NAME)
    public Response get(@PathParam("survey") String survey) {
        return Answered.page(page(visits.unread(survey, null), "", "", false));
    }

    @POST
    @Path("{survey}/" + NAME)
    public Response enter(
            @PathParam("survey") String survey,
            @CookieParam(Answered.COOKIE) String cookie,
            @FormParam("code") String code,
            @Context UriInfo address) {
        Visit visit = visits.to(survey, cookie);
        String given = Typed.code(code);
        if (wrongCodes.areTooMany(visit.round())) {
            return Answered.notValid(page(visit, given, WrongCodes.SENTENCE, false));
        }
        return switch (invitations.standing(given, visit.round())) {
            case GOOD -> begin(visit, invitations.id(given), address);
            case USED -> Answered.page(page(visit, "", "", true));
            case UNKNOWN -> {
                wrongCodes.another(visit.round());
                yield Answered.notValid(page(
                        visit, given, "Check the code. It is in your letter and has 12 letters and numbers", false));
            }
        };
    }

    /** Answers this browser has begun stay, and are now those of the invited person. */
    private Response begin(Visit visit, UUID invitation, UriInfo address) {
        if (visit.draft().isPresent()) {
            drafts.change(visit.token().orElseThrow(), visit.round(), draft -> draft.invited(invitation));
            return Answered.goTo(visit.path("answer"));
        }
        Token token = drafts.start(visit.round(), Contents.NONE.invited(invitation));
        return Answered.goTo(
                visit.path("answer"), Answered.cookie(visit.survey().key(), token, address));
    }

    private static TemplateInstance page(Visit visit, String given, String error, boolean used) {
        Field field = Field.typed("code", "Invitation code", "12 letters and numbers", error, given);
        return Templates.invitation(new Invited(visit.survey().title().english(), field, used, visit.start()));
    }
}
