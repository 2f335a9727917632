package org.heard.figures.chart;

/** One kind of chart, holding what it draws. */
@FunctionalInterface
interface Drawing {
    Sheet on(Layout layout);
}
