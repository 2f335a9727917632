/**
 * How answers come in and are kept. Nothing here shows a figure of what was answered.
 *
 * <ul>
 *   <li>{@code round}: when a survey is open, and its links
 *   <li>{@code published}: rounds of which only published totals survive
 *   <li>{@code paper}: forms, cards and posters
 *   <li>{@code invitation}: codes that let somebody in once, and their letters
 *   <li>{@code response}: what was answered and is kept
 *   <li>{@code mailing}: invitations and reminders by mail, each address once
 *   <li>{@code equality}: answers about equality, kept and counted apart
 *   <li>{@code keying}: forms that came back on paper or by phone
 *   <li>{@code closing}: what runs by the clock and at the close
 *   <li>{@code fieldwork}: where officers see how far a round is
 *   <li>{@code journey}: how one person answers
 *   <li>{@code importing}: brings in an earlier round from a file
 *   <li>{@code editor}: drafts of the next round's questions, and what they may be compared with
 *   <li>{@code formats}: workbooks and other files of answers, as rows
 *   <li>{@code matching}: makes the map of such a file by looking at it
 * </ul>
 */
package org.heard.collection;
