/**
 * What published releases say of a measure, as at a day. A verdict is taken as its release froze it, never made here;
 * what is hidden, too few or not comparable is "cannot tell", with the reason as printed.
 *
 * <p>Begin at {@link org.heard.improvement.evidence.SurveyEvidence}; {@link
 * org.heard.improvement.evidence.PublishedEvidence} is what it read, {@link
 * org.heard.improvement.evidence.Publication} one release of it.
 */
package org.heard.improvement.evidence;
