package org.heard.improvement.packs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heard.ground.web.FileName;
import org.heard.ground.web.Listing;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.planning.Plans;
import org.heard.improvement.record.Thing;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.reporting.document.HtmlReport;
import org.heard.reporting.document.Medium;
import org.heard.reporting.document.PdfReport;
import org.heard.reporting.document.Report;
import org.heard.reporting.document.WordReport;

/** The board's papers as at a day: read here, or taken away as Word and PDF. */
@Path("/board/packs")
@RolesAllowed(Roles.READER)
public class PackPage {
    private final Boards boards;
    private final Plans plans;
    private final Packs packs;
    private final SignedIn who;
    private final UriInfo address;

    PackPage(Boards boards, Plans plans, Packs packs, SignedIn who, UriInfo address) {
        this.address = address;
        this.boards = boards;
        this.plans = plans;
        this.packs = packs;
        this.who = who;
    }

    @CheckedTemplate(basePath = "improvement/packs")
    static class Templates {
        private Templates() {}

        static native TemplateInstance packs(PacksView view, Board board);
    }

    /**
     * Everything the page shows.
     *
     * @param gaps of the plan on that day
     * @param reviews the latest first
     * @param sent reports that went to the bodies outside, the latest first
     * @param mayWrite plan and follow reviews
     * @param mayComment write the forum's own words
     * @param reports what went to the bodies outside, and when the next is due
     */
    record PacksView(
            List<PackLine> packs,
            int gaps,
            Listing<Review> reviews,
            Listing<BodyReports.SentReport> sent,
            boolean mayWrite,
            boolean mayComment,
            BodyReports reports) {}

    /** @param words the forum's own; empty where it has written none */
    record PackLine(Pack pack, Optional<Thing> words) {}

    /***/
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance packs() {
        Board board = boards.askedAsRecorded();
        int gaps = plans.of(board).objectives().stream()
                .mapToInt(one -> one.gaps().size())
                .sum();
        List<PackLine> packs = Arrays.stream(Pack.values())
                .map(pack -> new PackLine(pack, ForumWordsForm.of(pack, board)))
                .toList();
        return Templates.packs(
                new PacksView(
                        packs,
                        gaps,
                        listed("reviews", Review.all(board), review -> review.by() + " " + review.dayInWords()),
                        listed("sent", BodyReports.of(board).sent(), BodyReports.SentReport::report),
                        board.isNow() && who.actor().isOfficer(),
                        board.isNow() && who.actor().isForum(),
                        BodyReports.of(board)),
                board);
    }

    private <T> Listing<T> listed(String name, List<T> all, Function<T, String> words) {
        return Listing.of(name, all, words, address.getQueryParameters());
    }

    /** All is written before the first byte leaves: a fault gives an error page, never half a file. */
    @GET
    @Path("{pack}.{ending: docx|pdf|html}")
    public Response file(@PathParam("pack") String word, @PathParam("ending") String ending) throws IOException {
        Pack pack = Pack.called(word).orElseThrow(NotFoundException::new);
        Report report = packs.report(pack, boards.askedAsRecorded());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        switch (ending) {
            case "docx" -> WordReport.write(report, file);
            case "pdf" -> PdfReport.write(report, file);
            default -> file.writeBytes(HtmlReport.page(report, Medium.SCREEN).getBytes(StandardCharsets.UTF_8));
        }
        return answer(file.toByteArray(), ending, report.masthead().fileName() + "." + ending);
    }

    private static Response answer(byte[] file, String ending, String name) {
        if (ending.equals("html")) {
            return Response.ok(file, MediaType.TEXT_HTML + ";charset=UTF-8")
                    .header("Content-Security-Policy", HtmlReport.policy())
                    .header("Cache-Control", "no-store")
                    .build();
        }
        return Response.ok(file, ending.equals("pdf") ? PdfReport.MEDIA_TYPE : WordReport.MEDIA_TYPE)
                .header("Content-Disposition", FileName.attachment(name))
                .header("Cache-Control", "no-store")
                .build();
    }
}
