package org.heard.reporting.drafting;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Days;
import org.heard.publication.commentary.Commentaries;
import org.heard.publication.exports.Revision;
import org.heard.publication.exports.Revisions;
import org.heard.publication.release.EarlyLooks;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;
import org.heard.reporting.report.BoardFacts;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.BoardPapers;
import org.heard.reporting.report.Part;
import org.heard.reporting.report.Writing;

/** Opens reports: as issued, or as they would be printed now. */
@Singleton
class OpenReports {
    private final BoardReports papers;
    private final WrittenSections sections;
    private final Commentaries commentaries;
    private final Releases releases;
    private final EarlyLooks looks;
    private final Revisions revisions;
    private final BoardPapers boards;
    private final List<BoardFacts> facts;

    OpenReports(
            BoardReports papers,
            WrittenSections sections,
            Commentaries commentaries,
            Releases releases,
            EarlyLooks looks,
            Revisions revisions,
            BoardPapers boards,
            @All List<BoardFacts> facts) {
        this.papers = papers;
        this.sections = sections;
        this.commentaries = commentaries;
        this.releases = releases;
        this.looks = looks;
        this.revisions = revisions;
        this.boards = boards;
        this.facts = facts;
    }

    /** What is printed of it, without asking what has moved. */
    BoardPaper board(BoardReport paper) {
        Release release = releases.findById(paper.release());
        return boards.of(release, writing(paper, release, filled(paper)));
    }

    OpenReport open(BoardReport paper) {
        Release release = releases.findById(paper.release());
        Optional<Release> newer = revisions.newer(release);
        Map<String, Map<Part, String>> filled = filled(paper);
        return new OpenReport(
                paper,
                release,
                boards.of(release, writing(paper, release, filled)),
                filled,
                newer,
                newer.map(later -> revisions.between(release, later)).orElse(List.of()),
                earlier(paper, release),
                papers.after(paper));
    }

    private Writing writing(BoardReport paper, Release release, Map<String, Map<Part, String>> filled) {
        return paper.isIssued()
                ? paper.asIssued().writing()
                : draft(paper, release, filled, new Writing.Cover(paper.kind(), paper.title(), "", true));
    }

    /** What would be issued today. @param standing "Issued on 12 June 2021." */
    Writing toIssue(BoardReport paper, String standing) {
        return draft(
                paper,
                releases.findById(paper.release()),
                filled(paper),
                new Writing.Cover(paper.kind(), paper.title(), standing, false));
    }

    private Writing draft(
            BoardReport paper, Release release, Map<String, Map<Part, String>> filled, Writing.Cover cover) {
        List<WrittenSection> written = sections.of(paper);
        Map<String, Map<Part, String>> texts = new HashMap<>(
                written.stream().collect(Collectors.toMap(WrittenSection::section, WrittenSection::texts)));
        filled.forEach((section, facts) -> texts.merge(section, facts, OpenReports::before));
        Map<String, List<String>> chosen = written.stream()
                .filter(section -> section.chosen().isPresent())
                .collect(Collectors.toMap(
                        WrittenSection::section, section -> section.chosen().orElseThrow()));
        return new Writing(cover, texts, chosen, forum(release), since(paper, release));
    }

    /** What stands in a draft by itself, section by section, of the parts this kind of report has; issued, it is frozen. */
    private Map<String, Map<Part, String>> filled(BoardReport paper) {
        if (paper.isIssued()) {
            return Map.of();
        }
        Map<String, Map<Part, String>> filled = new HashMap<>();
        facts.forEach(one -> one.today()
                .forEach((section, texts) -> filled.merge(section, paper.kind().own(texts), OpenReports::before)));
        return filled;
    }

    private static Map<Part, String> before(Map<Part, String> written, Map<Part, String> filled) {
        Map<Part, String> both = new EnumMap<>(Part.class);
        both.putAll(filled);
        written.forEach((part, text) -> both.merge(part, text, OpenReports::lines));
        return both;
    }

    private static String lines(String first, String then) {
        return then.isBlank() ? first : first + "\n\n" + then;
    }

    Writing.Forum forum(Release release) {
        Stream<String> prepared = Stream.of(release.madeBy() + ", who prepared them, " + Days.inWords(release.made()));
        Stream<String> looked = looks.at(release).stream()
                .filter(look -> !look.role().equals(release.madeBy()))
                .map(look -> look.role() + ", " + Days.inWords(look.day()));
        return new Writing.Forum(
                commentaries.of(release.id()).words(),
                Stream.concat(prepared, looked).toList());
    }

    private Writing.Since since(BoardReport paper, Release release) {
        return paper.follows()
                .map(papers::called)
                .map(before -> new Writing.Since(
                        "version " + before.edition() + " of " + Days.inWords(before.issued()),
                        between(before.release(), release).stream()
                                .map(OpenReports::change)
                                .toList()))
                .orElse(Writing.Since.NOTHING);
    }

    private static Writing.Since.Change change(Revision revision) {
        return new Writing.Since.Change(
                revision.figure() + ": " + revision.moved().what(),
                revision.moved().was(),
                revision.moved().is());
    }

    private List<Revision> earlier(BoardReport paper, Release release) {
        return paper.earlier().map(before -> between(before, release)).orElse(List.of());
    }

    private List<Revision> between(String before, Release after) {
        return before.equals(after.id()) ? List.of() : revisions.between(releases.findById(before), after);
    }
}
