package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Span;

/** The data of one objective: the officer's comment, the figures chosen, and where the others stand. */
record ObjectiveData(BoardPaper paper, BoardPaper.Objective objective) {
    List<Block> blocks(String heading) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, heading));
        blocks.addAll(new Written(paper, objective.key()).text(Part.COMMENT));
        Evidence evidence = Evidence.of(paper, objective);
        if (evidence.isEmpty() && elsewhere().isEmpty()) {
            blocks.add(Block.Paragraph.of(
                    Block.Tone.FINDING,
                    "No question of this release tells of this objective. There is no evidence"
                            + " from the survey yet."));
        }
        blocks.addAll(elsewhere());
        blocks.addAll(evidence.blocks());
        return blocks;
    }

    /** A figure stands in a report once; other chapters point at it. */
    private List<Block> elsewhere() {
        return paper.pointedAtUnder(objective).stream()
                .map(ObjectiveData::pointer)
                .map(Block.class::cast)
                .toList();
    }

    private static Block.Paragraph pointer(SafeTable table) {
        return Block.Paragraph.of(Stream.of(
                        Span.strong(ReportText.name(table) + " "),
                        Span.plain("tells of this objective too: see "),
                        Span.see(Charts.key(table)),
                        Span.plain("."))
                .toArray(Span[]::new));
    }
}
