package org.heard.reporting.document;

import java.util.ArrayList;
import java.util.List;

/** What a person wrote, cut into as many slides as it needs to stay readable from the back of a room. */
public record SlidePages(List<Block> blocks) {
    private static final double SIZE = 20;
    /** Lines of a slide, and letters of a line, in that size. */
    private static final int LINES = 13;

    private static final int LETTERS = 84;

    public record Line(boolean point, String words) {
        void put(SlideText text) {
            if (point) {
                text.bullet(words, SIZE);
            } else {
                text.plain(words, SIZE);
            }
        }

        int height() {
            return 1 + words.length() / LETTERS;
        }
    }

    public List<List<Line>> pages() {
        List<List<Line>> pages = new ArrayList<>();
        int room = 0;
        for (Line line : lines()) {
            if (line.height() > room) {
                pages.add(new ArrayList<>());
                room = LINES;
            }
            pages.get(pages.size() - 1).add(line);
            room -= line.height();
        }
        return pages;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                lines.addAll(cut(false, Span.words(paragraph.spans())));
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items().forEach(item -> lines.addAll(cut(true, Span.words(item))));
            }
        }
        return lines;
    }

    /** A paragraph longer than a slide goes on, at the end of a sentence, on the next. */
    private static List<Line> cut(boolean point, String words) {
        int most = LINES * LETTERS - LETTERS;
        List<Line> lines = new ArrayList<>();
        String rest = words;
        while (rest.length() > most) {
            int end = rest.lastIndexOf(". ", most);
            int at = end > 0 ? end + 1 : Math.max(rest.lastIndexOf(' ', most), 1);
            lines.add(new Line(point, rest.substring(0, at).strip()));
            rest = rest.substring(at).strip();
        }
        lines.add(new Line(point, rest));
        return lines;
    }
}
