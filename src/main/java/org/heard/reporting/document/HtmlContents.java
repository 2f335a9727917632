package org.heard.reporting.document;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heard.ground.files.Xhtml;

/** The list of contents of a report written as a page: its chapters, and its figures by their findings. */
record HtmlContents(List<Entry> chapters, List<Entry> figures) {
    record Entry(int level, String words, String place) {}

    static HtmlContents of(Report report) {
        List<Block.Heading> headings = report.headings();
        Map<String, String> numbers = report.numbers();
        Map<String, String> places = report.places();
        return new HtmlContents(
                IntStream.range(0, headings.size())
                        .mapToObj(i -> new Entry(
                                headings.get(i).level(), headings.get(i).words(), place(i)))
                        .toList(),
                report.of(Block.Figure.class).stream()
                        .map(f -> new Entry(1, numbers.get(f.key()) + ": " + f.title(), places.get(f.key())))
                        .toList());
    }

    /** Where a link to this heading leads, by its place among the headings. */
    static String place(int heading) {
        return "section-" + (heading + 1);
    }

    void write(Xhtml page) {
        page.open("nav", "aria-labelledby", "contents").element("h2", "Contents", "id", "contents");
        list(page, "chapters", chapters.stream().filter(c -> c.level() == 1).toList());
        if (!figures.isEmpty()) {
            page.element("h3", "Figures", "id", "figures");
            list(page, "list-of-figures", figures);
        }
        page.close("nav");
    }

    private static void list(Xhtml page, String kind, List<Entry> entries) {
        page.open("ol", "class", kind);
        entries.forEach(entry -> page.open("li")
                .element("a", entry.words(), "href", "#" + entry.place(), "title", "Go to: " + entry.words())
                .close("li"));
        page.close("ol");
    }

    /** The form is that of the PDF library; each heading lies inside the one above it. */
    void bookmarks(Xhtml page) {
        page.open("bookmarks").empty("bookmark", "name", "Contents", "href", "#contents");
        int open = 0;
        for (Entry heading : chapters) {
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
