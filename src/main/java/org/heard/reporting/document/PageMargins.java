package org.heard.reporting.document;

import org.heard.ground.files.Xhtml;

/** What stands in the margins of every sheet: whose report it is, its standing, its release, the page. */
record PageMargins(Masthead masthead) {
    private static final String TYPE = "font-family: 'Liberation Sans', 'DejaVu Sans'; font-size: 9pt; ";
    private static final String QUIET = TYPE + "color: #3d3d3d; ";
    private static final String LOUD = TYPE + "color: #801650; font-weight: bold; ";

    /** One rule for the style sheet: the PDF library keeps only the last one about sheets. */
    String rules() {
        return "@page {\n"
                + box(
                        "top-left",
                        QUIET + "width: 58%; text-align: left; ",
                        quoted(masthead.council() + " – " + masthead.title()))
                + box("top-right", LOUD + "width: 42%; text-align: right; ", quoted(masthead.standingLabels()))
                + box("bottom-left", QUIET + "text-align: left; ", quoted(masthead.foot()))
                + box("bottom-right", QUIET + "text-align: right; ", "'Page ' counter(page) ' of ' counter(pages)")
                + "}\n";
    }

    private static String box(String where, String look, String content) {
        return "@" + where + " { " + look + "content: " + content + " }\n";
    }

    private static String quoted(String words) {
        return '"' + Xhtml.escaped(words.replaceAll("[\\\\\"\\n\\r]", " ")) + '"';
    }
}
