/**
 * What was answered and is kept: unsent drafts, envelopes, lots, responses and receipts, and how each is found again.
 *
 * <p><b>What it guarantees:</b> what is sent is kept before the answer to it leaves, and once, however often it is pressed;
 * an opened response holds nothing that says when or under which code it came. <b>What the caller must see to:</b> no
 * log, table or address of theirs joins a receipt or a code to a time ({@code src/docs/apart.md}).
 *
 * <p>Why so many: Draft, envelope, lot and response are the stations of one answer, and private to each other.
 */
package org.heard.collection.response;
