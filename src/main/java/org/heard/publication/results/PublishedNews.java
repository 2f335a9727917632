package org.heard.publication.results;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.ground.web.ResultsNews;
import org.heard.publication.exports.ReleaseCache;
import org.heard.publication.exports.Scoreboards;

/** Of the newest releases, the first of which something can be said. */
@Singleton
class PublishedNews implements ResultsNews {
    private final Shelf shelf;
    private final Scoreboards scoreboards;
    private final RoundNames names;
    private final ReleaseCache<String> kept = new ReleaseCache<>(1, sentence -> 1);

    PublishedNews(Shelf shelf, Scoreboards scoreboards, RoundNames names) {
        this.shelf = shelf;
        this.scoreboards = scoreboards;
        this.names = names;
    }

    /** Worked out once for each edition: the first page is everybody's. */
    @Override
    public String sentence() {
        return kept.get(stamp(), this::newest);
    }

    private String newest() {
        List<ReleaseInBrief> all = shelf.newest().stream()
                .map(volume -> ReleaseInBrief.of(volume, scoreboards, names))
                .toList();
        return all.stream()
                .filter(one -> !one.news().equals(one.heading()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(ReleaseInBrief::news)
                .orElse("");
    }

    @Override
    public String stamp() {
        return shelf.edition();
    }
}
