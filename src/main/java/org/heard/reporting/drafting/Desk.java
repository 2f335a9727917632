package org.heard.reporting.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.people.account.Actor;
import org.heard.publication.exports.Revisions;
import org.heard.publication.release.Release;
import org.heard.publication.release.ReleaseLog;
import org.heard.publication.release.Releases;
import org.heard.publication.release.WithdrawnRelease;
import org.heard.reporting.report.ReportKind;

/** What can be done with a report, from its beginning to its next edition. Each is done whole or not at all. */
@ApplicationScoped
class Desk {
    private final BoardReports papers;
    private final WrittenSections sections;
    private final PaperFiles files;
    private final KeptTemplates templates;
    private final OpenReports dossiers;
    private final Releases releases;
    private final Revisions revisions;
    private final ReleaseLog log;
    private final Clock clock;

    Desk(
            BoardReports papers,
            WrittenSections sections,
            PaperFiles files,
            KeptTemplates templates,
            OpenReports dossiers,
            Releases releases,
            Revisions revisions,
            ReleaseLog log,
            Clock clock) {
        this.papers = papers;
        this.sections = sections;
        this.files = files;
        this.templates = templates;
        this.dossiers = dossiers;
        this.releases = releases;
        this.revisions = revisions;
        this.log = log;
        this.clock = clock;
    }

    /** @param role of anyone who begins it, never a name */
    @Transactional
    public BoardReport begin(ReportKind kind, String title, String release, Actor by) {
        Release published = releases.published(release)
                .orElseThrow(() -> new DeskRefused("release", "Choose the release the report is made from"));
        refuseWithdrawn(published);
        BoardReport paper = new BoardReport(kind, title, published, today(), by.role());
        papers.persist(paper);
        return paper;
    }

    /** Keeps it, unless somebody else has saved since. @return what they saved; empty where this was kept */
    @Transactional
    public Optional<WrittenSection> save(long id, SectionForm form) {
        BoardReport paper = papers.held(id);
        paper.refuseIfIssued();
        WrittenSection kept = sections.of(paper, form.section());
        if (kept.version() != form.seen() && !form.isAs(kept)) {
            return Optional.of(kept);
        }
        kept.keep(form.texts(), form.chosen().orElse(null));
        sections.persist(kept);
        return Optional.empty();
    }

    @Transactional
    public void retitle(long id, String title) {
        papers.held(id).retitle(title);
    }

    /** Takes the latest figures; what was written stays. */
    @Transactional
    public void takeNewer(long id) {
        BoardReport paper = papers.held(id);
        Release newer = revisions
                .newer(releases.findById(paper.release()))
                .orElseThrow(() -> new DeskRefused("main", "The report has the latest release already."));
        refuseWithdrawn(newer);
        paper.take(newer);
    }

    /** From now on it stays as it is. */
    @Transactional
    public void issue(long id, Actor by) {
        BoardReport paper = papers.held(id);
        paper.refuseIfIssued();
        OpenReport dossier = dossiers.open(paper);
        dossier.newer().ifPresent(newer -> {
            throw new DeskRefused(
                    "newer",
                    "The figures have been corrected since: the release " + newer.id() + " is out. Take it first, and"
                            + " read again what you wrote.");
        });
        refuseWithdrawn(dossier.release());
        if (!dossier.outline().isReady()) {
            throw new DeskRefused("sections", "Some parts are still empty: write them first.");
        }
        files.forget(paper);
        paper.issue(
                FrozenText.of(dossiers.toIssue(paper, standing(paper, by))),
                templates.inUse().map(KeptTemplate::digest).orElse(null),
                today(),
                by.role());
        log.write(dossier.release(), by, "Issued “" + dossier.title() + "”, version " + paper.edition());
    }

    /** Nothing new is said with figures that do not stand. */
    private static void refuseWithdrawn(Release release) {
        release.withdrawal().ifPresent(withdrawal -> {
            throw new DeskRefused(
                    "release",
                    WithdrawnRelease.sentence(release, withdrawal)
                            + " Wait until a newer release of the round is published.");
        });
    }

    /**
     * Takes what another report says, as a beginning: section by section, where this one says nothing yet.
     *
     * @param from any other report, also of another round or kind
     * @return how many sections were taken
     */
    @Transactional
    public int takeTexts(long id, long from) {
        BoardReport paper = papers.held(id);
        paper.refuseIfIssued();
        if (id == from) {
            throw new DeskRefused("from", "Choose another report to take the texts from.");
        }
        List<WrittenSection> taken = sections.of(papers.called(from)).stream()
                .filter(WrittenSection::saysSomething)
                .filter(section -> !sections.of(paper, section.section()).saysSomething())
                .toList();
        taken.forEach(section -> {
            WrittenSection own = sections.of(paper, section.section());
            own.take(section);
            sections.persist(own);
        });
        return taken.size();
    }

    private String standing(BoardReport paper, Actor by) {
        String issued = "Issued on " + Days.inWords(today()) + " by the " + by.role() + ". Version " + paper.edition();
        return paper.follows()
                .map(papers::called)
                .map(before -> issued + ", in place of version " + before.edition() + " of "
                        + Days.inWords(before.issued()) + ".")
                .orElse(issued + ".");
    }

    /** Begins the next edition with what was written in this one and the latest figures; or finds the one begun. */
    @Transactional
    public BoardReport next(long id, Actor by) {
        BoardReport paper = papers.held(id);
        return papers.after(paper).orElseGet(() -> {
            Release own = releases.findById(paper.release());
            BoardReport next = paper.next(revisions.newer(own).orElse(own), today(), by.role());
            papers.persist(next);
            sections.of(paper).forEach(section -> sections.persist(section.copiedInto(next)));
            return next;
        });
    }

    /** Throws a draft away. */
    @Transactional
    public void delete(long id) {
        BoardReport paper = papers.held(id);
        paper.refuseIfIssued();
        papers.delete(paper);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
