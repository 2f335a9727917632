package org.heard.people.area;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.ground.language.Speech;
import org.heard.ground.web.Interpreter;
import org.heard.ground.web.MessageResolver;
import org.heard.ground.web.ReadyPages;
import org.heard.ground.web.Site;
import org.heard.questionnaire.survey.Audience;

/** The pages every footer leads to: the same for everyone, and about the area rather than a survey. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AboutPages {
    private final ReadyPages ready;
    private final Interpreter interpreter;
    private final Area area;
    private final Site site;

    AboutPages(ReadyPages ready, Interpreter interpreter, Area area, Site site) {
        this.ready = ready;
        this.interpreter = interpreter;
        this.area = area;
        this.site = site;
    }

    @CheckedTemplate(basePath = "people/area")
    static class Templates {
        private Templates() {}

        static native TemplateInstance help(Site site);

        static native TemplateInstance accessibility(AccessibilityStatement page);

        static native TemplateInstance privacy(PrivacyNotice page, int draftDays);
    }

    /** Whom to ask. */
    @GET
    @Path("help")
    public Response help() {
        return page(speech -> Templates.help(site));
    }

    /** For whom the site works and for whom not, and what to do then, in the order the regulations of 2018 ask for. */
    @GET
    @Path("accessibility")
    public Response accessibility() {
        return page(speech -> Templates.accessibility(
                AccessibilityStatement.of(area.names().notices().accessibility(), speech)));
    }

    /** What is kept of whom, and what never is; for everyone who is asked. */
    @GET
    @Path("privacy")
    public Response privacy() {
        return privacy(List.of(Audience.values()));
    }

    /** The same for one of those who are asked: parents, who answer about a child; young people; staff. */
    @GET
    @Path("privacy/{audience}")
    public Response privacyOf(@PathParam("audience") String word) {
        return privacy(Stream.of(Audience.values())
                .filter(audience -> audience.privacy().endsWith("/" + word))
                .findFirst()
                .map(List::of)
                .orElseThrow(NotFoundException::new));
    }

    private Response privacy(List<Audience> audiences) {
        return page(speech -> Templates.privacy(
                PrivacyNotice.of(area.names().notices().privacy(), audiences, speech), area.draftDays()));
    }

    private Response page(Function<Speech, TemplateInstance> template) {
        return ready.page(() -> MessageResolver.to(
                interpreter.reader(), template.apply(interpreter.reader().speech())));
    }
}
