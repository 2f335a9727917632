package org.heard.results;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.heard.disclosure.SafeTable;
import org.heard.release.EarlyLooks;
import org.heard.release.Release;
import org.heard.release.Releases;
import org.heard.takeaway.Portfolio;
import org.heard.takeaway.Portfolios;

/** Published releases, opened for whoever may read them. */
@Singleton
class Shelf {
    private final Releases releases;
    private final SecurityIdentity reader;
    private final Portfolios portfolios;
    private final EarlyLooks looks;

    Shelf(Releases releases, Portfolios portfolios, EarlyLooks looks, SecurityIdentity reader) {
        this.releases = releases;
        this.portfolios = portfolios;
        this.looks = looks;
        this.reader = reader;
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
            looks.note(release, reader.hasRole("administrator") ? "administrator" : "officer");
        }
        return new Volume(release, portfolios.of(release));
    }

    private boolean mayPreview() {
        return reader.hasRole("officer") || reader.hasRole("administrator");
    }

    List<Release> all() {
        return releases.published();
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
