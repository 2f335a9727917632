package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Report;

/** The report to the board: what it holds and in which order. */
public final class BoardReportContent {
    private BoardReportContent() {}

    /** The paper as blocks, in the order of its kind. */
    public static Report of(BoardPaper paper) {
        return new Report(
                paper.masthead(),
                paper.writing().cover().kind().chapters(paper).stream()
                        .flatMap(chapter -> chapter.blocks().stream())
                        .toList());
    }

    static List<Chapter> chapters(BoardPaper paper) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new SummaryChapter(paper));
        chapters.add(new OverallChapter(paper));
        paper.objectives().forEach(objective -> chapters.add(new ObjectiveChapter(paper, objective)));
        chapters.add(new WhoAnswered(paper));
        chapters.add(new ForumCommentary(paper));
        chapters.addAll(annexes(paper));
        return chapters;
    }

    /** What stands at the end of every report. */
    static List<Chapter> annexes(BoardPaper paper) {
        return List.of(new GroupsChapter(paper), new MethodNote(paper), new Wordings(paper), new Glossary());
    }
}
