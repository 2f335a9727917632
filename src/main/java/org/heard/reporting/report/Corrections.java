package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Masthead;

/** What is no longer as the edition before printed it: said, never changed in silence. */
record Corrections(Masthead masthead, Writing.Since since) implements Chapter {
    /** A correction may move every figure of a round: a report tells the first, its release's page tells all. */
    static final int MOST = 60;

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (since.edition().isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Heading(1, "What has changed since " + since.edition()));
        if (since.changes().isEmpty()) {
            blocks.add(Block.Paragraph.of("All figures are as they were printed there."));
            return blocks;
        }
        blocks.add(Block.Paragraph.of("Answers that came in or were put right later have moved these figures. That"
                + " edition stays as it was issued."));
        int all = since.changes().size();
        if (all > MOST) {
            blocks.add(Block.Paragraph.of(
                    "%d figures have moved. The first %d stand here, those of measures; the page of release %s lists all."
                            .formatted(all, MOST, masthead.release())));
        }
        blocks.add(new Block.Table(
                "corrections",
                "Figures that have moved since " + since.edition(),
                List.of("Figure", "It was", "It is now"),
                since.changes().stream()
                        .limit(MOST)
                        .map(change -> List.of(change.figure(), change.was(), change.is()))
                        .toList(),
                1));
        return blocks;
    }
}
