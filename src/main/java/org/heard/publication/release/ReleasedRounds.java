package org.heard.publication.release;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.collection.round.PublishedRoundKeys;

/** Rounds of which a release is published. */
@Singleton
class ReleasedRounds implements PublishedRoundKeys {
    private final Releases releases;

    ReleasedRounds(Releases releases) {
        this.releases = releases;
    }

    @Override
    public Set<String> all() {
        return releases.issued().stream().map(Issued::round).collect(Collectors.toSet());
    }
}
