/**
 * What each paper for the board says. A {@link org.heard.reporting.report.BoardPaper} goes in, chapters turn it into the
 * blocks of a {@code document.Report}, and {@link org.heard.reporting.report.FileType} has them written. Counts, tests and
 * decides nothing.
 *
 * <p>Why so many: One class a chapter or a kind of report.
 */
package org.heard.reporting.report;
