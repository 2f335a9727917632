package org.heard.publication.commentary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What the forum says, release by release. */
@ApplicationScoped
public class Commentaries implements PanacheRepositoryBase<Commentary, String> {
    private final Clock clock;

    Commentaries(Clock clock) {
        this.clock = clock;
    }

    /** As kept, or with nothing in it yet. */
    public Commentary of(String release) {
        return findByIdOptional(release).orElseGet(() -> new Commentary(release));
    }

    /**
     * Keeps it, unless somebody else of the forum has written since.
     *
     * @param seen the version the writer had before them
     * @return what somebody else wrote meanwhile; empty where this was kept
     */
    @Transactional
    public Optional<Commentary> keep(String release, int seen, String words) {
        getSession()
                .createNativeQuery("select id from release where id = :id for update", String.class)
                .setParameter("id", release)
                .getSingleResult();
        Commentary kept = of(release);
        if (kept.version() != seen && !kept.words().equals(words)) {
            return Optional.of(kept);
        }
        kept.keep(words, LocalDate.now(clock));
        persist(kept);
        return Optional.empty();
    }
}
