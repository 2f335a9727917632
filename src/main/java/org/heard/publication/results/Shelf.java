package org.heard.publication.results;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.SafeTable;
import org.heard.people.account.SignedIn;
import org.heard.people.area.Area;
import org.heard.publication.exports.NewestReleases;
import org.heard.publication.exports.Portfolio;
import org.heard.publication.exports.Portfolios;
import org.heard.publication.release.EarlyLooks;
import org.heard.publication.release.Issued;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;
import org.heard.publication.release.WithdrawnRelease;
import org.heard.questionnaire.survey.SurveyContents;

/** Published releases, opened for anyone who may read them. */
@Singleton
class Shelf {
    private final Releases releases;
    private final SignedIn reader;
    private final Area area;
    private final Portfolios portfolios;
    private final EarlyLooks looks;
    private final NewestReleases newest;

    Shelf(
            Releases releases,
            Portfolios portfolios,
            NewestReleases newest,
            EarlyLooks looks,
            SignedIn reader,
            Area area) {
        this.releases = releases;
        this.newest = newest;
        this.portfolios = portfolios;
        this.looks = looks;
        this.reader = reader;
        this.area = area;
    }

    /**
     * A release not published yet can be read by officers alone, as it will be shown; that one of them looked is
     * written down, for the report says so.
     *
     * @throws NotFoundException where there is none this reader may see
     */
    Volume take(String id) {
        Release release = (mayPreview() ? releases.findByIdOptional(id) : releases.published(id))
                .orElseThrow(NotFoundException::new);
        if (!release.isPublished()) {
            looks.note(release, reader.actor());
        }
        return new Volume(release, portfolios.of(release));
    }

    /**
     * The same, for files: they go on without the page that says so.
     *
     * @throws WithdrawnRelease where its figures were withdrawn
     */
    Volume takeAway(String id) {
        Volume volume = take(id);
        WithdrawnRelease.refuse(volume.release());
        return volume;
    }

    private boolean mayPreview() {
        return reader.actor().isOfficer();
    }

    /** Published releases, the newest first. */
    List<Issued> issued() {
        return releases.issued();
    }

    /** Changes whenever something is published or withdrawn, or the area is told of otherwise. */
    String edition() {
        return issued().stream().map(Shelf::stand).collect(Collectors.joining(" ", "", " " + around() + ": "));
    }

    private int around() {
        SurveyContents now = area.surveys().now();
        return Objects.hash(
                now.area(),
                now.objectives(),
                now.measures(),
                area.thresholds(),
                area.look().now());
    }

    private static String stand(Issued issued) {
        return issued.isWithdrawn() ? issued.id() + " withdrawn" : issued.id();
    }

    /** The newest published version of the same round, where there is a newer one. */
    Optional<Newer> newer(Release release) {
        Issued here = release.issued();
        return here.newest(issued()).map(newest -> new Newer(newest.id(), here.changeTo(newest), newest.isWithdrawn()));
    }

    /** What has come after a release. @param change what that one prints otherwise; @param withdrawn it stands no more */
    record Newer(String id, Issued.Change change, boolean withdrawn) {}

    /** The newest release of the newest round of each family of surveys, in the order of the survey files. */
    List<Volume> newest() {
        return newest.ofEachFamily().stream().map(issued -> take(issued.id())).toList();
    }

    /** One release with its tables and charts. */
    record Volume(Release release, Portfolio portfolio) {
        List<SafeTable> tables() {
            return portfolio.tables();
        }

        SafeTable across(String question) {
            return tables().stream()
                    .filter(t -> t.kind() != SafeTable.Kind.GROUPS)
                    .filter(t -> t.about().question().equals(question))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }

        /** Who answered: one table for each profile question. */
        List<SafeTable> profiles() {
            return tables().stream()
                    .filter(t -> t.kind() == SafeTable.Kind.PROFILE)
                    .filter(t -> across(t.about().question()) == t)
                    .toList();
        }
    }
}
