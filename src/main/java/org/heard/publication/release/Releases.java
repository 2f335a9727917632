package org.heard.publication.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every release there is.
 *
 * <p><b>What it guarantees:</b> withdrawn and corrected releases are found as long as their family is released.
 * <b>What the caller must see to:</b> who may see one is asked by the page.
 */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<Release, String> {
    /** The day named for it, {@link Issued#released}: of one that is not published, that of its making. */
    private static final String NEWEST_FIRST = " order by coalesce(publishedOn, made) desc, round desc, version desc";

    public Optional<Release> published(String id) {
        return find("id = ?1 and published = true", id).firstResultOptional();
    }

    /** Published releases, the newest first. */
    public List<Release> published() {
        return list("published = true" + NEWEST_FIRST);
    }

    /** The same without their figures, which may be large. */
    public List<Issued> issued() {
        return withoutFigures(true);
    }

    /** Those that nobody but officers has seen, without their figures, the newest first. */
    List<Issued> drafts() {
        return withoutFigures(false);
    }

    private List<Issued> withoutFigures(boolean published) {
        return getEntityManager()
                .createQuery(
                        "select new org.heard.publication.release.Issued(r.id, r.round, r.version, r.made,"
                                + " r.publishedOn, r.invented, r.digest, r.whoDigest, r.withdrawal) from Release r"
                                + " where r.published = :published" + NEWEST_FIRST,
                        Issued.class)
                .setParameter("published", published)
                .getResultList();
    }

    public List<Release> all() {
        return list("from Release" + NEWEST_FIRST);
    }

    /** Nobody else withdraws it until this transaction ends. */
    Optional<Release> held(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Release> version(String round, int version) {
        return find("round = ?1 and version = ?2", round, version).firstResultOptional();
    }

    /** Until this transaction ends, no other release of the same family of surveys is kept, on any instance. */
    void oneAtATime(String family) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext(:family))")
                .setParameter("family", "releases of " + family)
                .getResultList();
    }

    /** Rounds of which there is one, published or not. */
    Set<String> rounds() {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct r.round from Release r", String.class)
                .getResultList());
    }

    /** The newest of a round, published or not. */
    Optional<Release> latest(String round) {
        return find("round = ?1 order by version desc", round).firstResultOptional();
    }

    /** A draft goes, and its number with it. */
    void delete(Issued draft) {
        deleteById(draft.id());
        getEntityManager()
                .createNativeQuery("insert into release_deleted (round, version) values (:round, :version)")
                .setParameter("round", draft.round())
                .setParameter("version", draft.version())
                .executeUpdate();
    }

    private int deleted(String round) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from release_deleted where round = :round")
                        .setParameter("round", round)
                        .getSingleResult())
                .intValue();
    }

    /** No number is given twice. */
    int nextVersion(String round) {
        return (int) count("round = ?1", round) + deleted(round) + 1;
    }
}
