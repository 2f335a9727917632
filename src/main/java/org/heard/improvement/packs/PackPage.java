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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.FileName;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.evidence.PublishedEvidence;
import org.heard.improvement.evidence.SurveyEvidence;
import org.heard.improvement.planning.ImprovementPlan;
import org.heard.improvement.planning.Plans;
import org.heard.improvement.promises.PromiseList;
import org.heard.improvement.record.Thing;
import org.heard.improvement.risks.RiskRegister;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.area.Area;
import org.heard.publication.release.Releases;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.HtmlReport;
import org.heard.reporting.document.Masthead;
import org.heard.reporting.document.Medium;
import org.heard.reporting.document.PdfReport;
import org.heard.reporting.document.Report;
import org.heard.reporting.document.WordReport;
import org.heard.reporting.report.PlainText;

/** The board's papers as at a day: read here, or taken away as Word and PDF. */
@Path("/board/packs")
@RolesAllowed(Roles.READER)
public class PackPage {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Boards boards;
    private final Plans plans;
    private final RiskRegister risks;
    private final PromiseList promises;
    private final SurveyEvidence evidence;
    private final Releases releases;
    private final Area area;
    private final SignedIn who;

    PackPage(
            Boards boards,
            Plans plans,
            RiskRegister risks,
            PromiseList promises,
            SurveyEvidence evidence,
            Releases releases,
            Area area,
            SignedIn who) {
        this.boards = boards;
        this.plans = plans;
        this.risks = risks;
        this.promises = promises;
        this.evidence = evidence;
        this.releases = releases;
        this.area = area;
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
     * @param mayWrite plan and follow reviews
     * @param mayComment write the forum's own words
     */
    record PacksView(List<PackLine> packs, int gaps, List<Review> reviews, boolean mayWrite, boolean mayComment) {}

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
                        Review.all(board),
                        board.isNow() && who.actor().isOfficer(),
                        board.isNow() && who.actor().isForum()),
                board);
    }

    /** All is written before the first byte leaves: a fault gives an error page, never half a file. */
    @GET
    @Path("{pack}.{ending: docx|pdf|html}")
    public Response file(@PathParam("pack") String word, @PathParam("ending") String ending) throws IOException {
        Pack pack = Pack.called(word).orElseThrow(NotFoundException::new);
        Report report = report(pack, boards.askedAsRecorded());
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
        return Response.ok(file, ending.equals("pdf") ? "application/pdf" : WORD)
                .header("Content-Disposition", FileName.attachment(name))
                .header("Cache-Control", "no-store")
                .build();
    }

    Report report(Pack pack, Board board) {
        PublishedEvidence known = evidence.read();
        ImprovementPlan plan = plans.of(board, known);
        PackChapters say = new PackChapters(
                new PlanChapters(plan),
                new GovernanceChapters(plan, risks.lines(board)),
                new VoiceChapters(
                        board.asAt(),
                        promises.of(board, known),
                        known,
                        area.surveys().measures(),
                        missing(known, board)));
        return new Report(masthead(pack, board), Pack.joined(List.of(pack.blocks(say), forum(pack, board))));
    }

    /** Its own words, as they are; where there are none, nothing stands there. */
    private List<Block> forum(Pack pack, Board board) {
        return ForumWordsForm.of(pack, board)
                .map(words -> List.<Block>of(
                        new Block.Heading(1, "What " + area.names().forum() + " says"),
                        new Block.Said(Block.Voice.FORUM, new PlainText(words.text(ForumWordsForm.WORDS)).blocks())))
                .orElse(List.of());
    }

    /** Of the newest round published by then. */
    private List<String> missing(PublishedEvidence known, Board board) {
        List<String> published = known.releases(board.asAt());
        return published.stream()
                .reduce((earlier, later) -> later)
                .flatMap(releases::published)
                .map(release -> release.who().warnings())
                .orElse(List.of());
    }

    private Masthead masthead(Pack pack, Board board) {
        AreaNames names = area.names();
        return new Masthead(
                pack.title() + ", " + Days.inWords(board.asAt()),
                new Masthead.Names(names.council(), names.board(), names.forum(), names.name()),
                new Masthead.RecordAsAt(
                        board.asAt(), board.head().seq(), board.head().digest()),
                "",
                Optional.of("invented sample data").filter(any -> area.demo()).stream()
                        .toList(),
                List.of());
    }
}
