/**
 * What the board takes away: one report made from a release's safe tables, and one writer per format.
 * A {@link org.heard.reporting.report.BoardPaper} goes in, chapters turn it into the blocks of a
 * {@link org.heard.reporting.report.Report}, a writer lays them out. Counts, tests and decides nothing.
 */
package org.heard.reporting.report;
