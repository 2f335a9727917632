package org.heard.figures.chart;

/** Two drawings of each chart; the narrow one is for telephones and is no shrunken wide one. */
enum Layout {
    /** 159 mm, the text column of an A4 page. */
    WIDE(601),
    /** For pages under 480 pixels. */
    NARROW(320);

    private final int width;

    Layout(int width) {
        this.width = width;
    }

    /** In units of 1/96 inch. */
    int width() {
        return width;
    }

    boolean isNarrow() {
        return this == NARROW;
    }
}
