/**
 * The board as at a day, and how something is written into its record: what kinds of things there are, their forms, and
 * the one page that shows a form and keeps what was typed.
 *
 * <p>Begin at {@link org.heard.improvement.board.Board}, the fold every page reads; {@link
 * org.heard.improvement.board.ThingForm} is what another room brings for each kind it writes, {@link
 * org.heard.improvement.board.EditPage} the page for all of them.
 */
package org.heard.improvement.board;
