package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.figures.chart.Chart;
import org.heard.figures.disclosure.SafeTable;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Report;

/**
 * What only a checker needs: the charts and tables of the questions that are told of, the report's own pictures as
 * tables, headline measures by group, who answered in full, all tests, and every question in its words. Of the same
 * release and under the same check code as the report.
 */
final class Annex {
    static final String NAME = "Annex: figures and questions";

    private Annex() {}

    /** A file of its own, with contents. */
    static Report asFile(BoardPaper paper) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.Paragraph.of("This annex holds what the report rests on: the charts and tables of its questions,"
                        + " each headline measure in each group, who answered, and every question in its words. Every"
                        + " other figure stands in the one file of figures on the page of the release."));
        blocks.add(new Block.Contents(2));
        blocks.addAll(of(paper).blocks());
        return new Report(paper.masthead().ofAnnex(), blocks);
    }

    /** The same without what only a file of its own needs. */
    static Report of(BoardPaper paper) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(() -> evidence("All areas together", Evidence.overall(paper)));
        paper.objectives()
                .forEach(objective -> chapters.add(
                        () -> evidence(objective.key() + " " + objective.title(), Evidence.of(paper, objective))));
        chapters.add(() -> pictures(paper));
        chapters.add(new GroupsChapter(paper));
        chapters.add(WhoAnswered.whole(paper));
        chapters.add(() -> tests(paper));
        chapters.add(MethodNote.whole(paper));
        chapters.add(new Wordings(paper));
        return new Report(paper.masthead().ofAnnex(), BoardReportContent.blocks(chapters));
    }

    private static List<Block> evidence(String title, Evidence evidence) {
        if (evidence.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.onNewPage(title));
        blocks.addAll(evidence.blocks());
        return blocks;
    }

    /** What the report draws in one picture, row by row: the same whatever kind of report it is. */
    private static List<Block> pictures(BoardPaper paper) {
        List<Block> blocks = new ArrayList<>();
        if (paper.overview().isEmpty()) {
            return blocks;
        }
        blocks.add(Block.Heading.onNewPage("The report’s own pictures as tables"));
        blocks.add(new ScoreboardFigure(paper, "all", paper.overview(), table -> "").asTable("How the measures stand"));
        battery("All areas", paper.overall()).ifPresent(blocks::add);
        paper.objectives()
                .forEach(objective ->
                        battery(objective.key(), paper.shownUnder(objective)).ifPresent(blocks::add));
        return blocks;
    }

    private static Optional<Block> battery(String whose, List<SafeTable> tables) {
        return Chart.batteryOverTime(tables)
                .map(battery -> Charts.asTable(whose + " battery rows", whose + ": what they answered", battery));
    }

    private static List<Block> tests(BoardPaper paper) {
        return paper.isFirstRound()
                ? List.of()
                : List.of(
                        new Block.Heading(1, "How many tests were made"),
                        Block.Paragraph.of("The more questions are tested, the more often chance alone looks like a"
                                + " change. So each test allows for how many were made together."),
                        Tests.of(paper.tables()));
    }
}
