package org.heard.reporting.drafting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.heard.ground.files.CouncilTemplate;
import org.heard.ground.files.TemplateRefused;
import org.heard.ground.language.Days;
import org.heard.ground.web.Fault;
import org.heard.ground.web.TypedText;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.reporting.document.WordTemplate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where officers choose the Word file that reports are made from. */
@Path("/reports/template")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class TemplatePage {
    private static final int SHOWN = 60;

    private final KeptTemplates templates;
    private final SignedIn officer;

    TemplatePage(KeptTemplates templates, SignedIn officer) {
        this.templates = templates;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "reporting/drafting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance template(InUse inUse, List<Fault> faults);
    }

    /** @param name empty while Heard's own is in use */
    record InUse(String name, String day, String role) {
        private static final InUse HEARDS = new InUse("", "", "");

        private static InUse of(KeptTemplate kept) {
            return new InUse(kept.name(), Days.inWords(kept.uploaded()), kept.uploadedBy());
        }
    }

    @GET
    public TemplateInstance template() {
        return page(List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") FileUpload file) {
        try {
            String name = name(file);
            CouncilTemplate template = CouncilTemplate.of(name, bytes(file));
            WordTemplate.of(template);
            templates.use(name, template, officer.actor());
            return Response.seeOther(URI.create("/reports/template")).build();
        } catch (TemplateRefused e) {
            return Response.status(422)
                    .entity(page(List.of(new Fault("file", e.getMessage()))))
                    .build();
        }
    }

    @POST
    @Path("undo")
    public Response undo() {
        templates.useHeards();
        return Response.seeOther(URI.create("/reports/template")).build();
    }

    private TemplateInstance page(List<Fault> faults) {
        return Templates.template(templates.inUse().map(InUse::of).orElse(InUse.HEARDS), faults);
    }

    private static String name(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw new TemplateRefused("Choose a Word file (.docx or .dotx).");
        }
        String name = TypedText.clean(file.fileName().replaceFirst("^.*[/\\\\]", ""));
        return name.length() > SHOWN ? name.substring(name.length() - SHOWN) : name;
    }

    /** No more than can be taken, and one byte to see that it is too much. */
    private static byte[] bytes(FileUpload file) {
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return in.readNBytes(CouncilTemplate.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
