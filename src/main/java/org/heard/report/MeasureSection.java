package org.heard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.chart.Chart;
import org.heard.disclosure.SafeTable;

/** One measure or question: what was found, what was asked, its charts with their tables, what limits it. */
record MeasureSection(SafeTable table, Charts charts, Optional<BoardPaper.Measure> measure) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, heading()));
        Sayings.changes(table).forEach(words -> blocks.add(Block.Paragraph.of(Block.Tone.FINDING, words)));
        blocks.add(Block.Paragraph.of(
                Span.strong("Question: "),
                Span.plain("“" + table.about().wording() + "” Counted in "
                        + table.about().unit() + ".")));
        for (Chart chart : charts.of(table)) {
            blocks.addAll(Charts.blocks(chart));
        }
        official()
                .ifPresent(words -> blocks.add(Block.Paragraph.of(
                        Span.strong("Official figure to read beside it: "), Span.plain(words + "."))));
        return blocks;
    }

    private String heading() {
        String key = table.about().measure();
        return key.isEmpty() ? table.about().title() : key + " " + table.about().title();
    }

    private Optional<String> official() {
        return measure.map(BoardPaper.Measure::official).filter(words -> !words.isBlank());
    }
}
