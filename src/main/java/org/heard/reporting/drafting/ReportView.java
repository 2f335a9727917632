package org.heard.reporting.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.ground.language.Days;
import org.heard.publication.exports.Revision;
import org.heard.publication.release.Withdrawal;
import org.heard.reporting.report.FileType;
import org.heard.reporting.report.Writing;

/** A report as its page shows it. @param others whose texts may be taken */
record ReportView(OpenReport dossier, boolean mayWrite, List<Source> others) {
    /** Another report. */
    record Source(long id, String title) {}

    public long id() {
        return dossier.paper().id();
    }

    public String title() {
        return dossier.title();
    }

    /** As typed; empty for the usual one. */
    public String ownTitle() {
        return dossier.paper().title();
    }

    public String kind() {
        return dossier.paper().kind().inWords();
    }

    public State state() {
        return dossier.state();
    }

    public int edition() {
        return dossier.paper().edition();
    }

    public boolean issued() {
        return dossier.paper().isIssued();
    }

    public boolean ready() {
        return dossier.outline().isReady();
    }

    /** Whether it may be issued now. */
    public boolean issuable() {
        return !issued() && ready() && dossier.newer().isEmpty() && withdrawn().isEmpty();
    }

    public List<Outline.Section> sections() {
        return dossier.outline().sections();
    }

    public String standing() {
        return dossier.board().masthead().standing();
    }

    public String release() {
        return dossier.release().id();
    }

    public String released() {
        return Days.inWords(dossier.release().released());
    }

    /** That its figures do not stand any more. */
    public Optional<Withdrawal> withdrawn() {
        return dossier.release().withdrawal();
    }

    /** Id of the later release; empty where there is none. */
    public String newer() {
        return dossier.newer().map(release -> release.id()).orElse("");
    }

    public Map<String, List<Revision>> moved() {
        return byFigure(dossier.moved());
    }

    public int movedCount() {
        return dossier.moved().size();
    }

    public int earlierCount() {
        return dossier.earlier().size();
    }

    /** Figures that were otherwise when the words were written. */
    public Map<String, List<Revision>> earlier() {
        return byFigure(dossier.earlier());
    }

    public String earlierRelease() {
        return dossier.paper().earlier().orElse("");
    }

    private static Map<String, List<Revision>> byFigure(List<Revision> revisions) {
        return revisions.stream()
                .collect(Collectors.groupingBy(Revision::figure, LinkedHashMap::new, Collectors.toList()));
    }

    public BoardReport next() {
        return dossier.next().orElse(null);
    }

    public Long before() {
        return dossier.paper().follows().orElse(null);
    }

    public Writing.Forum forum() {
        return dossier.board().writing().forum();
    }

    public String forumName() {
        return dossier.board().masthead().forum();
    }

    public List<FileType> files() {
        return List.of(FileType.values());
    }
}
