package org.heard.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is kept of whom, and what never is. */
@Path("/privacy")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PrivacyPage {
    private final ReadyPages ready;
    private final Site site;

    PrivacyPage(ReadyPages ready, Site site) {
        this.ready = ready;
        this.site = site;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance privacy(Site site);
    }

    @GET
    public Response get() {
        return ready.page(() -> Templates.privacy(site));
    }
}
