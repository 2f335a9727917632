/**
 * A paper as headings, paragraphs, tables and pictures ({@link org.heard.reporting.document.Block}), and one writer per
 * format that lays them out as Word, PDF, slides or a page. Knows charts as pictures and their words, and nothing of what
 * a board wants to read: that is {@code report}'s. A new format is a writer here and its constant in {@code FileType}.
 *
 * <p>Why so many: One writer a format, and the blocks they are told.
 */
package org.heard.reporting.document;
