package org.heard.results;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.disclosure.SafeTable;
import org.heard.release.Release;
import org.heard.release.Releases;

/**
 * Published releases, opened. A release never changes, so what was opened once is kept: a cache that
 * any instance can fill for itself, not a state.
 */
@Singleton
class Shelf {
    private final Releases releases;
    private final SecurityIdentity reader;
    private final Map<String, List<SafeTable>> opened = new ConcurrentHashMap<>();

    Shelf(Releases releases, SecurityIdentity reader) {
        this.releases = releases;
        this.reader = reader;
    }

    /**
     * A release not published yet can be read by officers alone, as it will be shown.
     *
     * @throws NotFoundException where there is none this reader may see
     */
    Volume take(String id) {
        Release release = (mayPreview() ? releases.findByIdOptional(id) : releases.published(id))
                .orElseThrow(NotFoundException::new);
        return new Volume(release, opened.computeIfAbsent(release.checkCode(), code -> release.tables()));
    }

    private boolean mayPreview() {
        return reader.hasRole("officer") || reader.hasRole("administrator");
    }

    List<Release> all() {
        return releases.published();
    }

    /** One release with its tables. */
    record Volume(Release release, List<SafeTable> tables) {
        SafeTable across(String question) {
            return tables.stream()
                    .filter(t -> t.kind() != SafeTable.Kind.GROUPS)
                    .filter(t -> t.about().question().equals(question))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }

        List<SafeTable> groups(String question) {
            return tables.stream()
                    .filter(t -> t.kind() == SafeTable.Kind.GROUPS)
                    .filter(t -> t.about().question().equals(question))
                    .toList();
        }

        /** Who answered: one table for each profile question. */
        List<SafeTable> profiles() {
            return tables.stream()
                    .filter(t -> t.kind() == SafeTable.Kind.PROFILE)
                    .filter(t -> across(t.about().question()) == t)
                    .toList();
        }

        /** Every table of the question over the rounds: its own, and those that count as the area's figures do. */
        List<SafeTable> everyone(String question) {
            return tables.stream()
                    .filter(t -> t.kind() != SafeTable.Kind.GROUPS)
                    .filter(t -> t.about().question().equals(question))
                    .toList();
        }
    }
}
