/**
 * What everybody may read of the plan: what was promised and what became of it, as at the day of a publication. A
 * publication names its day, the entries before it and the releases known, so that no later entry, correction or release
 * changes it.
 *
 * <p>Begin at {@link org.heard.improvement.progress.Publications} for what is published, {@link
 * org.heard.improvement.progress.Progress} for what a page says; {@link
 * org.heard.improvement.progress.PublicationsPage} is where officers publish.
 */
package org.heard.improvement.progress;
