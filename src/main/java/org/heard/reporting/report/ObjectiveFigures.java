package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.figures.chart.Chart;
import org.heard.figures.disclosure.SafeTable;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Span;

/**
 * What the body of a report shows of one objective, or of all together: its measures on one scale, and all answers to
 * its scale questions. Everything else stands in the annex.
 *
 * @param key of the objective, or any other word of its own
 * @param shown the questions chosen for it, in their order
 * @param hasEvidence whether the annex has anything of it, shown here or not
 */
record ObjectiveFigures(BoardPaper paper, String key, List<SafeTable> shown, boolean hasEvidence) {
    static ObjectiveFigures of(BoardPaper paper, BoardPaper.Objective objective) {
        return new ObjectiveFigures(
                paper,
                objective.key(),
                paper.shownUnder(objective),
                !Evidence.of(paper, objective).isEmpty());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(scoreboard());
        Chart.batteryOverTime(onOneScale())
                .ifPresent(battery ->
                        blocks.addAll(Charts.figure(key + " battery", battery, paper.masthead(), List.of())));
        return blocks;
    }

    /** Its measures alone, or why there is none. */
    private List<Block> scoreboard() {
        List<SafeTable> measures = onOneScale();
        return measures.isEmpty() ? none() : new ScoreboardFigure(paper, key, measures, table -> "").withHeadline();
    }

    /** The same without its sentence, where room is short: each row says what may be said of it. */
    List<Block> scoreboardAlone() {
        List<SafeTable> measures = onOneScale();
        return measures.isEmpty() ? none() : new ScoreboardFigure(paper, key, measures, table -> "").alone();
    }

    private List<Block> none() {
        return List.of(Block.Paragraph.of(
                Block.Tone.FINDING,
                hasEvidence
                        ? "No measure of this objective stands here. What the survey tells of it stands in the annex."
                        : "No question of this release tells of this objective. There is no evidence from the survey"
                                + " yet."));
    }

    private List<SafeTable> onOneScale() {
        return shown.stream()
                .filter(table -> table.kind() == SafeTable.Kind.ROUNDS
                        && table.headline().isPresent())
                .toList();
    }

    /** The official figures to read beside the measures, in words; none where nobody has given one. */
    List<Block> official() {
        return onOneScale().stream()
                .map(table -> new OfficialFigure(paper.official(table)))
                .filter(OfficialFigure::isThere)
                .map(official -> (Block) Block.Paragraph.of(
                        Span.strong("Official figure to read beside it: "), Span.plain(official.words() + ".")))
                .toList();
    }
}
