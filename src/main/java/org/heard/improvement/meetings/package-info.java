/**
 * The board's meetings and what comes of them: the year with its gaps, agenda, papers, attendance and minutes, the log of
 * what was agreed, decisions, what partners were asked for, groups and events, and the calendar files.
 *
 * <p>Begin at {@link org.heard.improvement.meetings.Meeting} and {@link org.heard.improvement.meetings.BoardLog}, which
 * read the board; every page is a class of its own. Other pages take {@link
 * org.heard.improvement.meetings.NextMeeting} and {@link org.heard.improvement.meetings.Requests}. The rules stand in
 * {@code logbook}.
 *
 * <p>Why so many: seven kinds of things, each with a form, a reader and a page, and all of them meet in one meeting.
 */
package org.heard.improvement.meetings;
