package org.heard.publication.exports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.publication.release.CheckCode;
import org.heard.publication.release.Issued;
import org.heard.publication.release.Release;

/**
 * What became of the figures a check code stands for.
 *
 * @param figure the one figure; empty where the code is a whole release's
 * @param newer the latest published release of the same round, where there is one
 * @param moved the figures the newer one prints otherwise; empty where all still stand
 */
public record CheckResult(
        Release release, Optional<TakenChart> figure, Optional<Release> newer, List<FigureChange> moved) {
    /** Versions with the same figures have one code: it stands for the first that everybody could read. */
    private static final Comparator<Release> FIRST_PRINTED =
            Comparator.comparing(Release::isPublished).reversed().thenComparingInt(Release::version);

    /** @param releases all there are, published or not; empty where the code is none of theirs */
    static Optional<CheckResult> of(CheckCode code, List<Release> releases, Portfolios portfolios) {
        for (Release release : releases.stream().sorted(FIRST_PRINTED).toList()) {
            Portfolio portfolio = portfolios.of(release);
            Optional<TakenChart> figure = portfolio.withCode(code);
            if (figure.isPresent() || release.checkCode().equals(code)) {
                return Optional.of(of(release, figure, newer(release, releases), portfolios));
            }
        }
        return Optional.empty();
    }

    static CheckResult of(
            Release release, Optional<TakenChart> figure, Optional<Release> newer, Portfolios portfolios) {
        List<TakenChart> printed =
                figure.map(List::of).orElseGet(() -> portfolios.of(release).charts());
        List<FigureChange> moved = newer.stream()
                .flatMap(later -> printed.stream()
                        .flatMap(chart -> moved(chart, portfolios.of(later)).stream()
                                .map(one -> figure.isPresent()
                                        ? one
                                        : one.in(chart.chart().caption()))))
                .toList();
        return new CheckResult(release, figure, newer, moved);
    }

    static List<FigureChange> moved(TakenChart chart, Portfolio later) {
        return later.called(chart.chart().key())
                .map(now -> FigureChange.between(
                        chart.chart().dataTable(), now.chart().dataTable()))
                .orElseGet(() -> FigureChange.gone(chart.chart().dataTable()));
    }

    static Optional<Release> newer(Release release, List<Release> releases) {
        List<Issued> published = releases.stream()
                .filter(Release::isPublished)
                .map(Release::issued)
                .toList();
        return release.issued()
                .newest(published)
                .flatMap(newest -> releases.stream()
                        .filter(one -> one.id().equals(newest.id()))
                        .findFirst());
    }

    /** True while nobody but officers may see the figures. */
    public boolean isHeld() {
        return !release.isPublished();
    }

    public boolean stands() {
        return moved.isEmpty();
    }

    /** Whether a newer version has each figure as it is, and tells otherwise who was heard. */
    public boolean isOnlyWords() {
        return newer.filter(release::isFollowedBy)
                .filter(later -> release.issued().changeTo(later.issued()).isWords())
                .isPresent();
    }
}
