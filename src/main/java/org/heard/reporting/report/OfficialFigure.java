package org.heard.reporting.report;

import java.util.regex.Pattern;

/** What else is counted on the theme of a measure. @param words as the survey files have it; may be empty */
record OfficialFigure(String words) {
    /** A share, or a number with its year; the mere name of a figure is none. */
    private static final Pattern FIGURE = Pattern.compile("\\d%|\\d \\((19|20)\\d\\d\\)");

    boolean isThere() {
        return FIGURE.matcher(words).find();
    }
}
