package org.heard.publication.release;

import java.time.LocalDate;

/** A published release without its figures, for lists. */
public record Issued(String id, String round, int version, LocalDate made, boolean invented) {
    /** Another version of the same round that was published later. */
    public boolean isFollowedBy(Issued other) {
        return round.equals(other.round) && other.version > version;
    }
}
