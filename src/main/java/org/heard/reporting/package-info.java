/**
 * Papers for the board, made from releases and never from answers.
 *
 * <ul>
 *   <li>{@code report}: what each paper says, and its writers
 *   <li>{@code drafting}: where officers and the forum write over the figures
 * </ul>
 */
package org.heard.reporting;
