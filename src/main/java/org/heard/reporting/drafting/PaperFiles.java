package org.heard.reporting.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heard.reporting.report.FileType;
import org.hibernate.query.MutationQuery;

/** The files of all reports. Several instances may be asked for the same one: one of them makes it. */
@ApplicationScoped
class PaperFiles implements PanacheRepositoryBase<PaperFile, PaperFile.Place> {
    /** After this long anyone who began it has died, and another may begin again. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Clock clock;

    PaperFiles(Clock clock) {
        this.clock = clock;
    }

    Optional<PaperFile> of(BoardReport paper, FileType type) {
        return findByIdOptional(new PaperFile.Place(paper.id(), type.ending()));
    }

    /**
     * Notes that a file is wanted. Files of an issued report are made once, so there the inputs cannot differ.
     *
     * @param inputs digest of all it is made from
     * @return whether the asker is the one to make it
     */
    @Transactional
    public boolean ask(BoardReport paper, FileType type, String inputs) {
        Instant now = clock.instant();
        return at(
                                "insert into report_file (report, ending, inputs, asked, failed)"
                                        + " values (:report, :ending, :inputs, :now, false)"
                                        + " on conflict (report, ending) do update"
                                        + " set inputs = :inputs, asked = :now, failed = false, content = null, digest = null"
                                        + " where report_file.inputs <> :inputs"
                                        + " or report_file.content is null and report_file.asked < :late",
                                paper.id(),
                                type)
                        .setParameter("inputs", inputs)
                        .setParameter("now", now)
                        .setParameter("late", now.minus(PATIENCE))
                        .executeUpdate()
                > 0;
    }

    /** Keeps what was made, unless something else is wanted by now or it is here already. */
    @Transactional
    public void keep(long report, FileType type, String inputs, byte[] content) {
        at(
                        "update report_file set content = :content, digest = :digest, failed = false where report = :report"
                                + " and ending = :ending and inputs = :inputs and content is null",
                        report,
                        type)
                .setParameter("inputs", inputs)
                .setParameter("content", content)
                .setParameter("digest", FrozenText.sha256(content))
                .executeUpdate();
    }

    @Transactional
    public void fail(long report, FileType type, String inputs) {
        at(
                        "update report_file set failed = true where report = :report and ending = :ending"
                                + " and inputs = :inputs and content is null",
                        report,
                        type)
                .setParameter("inputs", inputs)
                .executeUpdate();
    }

    /** One that could not be made may be asked for anew. */
    @Transactional
    public void forgetFailed(BoardReport paper, FileType type) {
        at("delete from report_file where report = :report and ending = :ending and failed", paper.id(), type)
                .executeUpdate();
    }

    /** Drafts are not kept beyond the draft. */
    void forget(BoardReport paper) {
        delete("place.report", paper.id());
    }

    private MutationQuery at(String sql, long report, FileType type) {
        return getSession()
                .createNativeMutationQuery(sql)
                .setParameter("report", report)
                .setParameter("ending", type.ending());
    }
}
