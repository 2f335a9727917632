package org.heard.publication.exports;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;

/** Whether a release was followed by another, and which of its figures that one prints otherwise. */
@Singleton
public class Revisions {
    private final Releases releases;
    private final Portfolios portfolios;

    Revisions(Releases releases, Portfolios portfolios) {
        this.releases = releases;
        this.portfolios = portfolios;
    }

    /** The latest published release of the same round that came after this one. */
    public Optional<Release> newer(Release release) {
        return release.issued().newest(releases.issued()).map(newest -> releases.findById(newest.id()));
    }

    /** Each figure once, though several charts may show it; those of measures first. */
    public List<Revision> between(Release before, Release after) {
        Portfolio then = portfolios.of(before);
        Portfolio now = portfolios.of(after);
        Set<List<String>> seen = new HashSet<>();
        return then.charts().stream()
                .filter(chart -> !chart.question().isEmpty())
                .sorted(Comparator.comparing(chart -> !isOfMeasure(chart, then.tables())))
                .flatMap(chart -> revised(chart, then, now))
                .filter(revision -> seen.add(List.of(
                        revision.figure(),
                        revision.moved().what(),
                        revision.moved().was(),
                        revision.moved().is())))
                .toList();
    }

    private static Stream<Revision> revised(TakenChart chart, Portfolio then, Portfolio now) {
        return CheckResult.moved(chart, now).stream()
                .map(moved -> new Revision(subject(chart, then.tables()), chart.question(), moved));
    }

    private static boolean isOfMeasure(TakenChart chart, List<SafeTable> tables) {
        return tables(chart, tables).anyMatch(table -> !table.about().measure().isEmpty());
    }

    private static String subject(TakenChart chart, List<SafeTable> tables) {
        return tables(chart, tables)
                .map(table -> table.about().title())
                .findFirst()
                .orElse(chart.chart().title());
    }

    private static Stream<SafeTable> tables(TakenChart chart, List<SafeTable> all) {
        return all.stream().filter(table -> table.about().question().equals(chart.question()));
    }
}
