package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Block;

/** What somebody typed: each line a paragraph, lines that begin with a hyphen or a dot the points of a list. */
public record PlainText(String typed) {
    private static final String POINT = "[-*•–]\\s+.*";

    /** @param points whether the lines are the points of a list; otherwise it is one line, a paragraph */
    public record Passage(boolean points, List<String> lines) {
        public Passage {
            lines = List.copyOf(lines);
        }

        private Block block() {
            return points ? Block.Bullets.of(lines) : Block.Paragraph.of(lines.get(0));
        }
    }

    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        List<String> points = new ArrayList<>();
        typed.strip().lines().map(String::strip).forEach(line -> {
            if (line.matches(POINT)) {
                points.add(line.substring(1).strip());
            } else {
                list(points, passages);
                if (!line.isEmpty()) {
                    passages.add(new Passage(false, List.of(line)));
                }
            }
        });
        list(points, passages);
        return passages;
    }

    public List<Block> blocks() {
        return passages().stream().map(Passage::block).toList();
    }

    private static void list(List<String> points, List<Passage> passages) {
        if (!points.isEmpty()) {
            passages.add(new Passage(true, points));
            points.clear();
        }
    }
}
