package org.heard.reporting.drafting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.reporting.report.FileType;

/** One report: what it lacks, which of its figures have moved, its files, and the steps from draft to next edition. */
@Path("/reports/{id}")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class ReportPage {
    private final BoardReports papers;
    private final OpenReports dossiers;
    private final Desk desk;
    private final Banner banner;
    private final SignedIn officer;

    ReportPage(BoardReports papers, OpenReports dossiers, Desk desk, Banner banner, SignedIn officer) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.desk = desk;
        this.banner = banner;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "reporting/drafting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance report(ReportView it, List<Fault> faults);

        static native TemplateInstance issue(ReportView it);

        static native TemplateInstance delete(ReportView it);
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance report(@PathParam("id") long id) {
        return Templates.report(view(id), List.of());
    }

    /** The report itself on a screen, as it will be or as it was issued. */
    @GET
    @Path("preview")
    @RolesAllowed(Roles.READER)
    public Response preview(@PathParam("id") long id) {
        return FileType.HTML.answer(view(id).dossier().onScreen()).build();
    }

    /** Asks once more: what is issued stays as it is. */
    @GET
    @Path("issue")
    public TemplateInstance mayIssue(@PathParam("id") long id) {
        return Templates.issue(draft(id));
    }

    @POST
    @Path("issue")
    public Response issue(@PathParam("id") long id) {
        return done(id, () -> {
            desk.issue(id, officer.actor());
            return "The report is issued. It stays as it is";
        });
    }

    @GET
    @Path("delete")
    public TemplateInstance mayDelete(@PathParam("id") long id) {
        return Templates.delete(draft(id));
    }

    @POST
    @Path("delete")
    public Response delete(@PathParam("id") long id) {
        try {
            desk.delete(id);
            return banner.goTo("/reports", "The draft is deleted");
        } catch (DeskRefused e) {
            return refused(id, e);
        }
    }

    @POST
    @Path("title")
    public Response retitle(@PathParam("id") long id, @FormParam("title") String title) {
        return done(id, () -> {
            String words = ReportsPage.title(title);
            String wrong = ReportsPage.faultOf(words);
            if (!wrong.isEmpty()) {
                throw new DeskRefused("title", wrong + ".");
            }
            desk.retitle(id, words);
            return "The title is changed";
        });
    }

    @POST
    @Path("newer")
    public Response takeNewer(@PathParam("id") long id) {
        return done(id, () -> {
            desk.takeNewer(id);
            return "The report has the latest figures now";
        });
    }

    /** Begins with what another report says, where this one says nothing yet. */
    @POST
    @Path("texts")
    public Response takeTexts(@PathParam("id") long id, @FormParam("from") String from) {
        return done(id, () -> {
            if (from == null || !from.matches("[0-9]{1,18}")) {
                throw new DeskRefused("from", "Choose the report to take the texts from.");
            }
            int taken = desk.takeTexts(id, Long.parseLong(from));
            return taken == 0
                    ? "Nothing was taken: each section it speaks of is written here already"
                    : (taken == 1 ? "The text of one section was" : "The texts of " + taken + " sections were")
                            + " taken. Read them again over these figures";
        });
    }

    /** Begins the next version of an issued report. */
    @POST
    @Path("next")
    public Response next(@PathParam("id") long id) {
        try {
            long next = desk.next(id, officer.actor()).id();
            return banner.goTo("/reports/" + next, "The next version is begun");
        } catch (DeskRefused e) {
            return refused(id, e);
        }
    }

    /** @param step says what it did */
    private Response done(long id, Supplier<String> step) {
        try {
            return banner.goTo("/reports/" + id, step.get());
        } catch (DeskRefused e) {
            return refused(id, e);
        }
    }

    private Response refused(long id, DeskRefused e) {
        return Response.status(422)
                .entity(Templates.report(view(id), List.of(e.fault())))
                .build();
    }

    private ReportView.Source source(BoardReport other) {
        return new ReportView.Source(
                other.id(), dossiers.board(other).masthead().title() + ", version " + other.edition());
    }

    private ReportView draft(long id) {
        ReportView view = view(id);
        if (view.issued()) {
            throw new NotFoundException();
        }
        return view;
    }

    private ReportView view(long id) {
        BoardReport paper = papers.called(id);
        if (!officer.actor().isOfficer() && !paper.isIssued()) {
            throw new NotFoundException();
        }
        return new ReportView(
                dossiers.open(paper),
                officer.actor().isOfficer(),
                paper.isIssued()
                        ? List.of()
                        : papers.besides(paper).stream().map(this::source).toList());
    }
}
