package org.heard.app.demo;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds on every page, whoever sees it, and needs no browser. @param open for everybody: it has no menu */
record PageRules(Document page, boolean open) {
    private static final int A_LINE = 20;

    List<String> broken() {
        List<String> broken = new ArrayList<>();
        must(
                broken,
                "one h1, not " + page.select("h1").size(),
                page.select("h1").size() == 1);
        must(broken, "title " + page.title(), page.title().matches(".{3,} – Heard"));
        must(broken, "says what it is for", saysWhatItIsFor());
        must(
                broken,
                "a link to Your pages",
                !page.select("a[href=/your-pages], button[value=/your-pages]").isEmpty());
        page.select("main input:not([type=hidden]), main select, main textarea").stream()
                .filter(control -> !isLabelled(control))
                .forEach(control -> broken.add("no label: " + control.outerHtml()));
        must(
                broken,
                "no positive tabindex",
                page.select("[tabindex]:not([tabindex=0]):not([tabindex=-1])").isEmpty());
        if (!open) {
            must(
                    broken,
                    "menu with one place marked",
                    page.select("nav[aria-label=Menu] [aria-current]").size() == 1);
            must(broken, "a way back", hasWayBack());
            must(broken, "asks before what cannot be undone", asksOnce());
            must(broken, "no script", page.select("script").isEmpty());
        }
        return broken;
    }

    private static void must(List<String> broken, String rule, boolean kept) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private boolean saysWhatItIsFor() {
        return page.select("main p, main .govuk-inset-text, main .govuk-warning-text").stream()
                .anyMatch(line -> line.text().length() >= A_LINE && line.closest("form, table, li, details") == null);
    }

    /** Your pages are where ways back end. */
    private boolean hasWayBack() {
        return page.title().startsWith("Your pages")
                || !page.select(".govuk-back-link").isEmpty();
    }

    /** Its button stands on a page that is a question, or behind a first press. */
    private boolean asksOnce() {
        return page.select("h1").text().endsWith("?")
                || page.select("main button.govuk-button--warning").stream()
                        .allMatch(button -> button.closest("details") != null);
    }

    private boolean isLabelled(Element control) {
        return control.hasAttr("aria-label")
                || control.hasAttr("aria-labelledby")
                || control.closest("label") != null
                || (!control.id().isEmpty()
                        && page.select("label").stream()
                                .anyMatch(label -> label.attr("for").equals(control.id())));
    }
}
