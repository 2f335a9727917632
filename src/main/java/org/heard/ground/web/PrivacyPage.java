package org.heard.ground.web;

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
    private final Interpreter interpreter;
    private final Site site;

    PrivacyPage(ReadyPages ready, Interpreter interpreter, Site site) {
        this.ready = ready;
        this.interpreter = interpreter;
        this.site = site;
    }

    @CheckedTemplate(basePath = "ground/web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance privacy(Site site, int days);
    }

    @GET
    public Response get() {
        return ready.page(() -> Say.to(interpreter.reader(), Templates.privacy(site, site.draftDays())));
    }
}
