package org.heard.figures.chart;

/** One kind of chart, holding what it draws. */
@FunctionalInterface
interface Drawing {
    Sheet on(Layout layout);

    /** Whether its words are as small as those of a table where it stands across a page. */
    default boolean isInPrintType() {
        return false;
    }
}
