package org.heard.improvement.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.FileName;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.packs.Pack;
import org.heard.improvement.packs.Packs;
import org.heard.improvement.packs.Review;
import org.heard.improvement.planning.Plans;
import org.heard.people.account.Roles;
import org.heard.reporting.document.PdfReport;
import org.heard.reporting.document.Report;
import org.heard.reporting.document.WordReport;
import org.heard.reporting.drafting.IssuedReports;
import org.heard.reporting.drafting.IssuedReports.IssuedReport;
import org.heard.reporting.report.FileType;

/** All that reviewers are given, as at a day: the pack, the board's tables, and the reports issued since the last review. */
@Path("/board/packs/review.zip")
@RolesAllowed(Roles.READER)
@Singleton
public class ReviewZipPage {
    private static final int AGAIN_IN_SECONDS = 30;
    private static final List<FileType> OF_REPORTS = List.of(FileType.PDF, FileType.ANNEX_PDF);

    private final Boards boards;
    private final Packs packs;
    private final Plans plans;
    private final BoardTables tables;
    private final IssuedReports reports;

    ReviewZipPage(Boards boards, Packs packs, Plans plans, BoardTables tables, IssuedReports reports) {
        this.boards = boards;
        this.packs = packs;
        this.plans = plans;
        this.tables = tables;
        this.reports = reports;
    }

    /** All is made before the first byte leaves. Where a report is still being made: 503, and when to ask again. */
    @GET
    public Response zip() throws IOException {
        Board board = boards.askedAsRecorded();
        Report review = packs.report(Pack.REVIEW, board);
        String name = review.masthead().fileName();
        ReviewZip zip = new ReviewZip(review.masthead().title(), board)
                .with(name + ".docx", "The pack, in Word", word(review))
                .with(name + ".pdf", "The pack, as PDF: the same words", pdf(review));
        tables(zip, board);
        for (IssuedReport report : reports.between(lastReview(board), board.asAt())) {
            for (FileType type : OF_REPORTS) {
                Optional<byte[]> file = reports.file(report, type);
                if (file.isEmpty()) {
                    return later(report);
                }
                zip.with("reports/" + report.fileName() + "." + type.ending(), what(report, type, board), file.get());
            }
        }
        return Response.ok(zip.bytes(), "application/zip")
                .header(FileName.HEADER, FileName.attachment(name + ".zip"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void tables(ReviewZip zip, Board board) {
        TableFormat sheet = TableFormat.XLSX;
        zip.with(
                "tables/actions.xlsx",
                "The plan’s actions, for Excel",
                sheet.write(new PlanFile(plans.of(board)).table(), board));
        for (String name : BoardTables.NAMES) {
            BoardTable table = tables.called(name, board).orElseThrow();
            zip.with("tables/" + name + ".xlsx", table.title() + ", for Excel", sheet.write(table, board));
        }
    }

    /** The day of the review before; long ago where this is the first. */
    private static LocalDate lastReview(Board board) {
        return Review.all(board).stream()
                .map(Review::day)
                .filter(board.asAt()::isAfter)
                .findFirst()
                .orElse(LocalDate.EPOCH);
    }

    private static String what(IssuedReport report, FileType type, Board board) {
        return (type == FileType.ANNEX_PDF ? "Annex to “" : "“") + report.title() + "”, version " + report.edition()
                + ", issued on " + Days.inWords(report.issued()) + "."
                + report.withdrawnBy(board.asAt());
    }

    private static Response later(IssuedReport report) {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .type(MediaType.TEXT_PLAIN + ";charset=UTF-8")
                .header(HttpHeaders.RETRY_AFTER, AGAIN_IN_SECONDS)
                .entity("The report “" + report.title()
                        + "” is being made for this zip for the first time. Ask again in a minute.")
                .build();
    }

    private static byte[] word(Report review) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        WordReport.write(review, file);
        return file.toByteArray();
    }

    private static byte[] pdf(Report review) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfReport.write(review, file);
        return file.toByteArray();
    }
}
