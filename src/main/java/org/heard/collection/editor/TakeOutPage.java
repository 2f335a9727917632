package org.heard.collection.editor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.heard.people.account.Roles;

/** A survey as a file, to be kept or brought in elsewhere. */
@Path("/surveys/{survey}.yaml")
@RolesAllowed({Roles.FORUM, Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces("application/yaml")
class TakeOutPage {
    private final SurveyLookup surveys;

    TakeOutPage(SurveyLookup surveys) {
        this.surveys = surveys;
    }

    @GET
    public Response takeOut(@PathParam("survey") String key) {
        return Response.ok(surveys.find(key).text())
                .header("Content-Disposition", "attachment; filename=\"" + key + ".yaml\"")
                .build();
    }
}
