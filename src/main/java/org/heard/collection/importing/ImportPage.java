package org.heard.collection.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/**
 * An officer uploads a file and its map, sees how they were understood, and confirms.
 *
 * <p>Nothing is kept between the two steps: not in memory, since another instance may serve the
 * second; not in the store, since the file may hold names and addresses. So the second step asks for
 * the same two files again and compares their digests with those the officer has looked at.
 */
@Path("/rounds/import")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class ImportPage {
    private final EarlierRounds earlier;
    private final Rounds rounds;
    private final Responses responses;
    private final SignedIn officer;

    ImportPage(EarlierRounds earlier, Rounds rounds, Responses responses, SignedIn officer) {
        this.earlier = earlier;
        this.rounds = rounds;
        this.responses = responses;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "collection/importing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance upload(List<Line> imported, List<Fault> faults);

        static native TemplateInstance understood(Understood it, List<Fault> faults);
    }

    /** One imported round in the list. */
    record Line(String key, String label, long answers, boolean invented) {}

    @GET
    public TemplateInstance upload() {
        return Templates.upload(imported(), List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response understand(@BeanParam Upload upload) {
        try {
            return Response.ok(Templates.understood(understood(upload), List.of()))
                    .build();
        } catch (ImportRefused e) {
            return refused(Templates.upload(imported(), List.of(new Fault("file", e.getMessage()))));
        }
    }

    @POST
    @Path("confirm")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response confirm(@BeanParam Upload upload) {
        try {
            Understood understood = understood(upload);
            if (!upload.isAsLookedAt(understood.plan())) {
                return refused(
                        Templates.understood(
                                understood,
                                List.of(
                                        new Fault(
                                                "file",
                                                "These are not the two files you looked at; this page now shows the new ones, so look again"))));
            }
            earlier.bringIn(understood.plan(), officer.actor());
            return Response.seeOther(URI.create("/rounds/import")).build();
        } catch (ImportRefused e) {
            return refused(Templates.upload(imported(), List.of(new Fault("file", e.getMessage()))));
        }
    }

    @POST
    @Path("undo")
    public Response undo(@FormParam("round") String round) {
        try {
            earlier.takeOut(round == null ? "" : round);
            return Response.seeOther(URI.create("/rounds/import")).build();
        } catch (ImportRefused e) {
            return refused(Templates.upload(imported(), List.of(new Fault("imported", e.getMessage()))));
        }
    }

    private Understood understood(Upload upload) {
        return new Understood(earlier.understand(upload.file(), upload.mapName(), upload.map()));
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private List<Line> imported() {
        return rounds.closed().stream()
                .filter(round -> round.sourceDigest() != null)
                .map(this::line)
                .toList();
    }

    private Line line(Round round) {
        return new Line(round.key(), round.label(), responses.countOf(round), round.isInvented());
    }
}
