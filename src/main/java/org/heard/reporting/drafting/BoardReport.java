package org.heard.reporting.drafting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.publication.release.Release;
import org.heard.reporting.report.ReportKind;

/** A report on the desk: being written, or issued and from then on never changed. */
@Entity
@Table(name = "report")
class BoardReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String title;
    private String release;
    private String earlier;
    private Long follows;
    private int edition;
    private LocalDate started;
    private String startedBy;
    private LocalDate issued;
    private String issuedBy;
    private String frozen;
    private String digest;
    private String template;

    protected BoardReport() {}

    /** @param by a role, never a name */
    BoardReport(ReportKind kind, String title, Release release, LocalDate started, String by) {
        this.kind = kind;
        this.title = title;
        this.release = release.id();
        this.edition = 1;
        this.started = started;
        this.startedBy = by;
    }

    /** The next edition of an issued report, with the figures of that release. */
    BoardReport next(Release newest, LocalDate day, String by) {
        if (!isIssued()) {
            throw new DeskRefused("correct", "This report is not issued yet: change it as it is.");
        }
        BoardReport next = new BoardReport(kind, title, newest, day, by);
        next.edition = edition + 1;
        next.follows = id;
        next.earlier = release.equals(newest.id()) ? null : release;
        return next;
    }

    void retitle(String words) {
        refuseIfIssued();
        title = words;
    }

    /** Takes the figures of a later release; what was written stays. */
    void take(Release newer) {
        refuseIfIssued();
        if (earlier == null) {
            earlier = release;
        }
        release = newer.id();
    }

    /** @param digestOfTemplate null where it is made from Heard's own */
    void issue(FrozenText manuscript, String digestOfTemplate, LocalDate day, String by) {
        refuseIfIssued();
        issued = day;
        issuedBy = by;
        frozen = manuscript.text();
        digest = manuscript.digest();
        template = digestOfTemplate;
    }

    /** What was written when it was issued. @throws IllegalStateException when it is not what was frozen */
    FrozenText asIssued() {
        FrozenText manuscript = new FrozenText(frozen);
        if (!manuscript.digest().equals(digest)) {
            throw new IllegalStateException("the report " + id + " is not what was issued: restore the backup");
        }
        return manuscript;
    }

    void refuseIfIssued() {
        if (isIssued()) {
            throw new DeskRefused(
                    "main", "This report is issued and stays as it is. To change something, begin its next version.");
        }
    }

    public long id() {
        return id;
    }

    ReportKind kind() {
        return kind;
    }

    /** Empty for the usual one. */
    String title() {
        return title;
    }

    String release() {
        return release;
    }

    Optional<String> earlier() {
        return Optional.ofNullable(earlier);
    }

    Optional<Long> follows() {
        return Optional.ofNullable(follows);
    }

    public int edition() {
        return edition;
    }

    LocalDate started() {
        return started;
    }

    public boolean isIssued() {
        return issued != null;
    }

    LocalDate issued() {
        return issued;
    }

    /** The role that issued it, never a name. */
    String issuedBy() {
        return issuedBy;
    }

    Optional<String> template() {
        return Optional.ofNullable(template);
    }
}
