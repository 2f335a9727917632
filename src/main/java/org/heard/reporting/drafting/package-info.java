/**
 * The desk where officers make reports: they choose and write over the figures of a release, the forum adds its
 * own words, and what is issued stays as it is for ever. What a report holds and how it looks is {@code report}'s.
 *
 * <p>Why so many: The pages where a report is written, with what each keeps.
 */
package org.heard.reporting.drafting;
