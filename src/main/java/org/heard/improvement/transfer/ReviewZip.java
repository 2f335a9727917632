package org.heard.improvement.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.heard.ground.files.StillZip;
import org.heard.ground.files.Xhtml;
import org.heard.improvement.board.Board;

/**
 * Files for a review in one zip, with a list of what each is. The same files of the same board give the same bytes: every
 * part carries the board's day and nothing else does.
 */
final class ReviewZip {
    private static final String STYLE = "body { font-family: Arial, Helvetica, sans-serif; line-height: 1.4;"
            + " max-width: 60rem; margin: 0 auto; padding: 1rem; color: #000000; background: #ffffff }"
            + " h1 { color: #12436d } table { border-collapse: collapse } th, td { text-align: left; vertical-align: top;"
            + " padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid #b1b4b6 } caption { text-align: left; font-weight: bold }"
            + " code { overflow-wrap: anywhere } @media (max-width: 40rem) { thead { display: none }"
            + " th, td { display: block; border: 0 } tr { border-bottom: 1px solid #b1b4b6 }"
            + " code::before { content: \"SHA-256: \" } }";

    private final Board board;
    private final String title;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** @param what in words, for the list */
    private record Part(String what, byte[] content) {}

    ReviewZip(String title, Board board) {
        this.title = title;
        this.board = board;
    }

    ReviewZip with(String name, String what, byte[] content) {
        parts.put(name, new Part(what, content));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            StillZip.add(zip, "contents.html", board.asAt(), contents().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                StillZip.add(zip, part.getKey(), board.asAt(), part.getValue().content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String contents() {
        Xhtml page = new Xhtml();
        page.ready("<!DOCTYPE html>\n").open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en-GB");
        page.open("head").empty("meta", "charset", "utf-8").element("title", title);
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("style", STYLE).close("head").open("body").open("main").element("h1", title);
        page.element("p", board.footer());
        page.element("p", "Nothing in these files was recorded, issued or published after that day.");
        page.open("table")
                .element("caption", "What is in this zip")
                .open("thead")
                .open("tr");
        page.element("th", "File", "scope", "col").element("th", "What it is", "scope", "col");
        page.element("th", "SHA-256, to check that it is the same file", "scope", "col");
        page.close("tr").close("thead").open("tbody");
        parts.forEach((name, part) -> {
            page.open("tr")
                    .open("th", "scope", "row")
                    .element("a", name, "href", name)
                    .close("th");
            page.element("td", part.what()).open("td").element("code", DigestUtils.sha256Hex(part.content()));
            page.close("td").close("tr");
        });
        page.close("tbody").close("table").close("main").close("body").close("html");
        return page.toString();
    }
}
