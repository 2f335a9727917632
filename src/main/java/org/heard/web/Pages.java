package org.heard.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The three pages every footer leads to. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class Pages {
    private final Site site;

    Pages(Site site) {
        this.site = site;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance help(Site site);

        static native TemplateInstance privacy(Site site);

        static native TemplateInstance accessibility(Site site);
    }

    @GET
    @Path("help")
    public TemplateInstance help() {
        return Templates.help(site);
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return Templates.privacy(site);
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return Templates.accessibility(site);
    }
}
