/**
 * Draws a {@link org.heard.figures.disclosure.SafeTable}: the picture as SVG and PNG, its words and its data
 * table, all from that one value, so that page, document and file can never differ. Counts, tests and
 * decides nothing; a hidden value is not in the table and so cannot be drawn. Same table, same bytes.
 *
 * <p>Why so many: One class a kind of chart, and the parts that all kinds draw with: one subject, few public types.
 */
package org.heard.figures.chart;
