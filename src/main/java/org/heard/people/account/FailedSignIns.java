package org.heard.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.commons.codec.digest.DigestUtils;

/** Counts wrong passwords in the database, so that two instances count together. */
@ApplicationScoped
class FailedSignIns {
    static final int ALLOWED = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final EntityManager store;
    private final Clock clock;

    FailedSignIns(EntityManager store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Counts a try as failed before the password is looked at, so that many at once gain nothing. A try while
     * the account is closed is not counted: guessing cannot keep it closed for ever.
     *
     * @return whether the password may be looked at
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean mayTry(String name) {
        byte[] hash = hash(name);
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        store.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(encode(?1, 'hex')))", Integer.class)
                .setParameter(1, hash)
                .getSingleResult();
        store.createNativeQuery("delete from failed_sign_in where at <= ?1")
                .setParameter(1, now.minus(WINDOW))
                .executeUpdate();
        return store.createNativeQuery("""
                                insert into failed_sign_in (name_hash, at)
                                select ?1, ?2 where (select count(*) from failed_sign_in where name_hash = ?1) < ?3
                                """)
                        .setParameter(1, hash)
                        .setParameter(2, now)
                        .setParameter(3, ALLOWED)
                        .executeUpdate()
                == 1;
    }

    /** After the right password. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(String name) {
        store.createNativeQuery("delete from failed_sign_in where name_hash = ?1")
                .setParameter(1, hash(name))
                .executeUpdate();
    }

    private static byte[] hash(String name) {
        return DigestUtils.sha256(name);
    }
}
