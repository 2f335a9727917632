package org.heard.publication.results;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.ground.web.ResultsNews;
import org.heard.publication.exports.NewestReleases;
import org.heard.publication.exports.Scoreboards;
import org.heard.publication.release.Issued;
import org.heard.publication.release.Releases;

/** Of the newest releases, the first of which something can be said. */
@Singleton
class PublishedNews implements ResultsNews {
    private final Releases releases;
    private final NewestReleases newest;
    private final Scoreboards scoreboards;
    private final RoundNames names;

    PublishedNews(Releases releases, NewestReleases newest, Scoreboards scoreboards, RoundNames names) {
        this.releases = releases;
        this.newest = newest;
        this.scoreboards = scoreboards;
        this.names = names;
    }

    @Override
    public String sentence() {
        List<ReleaseInBrief> all = newest.ofEachFamily().stream()
                .flatMap(issued -> releases.published(issued.id()).stream())
                .map(release -> ReleaseInBrief.of(release, scoreboards, names))
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
        return releases.issued().stream().map(Issued::id).collect(Collectors.joining(" "));
    }
}
