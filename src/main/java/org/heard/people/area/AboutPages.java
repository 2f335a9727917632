package org.heard.ground.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** The pages every footer leads to: the same for everyone, and about Heard rather than a survey. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AboutPages {
    private final ReadyPages ready;
    private final Interpreter interpreter;
    private final Site site;

    AboutPages(ReadyPages ready, Interpreter interpreter, Site site) {
        this.ready = ready;
        this.interpreter = interpreter;
        this.site = site;
    }

    @CheckedTemplate(basePath = "ground/web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance help(Site site);

        static native TemplateInstance accessibility(Site site);

        static native TemplateInstance privacy(Site site);
    }

    /** Whom to ask. */
    @GET
    @Path("help")
    public Response help() {
        return page(() -> Templates.help(site));
    }

    /** For whom the site works, and what to do where it does not. */
    @GET
    @Path("accessibility")
    public Response accessibility() {
        return page(() -> Templates.accessibility(site));
    }

    /** What is kept of whom, and what never is. */
    @GET
    @Path("privacy")
    public Response privacy() {
        return page(() -> Templates.privacy(site));
    }

    private Response page(Supplier<TemplateInstance> template) {
        return ready.page(() -> MessageResolver.to(interpreter.reader(), template.get()));
    }
}
