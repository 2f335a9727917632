package org.heard.improvement.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A round that asked a promise's measure again, with every version of its release.
 *
 * @param key of the round
 * @param from first day of fieldwork
 * @param to last day of fieldwork
 */
public record PromiseRound(String key, LocalDate from, LocalDate to, List<Version> versions) {
    public PromiseRound {
        versions = List.copyOf(versions);
    }

    /**
     * One version of the round's release.
     *
     * @param change the measure since the promise's baseline
     */
    public record Version(LocalDate published, Optional<LocalDate> withdrawn, MeasureChange change) {
        private boolean isWithdrawn(LocalDate asAt) {
            return withdrawn.filter(day -> !asAt.isBefore(day)).isPresent();
        }
    }

    boolean isPublished(LocalDate asAt) {
        return !known(asAt).isEmpty();
    }

    /** A version of it stands on that day: published, and the newest not withdrawn. */
    public boolean isKnown(LocalDate asAt) {
        List<Version> known = known(asAt);
        return !known.isEmpty() && !known.get(known.size() - 1).isWithdrawn(asAt);
    }

    /** What stands of it on that day says "more" since the baseline. */
    public boolean saysMore(LocalDate asAt) {
        return isKnown(asAt) && known(asAt).get(known(asAt).size() - 1).change().isMore();
    }

    /** The newest version decides. Withdrawn, it strikes its word, and no older version comes back. */
    DidItChange says(LocalDate asAt) {
        List<Version> known = known(asAt);
        Version newest = known.get(known.size() - 1);
        if (newest.isWithdrawn(asAt)) {
            return DidItChange.withdrawn(DidItChange.of(newest.change()).word());
        }
        DidItChange now = DidItChange.of(newest.change());
        return known.size() == 1
                ? now
                : now.correcting(
                        DidItChange.of(known.get(known.size() - 2).change()).word());
    }

    private List<Version> known(LocalDate asAt) {
        return versions.stream()
                .filter(version -> !asAt.isBefore(version.published()))
                .sorted(Comparator.comparing(Version::published))
                .toList();
    }
}
