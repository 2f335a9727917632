package org.heard.publication.exports;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.release.CheckCode;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Surveys;

/** Sets measures beside what young people, staff or parents were asked on the same theme in surveys of their own. */
@Singleton
public class OtherVoices {
    private final Releases releases;
    private final NewestReleases newest;
    private final Portfolios portfolios;
    private final Surveys surveys;

    OtherVoices(Releases releases, NewestReleases newest, Portfolios portfolios, Surveys surveys) {
        this.releases = releases;
        this.newest = newest;
        this.portfolios = portfolios;
        this.surveys = surveys;
    }

    /** Questions to others on the theme of this measure; empty where there are none. */
    public List<String> pairs(String measure) {
        return surveys.measures().stream()
                .filter(m -> m.key().equals(measure))
                .findFirst()
                .map(Measure::pairs)
                .orElse(List.of());
    }

    /** This question beside the newest releases of the others; empty where none of them was asked and published. */
    public Optional<OtherVoicesShown> beside(Release own, String question) {
        return voices(own, question, others(own));
    }

    /** The newest release of each other survey. */
    List<Release> others(Release own) {
        return newest.ofOtherFamilies(own.round()).stream()
                .flatMap(issued -> releases.published(issued.id()).stream())
                .toList();
    }

    private Optional<OtherVoicesShown> voices(Release own, String question, List<Release> others) {
        return asked(own)
                .filter(table -> table.about().question().equals(question))
                .findFirst()
                .flatMap(table -> company(own, table, others))
                .map(SourcesCompared::voices);
    }

    Optional<SourcesCompared> company(Release own, SafeTable table, List<Release> others) {
        return SourcesCompared.of(
                portfolios.of(own),
                table,
                pairs(table.about().measure()),
                others.stream().map(portfolios::of).toList());
    }

    /** Measures with a share, of which others were asked too. */
    private Stream<SafeTable> asked(Release own) {
        return portfolios.of(own).tables().stream()
                .filter(table -> table.kind() == SafeTable.Kind.ROUNDS)
                .filter(table -> !pairs(table.about().measure()).isEmpty());
    }

    /**
     * What became of such a chart. Its code names the releases it was drawn from without saying which, so each
     * release is tried beside all the others there were.
     */
    Optional<CheckResult> standing(CheckCode code) {
        List<Release> all = releases.all();
        for (Release own : all) {
            List<SafeTable> asked = asked(own).toList();
            for (List<Release> others : companies(own, all)) {
                Optional<SourcesCompared> company = asked.stream()
                        .flatMap(table -> company(own, table, others).stream())
                        .filter(found -> found.code().equals(code))
                        .findFirst();
                if (company.isPresent()) {
                    return Optional.of(standing(company.get().voices().taken(), own, others, all));
                }
            }
        }
        return Optional.empty();
    }

    /** Every choice of one published release, or none, from each other family. */
    private List<List<Release>> companies(Release own, List<Release> all) {
        List<List<Release>> companies = List.of(List.of());
        for (List<String> rounds : newest.families().toList()) {
            if (!rounds.contains(own.round())) {
                companies = companies.stream()
                        .flatMap(company -> Stream.concat(
                                Stream.of(company),
                                all.stream()
                                        .filter(r -> r.isPublished() && rounds.contains(r.round()))
                                        .map(r -> joined(company, r))))
                        .toList();
            }
        }
        return companies;
    }

    private static List<Release> joined(List<Release> company, Release next) {
        List<Release> joined = new ArrayList<>(company);
        joined.add(next);
        return List.copyOf(joined);
    }

    /** A newer round is no correction: each release is set beside the newest version of its own round. */
    private CheckResult standing(TakenChart printed, Release own, List<Release> others, List<Release> all) {
        Optional<Release> newer = Stream.concat(Stream.of(own), others.stream())
                .flatMap(release -> CheckResult.newer(release, all).stream())
                .findFirst();
        List<Release> now = others.stream().map(other -> latest(other, all)).toList();
        List<FigureChange> moved = newer.isEmpty()
                ? List.of()
                : voices(latest(own, all), printed.question(), now)
                        .map(voices -> FigureChange.between(
                                printed.chart().dataTable(),
                                voices.taken().chart().dataTable()))
                        .orElseGet(() -> FigureChange.gone(printed.chart().dataTable()));
        return new CheckResult(own, Optional.of(printed), newer, moved);
    }

    private static Release latest(Release release, List<Release> all) {
        return CheckResult.newer(release, all).orElse(release);
    }
}
