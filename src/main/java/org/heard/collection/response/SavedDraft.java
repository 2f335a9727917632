package org.heard.collection.response;

/**
 * A draft as it was found: what saving begins from, so that a Continue is one select and one update. It may be out of
 * date by then; {@link Drafts#change} sees that.
 *
 * @param locked as it lay in the row
 */
public record SavedDraft(DraftContents contents, byte[] locked) {}
