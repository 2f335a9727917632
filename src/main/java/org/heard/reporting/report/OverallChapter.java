package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.figures.disclosure.SafeTable;
import org.heard.reporting.document.Block;

/** Measures that tell of all objectives together. */
record OverallChapter(BoardPaper paper) implements Chapter {
    @Override
    public List<Block> blocks() {
        List<SafeTable> overall = paper.overall().stream()
                .filter(table -> table.kind() == SafeTable.Kind.ROUNDS)
                .toList();
        if (overall.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "All areas together"));
        blocks.addAll(new ObjectiveFigures(paper, "overall", overall, true).blocks());
        return blocks;
    }
}
