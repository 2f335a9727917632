package org.heard.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Counts wrong passwords in the database, so that two instances count together. <b>What it guarantees:</b> five from
 * one network shut the account to that network and to no other; a network that guesses at many accounts is shut out
 * of all; where very many networks guess at one account, it stays open to those it was opened from before. Times are
 * the database's, and what a wrong clock wrote into the future counts as gone.
 */
@ApplicationScoped
class FailedSignIns {
    static final int ALLOWED = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);
    /** An office behind one address may have forgotten many passwords on one morning. */
    static final int FROM_ONE_NETWORK = 50;
    /** From all networks together. */
    static final int FOR_ONE_NAME = 100;

    private static final int DAYS_KNOWN = 30;

    private static final String COUNT = """
            insert into failed_sign_in (name_hash, network, at)
            select ?1, ?2, now()
            where (select count(*) from failed_sign_in where name_hash = ?1 and network = ?2) < ?3
              and (select count(*) from failed_sign_in where network = ?2) < ?4
              and ((select count(*) from failed_sign_in where name_hash = ?1) < ?5
                or exists (select 1 from known_network
                           where account = ?6 and network = ?2 and at > now() - make_interval(days => ?7)))
            """;

    private final EntityManager store;

    FailedSignIns(EntityManager store) {
        this.store = store;
    }

    /**
     * Counts a try as failed before the password is looked at, so that many at once gain nothing. A try while
     * the account is closed is not counted: guessing cannot keep it closed for ever.
     *
     * @param network a hash of where it comes from
     * @return whether the password may be looked at
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean mayTry(String name, byte[] network) {
        byte[] hash = hash(name);
        store.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(encode(?1, 'hex')))", Integer.class)
                .setParameter(1, hash)
                .getSingleResult();
        store.createNativeQuery(
                        "delete from failed_sign_in where at not between now() - make_interval(secs => ?1) and now()")
                .setParameter(1, WINDOW.toSeconds())
                .executeUpdate();
        return store.createNativeQuery(COUNT)
                        .setParameter(1, hash)
                        .setParameter(2, network)
                        .setParameter(3, ALLOWED)
                        .setParameter(4, FROM_ONE_NETWORK)
                        .setParameter(5, FOR_ONE_NAME)
                        .setParameter(6, name)
                        .setParameter(7, DAYS_KNOWN)
                        .executeUpdate()
                == 1;
    }

    /** After the right password. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(String name, byte[] network) {
        store.createNativeQuery("delete from failed_sign_in where name_hash = ?1 and network = ?2")
                .setParameter(1, hash(name))
                .setParameter(2, network)
                .executeUpdate();
        store.createNativeQuery("delete from known_network where at < now() - make_interval(days => ?1)")
                .setParameter(1, DAYS_KNOWN)
                .executeUpdate();
        store.createNativeQuery("""
                        insert into known_network (account, network) values (?1, ?2)
                        on conflict (account, network) do update set at = now()
                        """)
                .setParameter(1, name)
                .setParameter(2, network)
                .executeUpdate();
    }

    private static byte[] hash(String name) {
        return DigestUtils.sha256(name);
    }
}
