package org.heard.reporting.drafting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Leaving;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * Where officers choose the figures of one section and write its parts. Sent as multipart: a long text in Arabic
 * or Ukrainian would otherwise take six bytes a letter.
 */
@Path("/reports/{id}/sections/{section}")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class SectionPage {
    private final BoardReports papers;
    private final OpenReports dossiers;
    private final WrittenSections sections;
    private final Desk desk;
    private final SignedIn officer;

    SectionPage(BoardReports papers, OpenReports dossiers, WrittenSections sections, Desk desk, SignedIn officer) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.sections = sections;
        this.desk = desk;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "reporting/drafting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance section(SectionView it, List<Fault> faults);
    }

    @GET
    public TemplateInstance section(@PathParam("id") long id, @PathParam("section") String key) {
        SectionOutline outline = outline(id, key);
        SectionForm form = outline.form(sections.of(papers.called(id), key));
        return Templates.section(SectionView.of(outline, form), List.of());
    }

    /** Open to nobody too, who gets back what was sent and nothing else: a sign-in may end while somebody writes. */
    @POST
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(@PathParam("id") long id, @PathParam("section") String key, MultipartFormDataInput typed) {
        MultipartForm sent = new MultipartForm(typed);
        if (officer.actor().isNobody()) {
            return SignedOut.page(
                    "/reports/" + id + "/sections/" + key, SignedOut.MULTIPART, sent.texts(), SectionForm.LABELS);
        }
        officer.refuseUnlessOfficer();
        SectionOutline outline = outline(id, key);
        SectionForm form = outline.form(sent.texts());
        if (!form.faults().isEmpty()) {
            return page(422, SectionView.of(outline, form), form.faults());
        }
        if (sent.asks("preview")) {
            return page(200, SectionView.of(outline, form).asPreview(), List.of());
        }
        try {
            return desk.save(id, form)
                    .map(other -> page(409, SectionView.of(outline, form).beside(other), SectionView.CLASH))
                    .orElseGet(() -> Response.seeOther(
                                    URI.create(Leaving.to(sent.texts()).orElse("/reports/" + id + "#" + key)))
                            .build());
        } catch (DeskRefused e) {
            return page(422, SectionView.of(outline, form), List.of(e.fault()));
        }
    }

    private static Response page(int status, SectionView view, List<Fault> faults) {
        return Response.status(status).entity(Templates.section(view, faults)).build();
    }

    private SectionOutline outline(long id, String key) {
        return SectionOutline.of(dossiers.open(papers.called(id)), key).orElseThrow(NotFoundException::new);
    }
}
