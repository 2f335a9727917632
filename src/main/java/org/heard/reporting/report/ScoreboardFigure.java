package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.heard.figures.chart.Chart;
import org.heard.figures.chart.MeasureSentence;
import org.heard.figures.chart.RoundMarks;
import org.heard.figures.chart.ScoreboardLine;
import org.heard.figures.disclosure.SafeTable;
import org.heard.reporting.document.Block;

/**
 * Measures on one scale as a figure of the report's body: what it shows, and nothing that holds for all figures.
 *
 * @param groups the heading each measure stands under; the same heading for all is none
 */
record ScoreboardFigure(BoardPaper paper, String key, List<SafeTable> measures, Function<SafeTable, String> groups) {
    /** The sentence first, since that is what most readers take away. */
    List<Block> withHeadline() {
        Chart chart = chart();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(Block.Tone.HEADLINE, chart.title()));
        blocks.addAll(figure(chart));
        return blocks;
    }

    /** Its rows as a table, for those who check or cannot see the picture. */
    Block.Table asTable(String title) {
        return Charts.asTable(key + " scoreboard rows", title, chart());
    }

    List<Block> alone() {
        return figure(chart());
    }

    private List<Block> figure(Chart chart) {
        return Charts.figure(
                key + " scoreboard",
                chart,
                paper.masthead(),
                measures.stream()
                        .map(table -> new MeasureSentence(table, paper.words()).toString())
                        .toList());
    }

    private Chart chart() {
        AimedLevels levels = AimedLevels.of(paper.writing().text(Writing.FRONT, Part.LEVELS));
        return Chart.scoreboard(
                measures.stream().map(table -> line(table, levels)).toList(), RoundMarks.of(paper.tables()));
    }

    private ScoreboardLine line(SafeTable table, AimedLevels levels) {
        ScoreboardLine line = ScoreboardLine.of(groups.apply(table), table, paper.isHeadline(table));
        return levels.share(table.about().measure()).map(line::withTarget).orElse(line);
    }
}
