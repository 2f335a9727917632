package org.heard.improvement.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.heard.people.account.Roles;

/** The words of the board and what they mean. */
@Path("/board/glossary")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class GlossaryPage {
    @CheckedTemplate(basePath = "improvement/overview")
    static class Templates {
        private Templates() {}

        static native TemplateInstance glossary(List<List<String>> words);
    }

    @GET
    public TemplateInstance words() {
        return Templates.glossary(BoardGlossary.words());
    }
}
