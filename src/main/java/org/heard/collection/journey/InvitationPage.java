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
import java.util.UUID;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Drafts;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.Field;

/** The way in for somebody who was sent a code. */
@Path("/")
@PermitAll
class InvitationPage {
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

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance invitation(Invited page);
    }

    @GET
    @Path("{survey}/" + NAME)
    public Response get(@PathParam("survey") String survey) {
        Visit visit = visits.unread(survey, null);
        return PageResponses.page(visit, page(visit, "", "", false));
    }

    @POST
    @Path("{survey}/" + NAME)
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
        return switch (invitations.standing(given, visit.round())) {
            case GOOD -> begin(visit, invitations.id(given), address);
            case USED -> PageResponses.page(visit, page(visit, "", "", true));
            case UNKNOWN -> {
                wrongCodes.another(visit.round());
                yield refuse(visit, given, "invitation_code_wrong", TypedCode.LETTERS);
            }
        };
    }

    /** Answers this browser has begun stay, and are now those of the invited person. */
    private Response begin(Visit visit, UUID invitation, UriInfo address) {
        if (visit.draft().isPresent()) {
            visit.change(drafts, draft -> draft.invited(invitation));
            return PageResponses.goTo(visit.path("answer"));
        }
        DraftContents first = visit.with(DraftContents.NONE.invited(invitation));
        Token token = drafts.start(visit.round(), first);
        return PageResponses.goTo(
                visit.showing(first).path("answer"),
                PageResponses.cookie(visit.survey().key(), token, address));
    }

    private static Response refuse(Visit visit, String given, String word, Object... values) {
        return PageResponses.notValid(visit, page(visit, given, visit.voice().say(word, values), false));
    }

    private static TemplateInstance page(Visit visit, String given, String error, boolean used) {
        Field field = TypedCode.field(visit.voice(), "invitation_code", given, error);
        String survey = visit.voice().say(visit.survey().title());
        return Templates.invitation(new Invited(survey, field, used, visit.start()));
    }
}
