package org.heard.report;

import java.util.ArrayList;
import java.util.List;

/** What somebody typed: each line a paragraph, lines that begin with a hyphen or a dot the points of a list. */
record PlainText(String typed) {
    private static final String POINT = "[-*•–]\\s+.*";

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> points = new ArrayList<>();
        typed.strip().lines().map(String::strip).forEach(line -> {
            if (line.matches(POINT)) {
                points.add(line.substring(1).strip());
            } else {
                list(points, blocks);
                if (!line.isEmpty()) {
                    blocks.add(Block.Paragraph.of(line));
                }
            }
        });
        list(points, blocks);
        return blocks;
    }

    private static void list(List<String> points, List<Block> blocks) {
        if (!points.isEmpty()) {
            blocks.add(Block.Bullets.of(points));
            points.clear();
        }
    }
}
