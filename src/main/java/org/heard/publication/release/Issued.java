package org.heard.publication.release;

import java.time.LocalDate;

/**
 * A release without its figures, for lists and for telling which follows which.
 *
 * @param figures the digest of them all
 * @param made when it was prepared
 * @param published when everybody could read it; null before
 */
public record Issued(
        String id, String round, int version, LocalDate made, LocalDate published, boolean invented, String figures) {
    /** Whether the other is a later version of the same round. */
    public boolean isFollowedBy(Issued other) {
        return round.equals(other.round) && other.version > version;
    }

    /** Whether the other is a later version of the same round in which no figure moved. */
    public boolean isRepeatedBy(Issued other) {
        return isFollowedBy(other) && figures.equals(other.figures);
    }
}
