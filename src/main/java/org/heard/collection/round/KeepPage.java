package org.heard.collection.round;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** What of the plan may still change once a round has opened: until when answers are kept, and how many could answer. */
@Path("/rounds/{round}/keep")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class KeepPage {
    private final RoundLookup asked;
    private final RoundPlans plans;
    private final Keeping keeping;
    private final Banner banner;
    private final SignedIn officer;

    KeepPage(RoundLookup asked, RoundPlans plans, Keeping keeping, Banner banner, SignedIn officer) {
        this.asked = asked;
        this.plans = plans;
        this.keeping = keeping;
        this.banner = banner;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "collection/round")
    static class Templates {
        private Templates() {}

        /** @param promised the last day the privacy notice lets answers be kept; empty where it says none */
        static native TemplateInstance keep(Round round, KeepForm form, String promised, List<Fault> faults);
    }

    @GET
    public TemplateInstance keep(@PathParam("round") String key) {
        return page(asked.round(key), KeepForm.of(plans.called(key)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("round") String key, MultivaluedMap<String, String> form) {
        Round round = asked.round(key);
        KeepForm typed = KeepForm.sent(form);
        try {
            keeping.change(round.key(), typed.seen(), typed.planned(), officer.actor());
            return banner.goTo("/rounds/" + key, "It is changed.");
        } catch (OpeningRefused refused) {
            return Response.status(422)
                    .entity(page(round, typed.refused(refused, plans.called(key).seen())))
                    .build();
        }
    }

    private TemplateInstance page(Round round, KeepForm form) {
        return Templates.keep(round, form, keeping.promised(round), form.faults());
    }
}
