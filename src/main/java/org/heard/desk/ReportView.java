package org.heard.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.report.FileType;
import org.heard.report.Writing;
import org.heard.takeaway.Revision;

/** A report as its page shows it. */
record ReportView(Dossier dossier, boolean mayWrite) {
    long id() {
        return dossier.paper().id();
    }

    String title() {
        return dossier.title();
    }

    /** As typed; empty for the usual one. */
    String ownTitle() {
        return dossier.paper().title();
    }

    String kind() {
        return dossier.paper().kind().inWords();
    }

    String state() {
        return dossier.state();
    }

    int edition() {
        return dossier.paper().edition();
    }

    boolean issued() {
        return dossier.paper().isIssued();
    }

    boolean ready() {
        return dossier.outline().isReady();
    }

    /** Whether it may be issued now. */
    boolean issuable() {
        return !issued() && ready() && dossier.newer().isEmpty();
    }

    List<Outline.Section> sections() {
        return dossier.outline().sections();
    }

    String standing() {
        return dossier.board().masthead().standing();
    }

    String release() {
        return dossier.release().id();
    }

    String made() {
        return Day.inWords(dossier.release().made());
    }

    /** Id of the later release; empty where there is none. */
    String newer() {
        return dossier.newer().map(release -> release.id()).orElse("");
    }

    Map<String, List<Revision>> moved() {
        return byFigure(dossier.moved());
    }

    /** Figures that were otherwise when the words were written. */
    Map<String, List<Revision>> earlier() {
        return byFigure(dossier.earlier());
    }

    String earlierRelease() {
        return dossier.paper().earlier().orElse("");
    }

    private static Map<String, List<Revision>> byFigure(List<Revision> revisions) {
        return revisions.stream()
                .collect(Collectors.groupingBy(Revision::figure, LinkedHashMap::new, Collectors.toList()));
    }

    Paper next() {
        return dossier.next().orElse(null);
    }

    Long before() {
        return dossier.paper().follows().orElse(null);
    }

    Writing.Forum forum() {
        return dossier.board().writing().forum();
    }

    String forumName() {
        return dossier.board().masthead().forum();
    }

    List<FileType> files() {
        return List.of(FileType.values());
    }
}
