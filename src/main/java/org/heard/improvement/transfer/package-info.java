/**
 * The board's tables out as files, and the plan's actions and the action log in from a council's own. Out: what the page shows as at a day, days
 * as days where the format knows them, all else as text.
 * In: a file becomes tables, tables become rows, rows are set against plan or log; nothing is written before all of it is
 * understood, and then all of it at once.
 *
 * <p>Begin at {@link org.heard.improvement.transfer.PlanFile}, the columns out, and {@link
 * org.heard.improvement.transfer.PlanReading}, what is made of a file on its way in.
 *
 * <p>Why so many: One reader a kind of file, and the steps of one import, each a value handed to the next.
 */
package org.heard.improvement.transfer;
