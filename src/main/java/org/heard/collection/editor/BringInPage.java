package org.heard.collection.editor;

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
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import org.heard.ground.files.TextFile;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A survey that was taken out as a file, here or elsewhere, comes in as a draft. */
@Path("/surveys/bring-in")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class BringInPage {
    private static final int LARGEST = 1_000_000;

    private final SurveyDrafts drafts;
    private final Banner banner;
    private final SignedIn officer;

    BringInPage(SurveyDrafts drafts, Banner banner, SignedIn officer) {
        this.drafts = drafts;
        this.banner = banner;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance bringIn(List<Fault> faults);
    }

    @GET
    public TemplateInstance choose() {
        return Templates.bringIn(List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bringIn(@RestForm("file") FileUpload file) {
        try {
            SurveyDraft draft = drafts.bringIn(text(file), officer.actor());
            return banner.goTo(
                    "/surveys/" + draft.key(), "The file is in as a draft. Nobody is asked by it until a round opens.");
        } catch (EditRefused refused) {
            return Response.status(422)
                    .entity(Templates.bringIn(List.of(refused.fault())))
                    .build();
        }
    }

    private static String text(FileUpload file) {
        if (file == null || file.size() == 0) {
            throw new EditRefused("file", "Choose the file of a survey");
        }
        try {
            if (file.size() > LARGEST) {
                throw new EditRefused("file", "The file is larger than a survey can be");
            }
            return TextFile.strict(Files.readAllBytes(file.uploadedFile()));
        } catch (CharacterCodingException notUtf8) {
            throw new EditRefused("file", "The file " + TextFile.NOT_UTF8);
        } catch (IOException unreadable) {
            throw new EditRefused("file", "The file could not be read. Choose it again");
        }
    }
}
