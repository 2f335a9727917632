package org.heard.collection.round;

import org.hibernate.Session;

/**
 * What is held in the database for the length of a transaction, of one round, by whichever instance. It leaves no trace
 * in any table or log, and it is fair: anyone who comes later waits behind anyone who waits.
 */
public enum RoundLock {
    /** Many pass through it with what they send; anyone who closes the round shuts it. */
    OF_THE_ROUND(590),
    /** Anyone who opens envelopes; those who send never ask for it. */
    OF_THE_LOTS(591),
    /** Anyone who lays answers about equality in other envelopes, or counts them. */
    OF_EQUALITY(592),
    /** Anyone who takes mail of the round to the mail server. */
    OF_THE_MAIL(593);

    private final int number;

    RoundLock(int number) {
        this.number = number;
    }

    public void passThrough(Session store, Round round) {
        ask(store, "pg_advisory_xact_lock_shared", round);
    }

    public void shut(Session store, Round round) {
        ask(store, "pg_advisory_xact_lock", round);
    }

    /** @return whether nobody else has it */
    public boolean isFree(Session store, Round round) {
        return ask(store, "pg_try_advisory_xact_lock", round).equals("true");
    }

    /**
     * The same for whoever holds it for minutes: nothing that dies meanwhile is kept for their sake, and no server ends
     * their transaction because it is idle.
     */
    public boolean isFreeForLong(Session store, Round round) {
        boolean free = isFree(store, round);
        // Until another statement takes its place the one before stays open, with all that it could have seen.
        store.createNativeMutationQuery("set local idle_in_transaction_session_timeout = 0")
                .executeUpdate();
        return free;
    }

    private String ask(Session store, String how, Round round) {
        return store.createNativeQuery("select cast(" + how + "(:gate, hashtext(:round)) as text)", String.class)
                .setParameter("gate", number)
                .setParameter("round", round.key())
                .getSingleResult();
    }
}
