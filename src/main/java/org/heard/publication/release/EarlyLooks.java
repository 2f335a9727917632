package org.heard.publication.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heard.people.account.Actor;
import org.hibernate.Session;

/**
 * Which roles looked at a release before board, forum and public could: written down when they do.
 *
 * <p><b>What it guarantees:</b> the role and the day, each once; never a name or a time. <b>What the caller must
 * see to:</b> it is told before the page is sent.
 */
@ApplicationScoped
public class EarlyLooks {
    /** @param role never a name @param day of the first look */
    public record Look(String role, LocalDate day) {}

    private final Session store;
    private final Clock clock;

    EarlyLooks(Session store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public void note(Release release, Actor reader) {
        store.createNativeMutationQuery(
                        "insert into early_look (release, role, day) values (:release, :role, :day) on conflict do nothing")
                .setParameter("release", release.id())
                .setParameter("role", reader.role())
                .setParameter("day", LocalDate.now(clock))
                .executeUpdate();
    }

    /** The earliest first. */
    public List<Look> at(Release release) {
        return store.createNativeQuery(
                        "select role, day from early_look where release = :release order by day, role", Look.class)
                .setParameter("release", release.id())
                .getResultList();
    }
}
