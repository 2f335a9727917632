/**
 * How one person answers: start, one question per page, their children one after the other, check,
 * send, receipt. Keeps nothing of its own: which page comes next is worked out from the survey and
 * the answers each time.
 *
 * <p>Why so many: One class a page people answer on, and what those pages share.
 */
package org.heard.collection.journey;
