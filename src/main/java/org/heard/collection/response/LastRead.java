package org.heard.collection.response;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * The draft this request has read already, so that saving begins from it: a Continue is one select and one update.
 * It may be out of date by then; the update sees that.
 */
@RequestScoped
class LastRead {
    private Seen seen;

    /** @param locked as it lay in the row, @param open the same, opened */
    record Seen(UUID id, String round, byte[] locked, Contents open) {}

    void keep(Seen read) {
        seen = read;
    }

    /** Once only. */
    Optional<Seen> take(UUID id, String round) {
        Optional<Seen> taken = Optional.ofNullable(seen)
                .filter(read -> read.id().equals(id) && read.round().equals(round));
        seen = null;
        return taken;
    }
}
