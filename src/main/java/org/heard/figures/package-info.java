/**
 * Numbers, and what of them may be shown. Plain Java, without a framework; names nothing of ours but how a sentence is put together.
 *
 * <ul>
 *   <li>{@code statistics}: shares, intervals, changes between rounds
 *   <li>{@code suppression}: which cells to hide so that none can be worked out
 *   <li>{@code disclosure}: turns counts into what may be shown
 *   <li>{@code chart}: draws it
 *   <li>{@code totals}: reads published totals and compares them as far as they allow
 * </ul>
 */
package org.heard.figures;
