package org.heard.improvement.packs;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Block;

/** How a chapter of a paper begins. */
final class PackChapter {
    private PackChapter() {}

    /** A heading under which nothing can stand yet: the gap is named, never left out. */
    static List<Block> nothingYet(String heading, String gap) {
        List<Block> blocks = begun(heading);
        blocks.add(Block.Paragraph.of(Block.Tone.TO_BE_WRITTEN, gap));
        return blocks;
    }

    static List<Block> begun(String heading) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, heading));
        return blocks;
    }
}
