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
import java.util.UUID;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Drafts;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.Field;
import org.heard.ground.web.Leaving;
import org.heard.ground.web.Site;

/** The way in for somebody who was sent a code. */
@Path("/")
@PermitAll
class InvitationPage {
    static final String NAME = "invitation";

    private static final TypedCode.Asked ASKED =
            new TypedCode.Asked(NAME, "invitation_code", "invitation_code_wrong", "invitation_code_missing");

    private static final String USED = "used";

    private final Visits visits;
    private final Drafts drafts;
    private final Invitations invitations;
    private final WrongCodes wrongCodes;
    private final TypedCode codes;
    private final Site site;

    InvitationPage(
            Visits visits, Drafts drafts, Invitations invitations, WrongCodes wrongCodes, TypedCode codes, Site site) {
        this.visits = visits;
        this.drafts = drafts;
        this.invitations = invitations;
        this.wrongCodes = wrongCodes;
        this.codes = codes;
        this.site = site;
    }

    /** @param used the code was good once; there is nothing to type any more */
    record Invited(String survey, Field field, boolean used, String back) {
        /** The form whose code goes along when they leave. */
        public String saving() {
            return used ? "" : "typed";
        }
    }

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance invitation(Invited page);
    }

    @GET
    @Path("{survey}/" + NAME)
    public Response get(
            @PathParam("survey") String survey,
            @QueryParam("again") String again,
            @CookieParam(Carried.COOKIE) String typed) {
        Visit visit = visits.unread(survey, null);
        Field field = codes.field(visit, ASKED, again, typed);
        TemplateInstance page = Templates.invitation(
                new Invited(visit.voice().say(visit.survey().title()), field, USED.equals(again), visit.start()));
        return field.isWrong() ? PageResponses.notValid(visit, page) : PageResponses.page(visit, page);
    }

    @POST
    @Path("{survey}/" + NAME)
    public Response enter(
            @PathParam("survey") String survey,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @FormParam("code") String code,
            @FormParam(Leaving.NAME) String leave,
            @Context UriInfo address) {
        Visit visit = visits.to(survey, cookie);
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
        return switch (invitations.standing(given, visit.round())) {
            case GOOD -> begin(visit, invitations.id(given), address);
            case USED -> PageResponses.goTo(visit.path(NAME, "again=" + USED));
            case UNKNOWN -> {
                wrongCodes.another(visit.round());
                yield codes.refuse(visit, NAME, given, TypedCode.WRONG, address);
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
        Token token = drafts.start(visit.round(), visit.placed(first));
        return PageResponses.goTo(
                visit.showing(first).path("answer"),
                PageResponses.cookie(visit.survey().key(), token, site, address));
    }
}
