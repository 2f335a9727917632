/**
 * What the improvement board promised, and what became of it: rules that work out from recorded facts, for a day, what
 * may be said. Reads figures, never answers.
 *
 * <ul>
 *   <li>{@code evidence}: what published releases say of a measure, as at a day
 *   <li>{@code record}: the one record of entries that are only ever added, from which everything else is folded
 *   <li>{@code board}: the board as at a day, its seats, and how a thing is written into the record
 *   <li>{@code planning}: the improvement plan, as written and as the rules see it on a day
 *   <li>{@code overview}: the board’s first page and its record
 *   <li>{@code transfer}: the plan’s actions and the board’s tables out as files, in from a council’s own, and all of a review in one zip
 *   <li>{@code plan}: actions, objectives, targets and promises: their colours and words, and which of them are slow
 *   <li>{@code logbook}: risks, meetings with their log, and the days by which papers and reports are due
 *   <li>{@code meetings}: meetings with their papers, minutes and log; decisions, requests, groups and events
 *   <li>{@code risks}: what may go wrong, and what is done about it
 *   <li>{@code promises}: you said, we did, and what the next round says of it
 *   <li>{@code packs}: papers made from the record as at a day
 *   <li>{@code progress}: what everybody may read of the plan, as at the day of a publication
 * </ul>
 */
package org.heard.improvement;
