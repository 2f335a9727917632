package org.heard.people.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.ground.files.PictureRefused;
import org.heard.ground.files.StillPicture;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.area.AreaLook;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The council's logo and colour in the header of every page. */
@Path("/area/look")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class LookPage {
    private final AreaLooks looks;
    private final SignedIn who;
    private final Banner banner;

    LookPage(AreaLooks looks, SignedIn who, Banner banner) {
        this.looks = looks;
        this.who = who;
        this.banner = banner;
    }

    /** @param logo the address of the one there is; empty for none */
    record View(int seen, Field colour, Field file, String logo) {
        List<Fault> faults() {
            return Stream.of(colour, file).flatMap(one -> one.faults().stream()).toList();
        }
    }

    @CheckedTemplate(basePath = "people/setup")
    static class Templates {
        private Templates() {}

        static native TemplateInstance look(View it, List<Fault> faults);
    }

    @GET
    public TemplateInstance look() {
        AreaLook now = looks.now();
        return page(now, now.colour(), "", "", List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(
            @RestForm("seen") String seen, @RestForm("colour") String colour, @RestForm("logo") FileUpload sent) {
        AreaLook now = looks.now();
        String typed = colour == null ? "" : colour.strip();
        try {
            Optional<StillPicture> logo = picture(sent).or(() -> looks.logo(now.digest()));
            Optional<Contrast> contrast = Contrast.of(typed);
            String wrong = wrong(typed, contrast);
            if (!wrong.isEmpty()) {
                return refused(page(now, typed, wrong, "", List.of()));
            }
            return keep(now, seen, contrast.map(Contrast::colour).orElse(""), logo);
        } catch (PictureRefused refused) {
            return refused(page(now, typed, "", refused.getMessage(), List.of()));
        }
    }

    /** Pages then show the council's name alone. */
    @POST
    @Path("remove")
    public Response remove(@FormParam("seen") String seen) {
        AreaLook now = looks.now();
        return keep(now, seen, now.colour(), Optional.empty());
    }

    private Response keep(AreaLook now, String seen, String colour, Optional<StillPicture> logo) {
        try {
            looks.keep(
                    colour, logo, seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1, who.actor());
            looks.now();
            return banner.goTo("/area/look", "The pages look so now.");
        } catch (AreaRefused refused) {
            return refused(page(now, colour, "", "", List.of(new Fault("main", refused.getMessage()))));
        }
    }

    private static String wrong(String typed, Optional<Contrast> contrast) {
        if (typed.isEmpty()) {
            return "";
        }
        return contrast.map(one -> one.isEnough()
                        ? ""
                        : "White words on " + one.colour() + " have a contrast of " + one.inWords()
                                + " to 1, and 4.5 to 1 is needed: choose a darker colour")
                .orElse("Write the colour as # and six digits or letters from a to f, such as #12436d");
    }

    private static Optional<StillPicture> picture(FileUpload sent) {
        if (sent == null || sent.fileName() == null || sent.fileName().isBlank()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(sent.uploadedFile())) {
            return Optional.of(StillPicture.of(in.readNBytes(StillPicture.MOST_BYTES + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private static TemplateInstance page(AreaLook now, String colour, String wrong, String picture, List<Fault> more) {
        View view = new View(
                now.number(),
                Field.typed(
                        "colour",
                        "Colour of the header",
                        "White words stand on it. Such as #12436d; leave it empty for the usual blue",
                        wrong,
                        colour),
                Field.typed(
                        "logo",
                        "Logo",
                        "An SVG or a PNG, at most 500 kilobytes. It stands on white in place of the council’s name, which"
                                + " screen readers say",
                        picture,
                        ""),
                now.logo());
        return Templates.look(
                view, Stream.concat(more.stream(), view.faults().stream()).toList());
    }
}
