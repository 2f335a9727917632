package org.heard.people.setup;

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
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import org.heard.ground.files.TextFile;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.FileName;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.surveyfile.AreaText;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The area taken out as a file, and brought in from one: another Heard takes it as its area.yaml. */
@Path("/area/file")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class AreaFilePage {
    private static final int MOST_BYTES = 256 * 1024;

    private final AreaTexts texts;
    private final AreaChanges changes;
    private final SignedIn who;
    private final Banner banner;

    AreaFilePage(AreaTexts texts, AreaChanges changes, SignedIn who, Banner banner) {
        this.texts = texts;
        this.changes = changes;
        this.who = who;
        this.banner = banner;
    }

    @CheckedTemplate(basePath = "people/setup")
    static class Templates {
        private Templates() {}

        static native TemplateInstance file(int seen, List<Fault> faults);
    }

    @GET
    public TemplateInstance file() {
        return Templates.file(texts.now().number(), List.of());
    }

    @GET
    @Path("area.yaml")
    @RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
    @Produces("application/yaml")
    public Response takeOut() {
        return Response.ok(texts.now().text().text())
                .header(FileName.HEADER, FileName.attachment("area.yaml"))
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bringIn(@RestForm("file") FileUpload file, @RestForm("seen") String seen) {
        AreaTexts.Kept now = texts.now();
        if (!Integer.toString(now.number()).equals(seen)) {
            return refused(
                    now, "Somebody else changed the area since you came here. Look at it, then choose the file again");
        }
        try {
            boolean any = changes.save(now, new AreaText(text(file)), "Brought in a file", who.actor());
            return banner.goTo(
                    "/area", any ? "The file is in." : "Nothing was changed: the file says what stands here.");
        } catch (AreaRefused refused) {
            String where = refused.line() > 0 ? "Line " + refused.line() + " of the file: " : "";
            return refused(now, where + refused.getMessage());
        }
    }

    private static Response refused(AreaTexts.Kept now, String sentence) {
        return Response.status(422)
                .entity(Templates.file(now.number(), List.of(new Fault("file", sentence))))
                .build();
    }

    private static String text(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw new AreaRefused("Choose the file");
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new AreaRefused("The file is too large for an area: 256 kilobytes at most");
            }
            return TextFile.strict(bytes).replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new AreaRefused("The file " + TextFile.NOT_UTF8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
