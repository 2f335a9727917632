package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.figures.chart.RoundMarks;
import org.heard.figures.disclosure.SafeTable;
import org.heard.reporting.document.Block;

/**
 * What a chapter prints of a release: some questions in full, the others as one table, so that leaving a
 * question out of the charts does not leave it out of the report.
 */
record Evidence(BoardPaper paper, String key, List<SafeTable> full, List<SafeTable> others) {
    private static final String OTHERS = "others ";

    static Evidence of(BoardPaper paper, BoardPaper.Objective objective) {
        return new Evidence(paper, objective.key(), paper.printedUnder(objective), paper.leftOutUnder(objective));
    }

    static Evidence overall(BoardPaper paper) {
        return new Evidence(paper, "overall", paper.overall(), paper.leftOutOverall());
    }

    boolean isEmpty() {
        return full.isEmpty() && others.isEmpty();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        RoundMarks marks = RoundMarks.of(paper.tables());
        full.forEach(table ->
                blocks.addAll(new MeasureSection(paper.official(table), table, marks, paper.masthead()).blocks()));
        if (!others.isEmpty()) {
            blocks.add(new Block.Heading(2, "Other questions"));
            blocks.add(
                    others.size() == 1
                            ? Block.Paragraph.of("One more question tells of this.")
                            : Block.Paragraph.of(others.size() + " more questions tell of this."));
            blocks.add(otherQuestions());
        }
        return blocks;
    }

    private Block.Table otherQuestions() {
        return new Block.Table(
                OTHERS + key,
                paper.isFirstRound()
                        ? "Other questions: share of those who answered"
                        : "Other questions: share of those who answered, and what may be said of it",
                paper.isFirstRound()
                        ? List.of("Question", "Share")
                        : List.of("Question", "Share, latest round", "What may be said"),
                others.stream().map(this::row).toList(),
                paper.isFirstRound() ? 1 : 3);
    }

    private List<String> row(SafeTable table) {
        if (paper.isFirstRound()) {
            return List.of(ReportText.name(table), ReportText.share(table, table.latest()));
        }
        List<String> changes = ReportText.changes(table);
        return List.of(
                ReportText.name(table),
                ReportText.share(table, table.latest()),
                changes.isEmpty() ? "first round" : String.join(" ", changes));
    }
}
