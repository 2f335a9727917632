package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.figures.chart.RoundMarks;
import org.heard.figures.disclosure.SafeTable;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Masthead;
import org.heard.reporting.document.Span;

/**
 * One measure or question: what was found, what was asked, its charts with their tables, what limits it.
 *
 * @param official the official figure to read beside it, in words; may be empty
 */
record MeasureSection(String official, SafeTable table, RoundMarks marks, Masthead masthead) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, ReportText.name(table)));
        ReportText.changes(table).forEach(words -> blocks.add(Block.Paragraph.of(Block.Tone.FINDING, words)));
        blocks.add(Block.Paragraph.of(
                Span.strong("Question: "),
                Span.plain("“" + table.about().wording() + "” Counted in "
                        + table.about().unit() + ".")));
        blocks.addAll(Charts.blocks(table, marks, masthead));
        if (new OfficialFigure(official).isThere()) {
            blocks.add(
                    Block.Paragraph.of(Span.strong("Official figure to read beside it: "), Span.plain(official + ".")));
        }
        if (!footnote().isEmpty()) {
            blocks.add(Block.Paragraph.of(Block.Tone.NOTE, footnote()));
        }
        return blocks;
    }

    /** Version, fieldwork, how people were invited, and which objective it tells of. */
    private String footnote() {
        String objectives = String.join(", ", table.about().objectives());
        return String.join(" ", table.about().notes())
                + (objectives.isEmpty() ? "" : " It tells of " + objectives + ".");
    }
}
