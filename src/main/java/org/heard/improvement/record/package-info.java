/**
 * The board's one record: entries that are only ever added, each chained to the one before it. Everything the
 * improvement board keeps (plan, risks, meetings, promises) is a thing in it, and a page is a fold of it as at a day.
 *
 * <p>Begin at {@link org.heard.improvement.record.BoardEntry} for what an entry is, {@link
 * org.heard.improvement.record.Chain} for what holds entries together, {@link org.heard.improvement.record.BoardRecord}
 * for how one is added, {@link org.heard.improvement.record.Things} for the fold. Knows nothing of what the things are.
 */
package org.heard.improvement.record;
