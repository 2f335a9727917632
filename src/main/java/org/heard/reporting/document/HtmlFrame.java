package org.heard.reporting.document;

import org.heard.ground.files.Xhtml;

/** What stands around the blocks of a report written as a page: head, title, warnings, contents, origin. */
record HtmlFrame(Report report, Medium medium) {
    void before(Xhtml page) {
        Masthead masthead = report.masthead();
        page.open("head").empty("meta", "charset", "utf-8").element("title", masthead.title());
        page.empty("meta", "name", "subject", "content", masthead.subject());
        page.empty("meta", "name", "author", "content", masthead.council());
        page.empty("meta", "name", "description", "content", masthead.subject());
        medium.head(page, report);
        page.open("style").ready(medium.style()).close("style").close("head");
        page.open("body")
                .element("a", "Skip to the report", "href", "#report", "class", "skip", "title", "Skip to the report");
        title(page);
        page.open("main", "id", "report", "tabindex", "-1");
    }

    private void title(Xhtml page) {
        Masthead masthead = report.masthead();
        page.open("header").element("h1", masthead.title());
        page.element("p", masthead.council() + " · " + masthead.addressed(), "class", "whose");
        page.open("p", "class", "origin").words(masthead.origin() + " ");
        page.words(masthead.standing().isEmpty() ? "" : masthead.standing() + " ");
        if (!masthead.labels().isEmpty()) {
            page.element("strong", masthead.standingLabels(), "class", "labels");
        }
        page.close("p");
        page.close("header");
    }

    /** Once more where a reader ends; on sheets it is on every one. */
    void after(Xhtml page) {
        Masthead masthead = report.masthead();
        page.close("main").open("footer").words(masthead.origin());
        page.words(" " + masthead.standingLabels()).close("footer").close("body");
    }
}
