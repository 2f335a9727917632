package org.heard.report;

import java.util.ArrayList;
import java.util.List;

/** What is no longer as the edition before printed it: said, never changed in silence. */
record Corrections(Writing.Since since) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (since.edition().isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Heading(2, "What has changed since " + since.edition()));
        if (since.changes().isEmpty()) {
            blocks.add(Block.Paragraph.of("All figures are as they were printed there."));
            return blocks;
        }
        blocks.add(Block.Paragraph.of("Answers that came in or were put right later have moved these figures. That"
                + " edition stays as it was issued."));
        blocks.add(new Block.Table(
                "corrections",
                "Figures that have moved since " + since.edition(),
                List.of("Figure", "It was", "It is now"),
                since.changes().stream()
                        .map(change -> List.of(change.figure(), change.was(), change.is()))
                        .toList(),
                1));
        return blocks;
    }
}
