/**
 * Papers made from the board's record as at a day: the monthly report to the board, the pack for a six-monthly review, the
 * self-assessment. Each holds what was recorded by then and nothing later, names its gaps, and is the same file however often
 * it is made. Reviews stand beside their packs, and so do the forum's own words.
 *
 * <p>Begin at {@link org.heard.improvement.packs.Pack}: what each kind holds, in order. {@link
 * org.heard.improvement.packs.PackChapters} holds every chapter, said once.
 */
package org.heard.improvement.packs;
