package org.heard.reporting.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.heard.ground.files.Xhtml;

/** What a report written as a page is read on: they differ in style sheet, pictures and wide tables. */
public enum Medium {
    /** A browser, on a desk or on a telephone. */
    SCREEN("screen.css") {
        @Override
        void head(Xhtml page, Report report) {
            page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            page.empty("meta", "http-equiv", "Content-Security-Policy", "content", HtmlReport.policy());
        }

        /** The style sheet shows one of the two. */
        @Override
        void picture(Xhtml page, Picture picture) {
            page.open("div", "class", "wide").ready(picture.wide()).close("div");
            page.open("div", "class", "narrow").ready(picture.narrow()).close("div");
        }

        /** Scrolls by itself, by keyboard too, where it is wider than the window. */
        @Override
        void table(Xhtml page, HtmlTable table) {
            page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", table.title());
            table.write(page);
            page.close("div");
        }
    },
    /** Sheets of A4. */
    PAPER("paper.css") {
        @Override
        void head(Xhtml page, Report report) {
            HtmlContents.of(report).bookmarks(page);
            page.open("style").ready(new PageMargins(report.masthead()).rules()).close("style");
        }

        @Override
        void picture(Xhtml page, Picture picture) {
            String alternative = " alt=\"" + Xhtml.escaped(picture.alternativeText()) + "\"";
            page.open("div", "class", "wide", "style", "width: " + picture.millimetres() + "mm")
                    .ready(picture.wide().replaceFirst("^<svg", "<svg" + alternative.replace("$", "\\$")))
                    .close("div");
        }

        @Override
        void table(Xhtml page, HtmlTable table) {
            table.writeOnPaper(page);
        }
    },
    /** The same sheets with room for each picture and none drawn: whoever counts pages needs no more. */
    ROOM_ON_PAPER("paper.css") {
        @Override
        void head(Xhtml page, Report report) {
            PAPER.head(page, report);
        }

        @Override
        void picture(Xhtml page, Picture picture) {
            String room = String.format(
                    Locale.ROOT, "width: %dmm; height: %.2fmm", picture.millimetres(), picture.millimetresTall());
            page.open("div", "class", "wide", "style", room).close("div");
        }

        @Override
        void table(Xhtml page, HtmlTable table) {
            PAPER.table(page, table);
        }
    };

    private final String style;

    Medium(String style) {
        this.style = style;
    }

    /** What only this medium has in its head. */
    abstract void head(Xhtml page, Report report);

    abstract void picture(Xhtml page, Picture picture);

    abstract void table(Xhtml page, HtmlTable table);

    /** The whole style sheet, to stand in the page. */
    String style() {
        return read("page.css") + read(style);
    }

    private static String read(String file) {
        try (InputStream in = Medium.class.getResourceAsStream("page/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet " + file + " in the jar cannot be read", e);
        }
    }
}
