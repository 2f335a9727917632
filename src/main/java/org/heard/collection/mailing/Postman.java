package org.heard.collection.mailing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heard.collection.response.Clearing;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLock;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Seal;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Takes mail that waits to the carrier, one after another, by the clock.
 *
 * <p><b>What it guarantees:</b> no mail is handed over twice, whatever dies when. "Trying" is committed before the carrier is
 * called; whoever finds it set without its holder at work takes the row away unsent, as nobody knows. Only what the other
 * side said it did not take is tried again. At most one mail a round is lost so with each crash, and its address is in the
 * mailing file for the reminder. <b>What the caller must see to:</b> nothing; of two instances one works on a round at a time.
 */
@Singleton
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    /** From a minute on twice as long each time: the last try is some four hours after the first. */
    private static final int MOST_TRIES = 9;

    /** So long at the most one round is worked on at once; the lock goes with its transaction. */
    private static final int SECONDS = 600;

    private static final String CLAIM = """
            update waiting_mail set trying = true, tries = tries + 1 where id = (
                select id from waiting_mail where round = :round and not trying and not_before <= :now
                order by not_before, id limit 1 for update skip locked)
            returning id, mailing, step, tries, sealed""";

    private final MailSetup setup;
    private final Rounds rounds;
    private final Session store;
    private final Seal seal;
    private final Clearing clearing;
    private final Clock clock;
    private final int atOnce;
    private final Pause pause;

    Postman(
            MailSetup setup,
            Rounds rounds,
            Session store,
            Seal seal,
            Clearing clearing,
            Clock clock,
            @ConfigProperty(name = "heard.mail.at-once") int atOnce) {
        this.setup = setup;
        this.rounds = rounds;
        this.store = store;
        this.seal = seal;
        this.clearing = clearing;
        this.clock = clock;
        this.atOnce = atOnce;
        this.pause = new Pause(clock);
    }

    private record Claimed(UUID id, UUID mailing, int step, int tries, byte[] sealed) {}

    @Scheduled(every = "{heard.mail.every}", delayed = "{heard.mail.every}")
    void round() {
        if (pause.isOn()) {
            return;
        }
        setup.carrier().ifPresent(carrier -> waiting().forEach(round -> alone(round, () -> carry(round, carrier))));
    }

    private List<Round> waiting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.createNativeQuery("select distinct round from waiting_mail", String.class)
                        .getResultStream()
                        .flatMap(key -> rounds.called(key).stream())
                        .toList());
    }

    /** The lock is no row's and its transaction sees nothing: however long it is, it keeps nothing from being cleared away. */
    private void alone(Round round, Runnable work) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            if (RoundLock.OF_THE_MAIL.isFreeForLong(store, round)) {
                work.run();
            }
        });
    }

    private void carry(Round round, Carrier carrier) {
        forgetUnsure(round);
        if (!round.takesAnswersOn(LocalDate.now(clock))) {
            forgetAll(round);
            return;
        }
        for (int i = 0; i < atOnce; i++) {
            Optional<Claimed> next = claim(round);
            if (next.isEmpty()) {
                return;
            }
            Carrier.Outcome outcome = hand(next.get(), carrier);
            settle(next.get(), outcome);
            clearing.want();
            if (pause.after(outcome)) {
                return;
            }
        }
    }

    private Optional<Claimed> claim(Round round) {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.createNativeQuery(CLAIM, Object[].class)
                        .setParameter("round", round.key())
                        .setParameter("now", clock.instant())
                        .getResultStream()
                        .map(row -> new Claimed(
                                (UUID) row[0], (UUID) row[1], (Integer) row[2], (Integer) row[3], (byte[]) row[4]))
                        .findFirst());
    }

    private Carrier.Outcome hand(Claimed mail, Carrier carrier) {
        Carrier.Outcome outcome = carrier.hand(OutgoingMail.of(seal.open(Mailings.mark(mail.id()), mail.sealed())));
        if (outcome != Carrier.Outcome.TAKEN) {
            LOG.warnf("A mail was not taken: %s, at try %d.", outcome, mail.tries());
        }
        return outcome;
    }

    private void settle(Claimed mail, Carrier.Outcome outcome) {
        QuarkusTransaction.requiringNew().run(() -> {
            switch (outcome) {
                case TAKEN -> take(mail, "sent = sent + (case when step = 0 then 1 else 0 end)");
                case REFUSED -> take(mail, "refused = refused + 1");
                case UNSURE -> remove(mail);
                case LATER, NOT_NOW -> {
                    if (mail.tries() < MOST_TRIES) {
                        later(mail);
                    } else {
                        take(mail, "refused = refused + 1");
                    }
                }
            }
        });
    }

    private void take(Claimed mail, String counted) {
        remove(mail);
        store.createNativeMutationQuery("update mailing set " + counted + " where id = :id and step = :step")
                .setParameter("id", mail.mailing())
                .setParameter("step", mail.step())
                .executeUpdate();
    }

    private void remove(Claimed mail) {
        store.createNativeMutationQuery("delete from waiting_mail where id = :id")
                .setParameter("id", mail.id())
                .executeUpdate();
    }

    private void later(Claimed mail) {
        Duration wait = Duration.ofMinutes(1L << (mail.tries() - 1));
        store.createNativeMutationQuery("update waiting_mail set trying = false, not_before = :later where id = :id")
                .setParameter("later", clock.instant().plus(wait))
                .setParameter("id", mail.id())
                .executeUpdate();
    }

    /** Nobody else works on this round: whoever set it has died. */
    private void forgetUnsure(Round round) {
        delete("delete from waiting_mail where round = :round and trying", round);
    }

    /** A code would open nothing any more. */
    private void forgetAll(Round round) {
        delete("delete from waiting_mail where round = :round", round);
    }

    private void delete(String sql, Round round) {
        QuarkusTransaction.requiringNew()
                .run(() -> store.createNativeMutationQuery(sql)
                        .setParameter("round", round.key())
                        .executeUpdate());
    }
}
