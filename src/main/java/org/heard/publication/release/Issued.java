package org.heard.publication.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A release without its figures, for lists and for telling which follows which.
 *
 * @param figures the digest of them all
 * @param made when it was prepared
 * @param published when everybody could read it; null before
 * @param who the digest of who was heard; null where nobody had worked it out yet
 * @param withdrawal null while it stands
 */
public record Issued(
        String id,
        String round,
        int version,
        LocalDate made,
        LocalDate published,
        boolean invented,
        String figures,
        String who,
        Withdrawal withdrawal) {
    /** Whether the other is a later version of the same round. */
    public boolean isFollowedBy(Issued other) {
        return round.equals(other.round) && other.version > version;
    }

    /** What one version of a round prints otherwise than another. */
    public enum Change {
        NOTHING,
        /** Who was heard is told otherwise, or was not worked out yet in one of them; each figure is the same. */
        WORDS,
        FIGURES;

        public boolean isWords() {
            return this == WORDS;
        }

        public boolean isFigures() {
            return this == FIGURES;
        }
    }

    public Change changeTo(Issued other) {
        if (!figures.equals(other.figures)) {
            return Change.FIGURES;
        }
        return Objects.equals(who, other.who) ? Change.NOTHING : Change.WORDS;
    }

    /** Whether every figure and every word of both is the same. */
    boolean isSameAs(Issued other) {
        return changeTo(other) == Change.NOTHING;
    }

    /** The newest of these that is a later version of the same round. */
    public Optional<Issued> newest(Collection<Issued> all) {
        return all.stream().filter(this::isFollowedBy).max(Comparator.comparingInt(Issued::version));
    }

    /** The newest of these that this is a later version of. */
    public Optional<Issued> before(Collection<Issued> all) {
        return all.stream().filter(one -> one.isFollowedBy(this)).max(Comparator.comparingInt(Issued::version));
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    /** The day to be named for it: of its publication, or of its making as long as only officers see it. */
    public LocalDate released() {
        return published == null ? made : published;
    }
}
