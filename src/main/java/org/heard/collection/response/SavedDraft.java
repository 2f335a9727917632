package org.heard.collection.response;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A draft as it was found: what saving begins from, so that a Continue is one select and one update. It may be out of
 * date by then; {@link Drafts#change} sees that.
 *
 * @param locked as it lay in the row
 * @param lastMoment until when it may be sent, where an officer closed its round early
 */
public record SavedDraft(DraftContents contents, byte[] locked, Optional<ZonedDateTime> lastMoment) {
    /** As it is once the first answer is kept, or with answers that were sent. */
    public static SavedDraft of(DraftContents contents) {
        return new SavedDraft(contents, new byte[0], Optional.empty());
    }
}
