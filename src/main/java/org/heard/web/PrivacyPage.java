package org.heard.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What is kept of whom, and what never is. */
@Path("/privacy")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PrivacyPage {
    private final Site site;

    PrivacyPage(Site site) {
        this.site = site;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance privacy(Site site);
    }

    @GET
    public TemplateInstance get() {
        return Templates.privacy(site);
    }
}
