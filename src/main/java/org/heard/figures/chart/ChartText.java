package org.heard.figures.chart;

/** What stands around a picture; see {@link Chart} for each. */
record ChartText(String title, String subtitle, String caption, String alternativeText, String baseLine, String note) {}
