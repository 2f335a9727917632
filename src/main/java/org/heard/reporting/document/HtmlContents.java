package org.heard.reporting.document;

import java.util.List;
import java.util.stream.IntStream;
import org.heard.ground.files.Xhtml;

/** The headings of a report written as a page, with where each stands. */
record HtmlContents(List<Entry> headings) {
    record Entry(int level, String words, String place) {}

    static HtmlContents of(Report report) {
        List<Block.Heading> headings = report.headings();
        return new HtmlContents(IntStream.range(0, headings.size())
                .mapToObj(
                        i -> new Entry(headings.get(i).level(), headings.get(i).words(), place(i)))
                .toList());
    }

    /** Where a link to this heading leads, by its place among the headings. */
    static String place(int heading) {
        return "section-" + (heading + 1);
    }

    /** @param from how many headings stand before it, which a reader has met already */
    void write(Xhtml page, int levels, int from) {
        page.open("nav", "aria-labelledby", "contents", "class", levels == 1 ? "short" : "long")
                .element("h2", "Contents", "id", "contents");
        list(
                page,
                "chapters",
                headings.stream().skip(from).filter(c -> c.level() <= levels).toList());
        page.close("nav");
    }

    private static void list(Xhtml page, String kind, List<Entry> entries) {
        page.open("ol", "class", kind);
        entries.forEach(entry -> page.open("li", "class", "level-" + entry.level())
                .element("a", entry.words(), "href", "#" + entry.place(), "title", "Go to: " + entry.words())
                .close("li"));
        page.close("ol");
    }

    /** The form is that of the PDF library; each heading lies inside the one above it. */
    void bookmarks(Xhtml page) {
        page.open("bookmarks");
        int open = 0;
        for (Entry heading : headings) {
            for (; open >= heading.level(); open--) {
                page.close("bookmark");
            }
            page.open("bookmark", "name", heading.words(), "href", "#" + heading.place());
            open++;
        }
        for (; open > 0; open--) {
            page.close("bookmark");
        }
        page.close("bookmarks");
    }
}
