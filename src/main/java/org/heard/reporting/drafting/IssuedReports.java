package org.heard.reporting.drafting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.publication.release.Releases;
import org.heard.publication.release.Withdrawal;
import org.heard.reporting.report.FileType;

/** Reports as they were issued, for whoever puts them with other papers. */
@Singleton
public class IssuedReports {
    private final BoardReports reports;
    private final OpenReports open;
    private final FileMaking making;
    private final Releases releases;

    IssuedReports(BoardReports reports, OpenReports open, FileMaking making, Releases releases) {
        this.reports = reports;
        this.open = open;
        this.making = making;
        this.releases = releases;
    }

    /**
     * One report.
     *
     * @param fileName without its ending
     * @param release id of the release its figures are of
     * @param withdrawal of that release; empty while it stands
     */
    public record IssuedReport(
            long id,
            String title,
            int edition,
            LocalDate issued,
            String fileName,
            String release,
            Optional<Withdrawal> withdrawal) {
        /** That its figures stood no more on that day, in a sentence after a space; empty while they did. */
        public String withdrawnBy(LocalDate day) {
            return withdrawal
                    .filter(one -> !one.day().isAfter(day))
                    .map(one -> " Its figures, of release " + release + ", were " + one.inWords())
                    .orElse("");
        }
    }

    /** Issued after one day and by another, the oldest first; of several editions, the newest by then. */
    public List<IssuedReport> between(LocalDate after, LocalDate until) {
        List<BoardReport> issued = reports.issuedBy(until);
        return issued.stream()
                .filter(report -> report.issued().isAfter(after))
                .filter(report -> issued.stream()
                        .noneMatch(later -> later.follows().stream().anyMatch(id -> id == report.id())))
                .sorted(Comparator.comparing(BoardReport::issued).thenComparing(BoardReport::id))
                .map(this::issued)
                .toList();
    }

    private IssuedReport issued(BoardReport report) {
        var masthead = open.board(report).masthead();
        return new IssuedReport(
                report.id(),
                masthead.title(),
                report.edition(),
                report.issued(),
                masthead.fileName() + "-version-" + report.edition(),
                report.release(),
                releases.findById(report.release()).withdrawal());
    }

    /** Its bytes, for ever the same; empty while they are still being made, which the first who asks begins. */
    public Optional<byte[]> file(IssuedReport report, FileType type) {
        return making.wanted(reports.called(report.id()), type).map(PaperFile::content);
    }
}
