/**
 * Papers for the board, made from releases and never from answers.
 *
 * <ul>
 *   <li>{@code document}: a paper as blocks, written as Word, PDF, slides or a page
 *   <li>{@code report}: what each paper says
 *   <li>{@code drafting}: where officers and the forum write over the figures
 * </ul>
 */
package org.heard.reporting;
