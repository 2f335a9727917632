package org.heard.publication.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.heard.collection.closing.Clockwork;
import org.heard.collection.response.Drafts;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.Rounds;
import org.heard.ground.language.Hours;
import org.heard.people.account.Actor;
import org.jboss.logging.Logger;

/**
 * Ends rounds. <b>What it guarantees:</b> whoever had begun has an hour more, whether the last day ends or an officer
 * closes early; a closed round takes no answers, and all that came in are opened. <b>What its caller must see to:</b> who
 * may call.
 */
@ApplicationScoped
public class Closing {
    private static final Logger LOG = Logger.getLogger(Closing.class);

    private final Rounds rounds;
    private final CountedRounds counted;
    private final Clockwork clockwork;
    private final Drafts drafts;
    private final RoundLog log;
    private final Clock clock;

    Closing(Rounds rounds, CountedRounds counted, Clockwork clockwork, Drafts drafts, RoundLog log, Clock clock) {
        this.rounds = rounds;
        this.counted = counted;
        this.clockwork = clockwork;
        this.drafts = drafts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @return until when whoever has begun may send; empty where the round is closed now
     * @throws ReleaseRefused with one sentence: no such round, closed before, in its last hour
     */
    @Transactional
    public Optional<ZonedDateTime> close(String key, Actor by) {
        Round round = held(key);
        if (!round.isOpen()) {
            throw new ReleaseRefused("The round " + round.label() + " is already closed.");
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (round.isInItsLastHourAt(now)) {
            throw new ReleaseRefused(lastHour(round)
                    .map(sentence -> sentence + " It closes by itself then.")
                    .orElse("Whoever began to answer the round " + round.label()
                            + " before midnight may send until 1 am. Close it after that."));
        }
        if (round.takesAnswersOn(now.toLocalDate()) && drafts.areBegun(round)) {
            round.closeInAnHour(now);
            log.write(round, by, "Closed it to all who had not begun; the others had one more hour");
            return round.lastMoment(clock.getZone());
        }
        if (!round.isClosing()) {
            log.write(round, by, "Closed it");
        }
        end(round, now);
        return Optional.empty();
    }

    /** By the clock, those whose last hour is over. Harmless when two instances do it at once. */
    @Scheduled(every = "{heard.lots.every}", delayed = "{heard.lots.every}")
    public void finish() {
        for (Round round : QuarkusTransaction.requiringNew().call(rounds::open)) {
            try {
                finish(round.key());
            } catch (ReleaseRefused refused) {
                LOG.error(refused.getMessage()); // an officer reads it, too, when they prepare the release
            }
        }
    }

    /** Ends that round where its last hour after an early close is over; else it stays as it is. */
    void finish(String key) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        boolean over = QuarkusTransaction.requiringNew().call(() -> isOver(counted.called(key), now));
        if (over) {
            QuarkusTransaction.requiringNew().run(() -> {
                Round round = held(key);
                if (isOver(round, now)) { // else another instance was faster
                    end(round, now);
                }
            });
        }
    }

    /**
     * Before a release is prepared.
     *
     * @throws ReleaseRefused where whoever had begun may still send
     */
    void endOrRefuse(String key) {
        finish(key);
        QuarkusTransaction.requiringNew()
                .call(() -> lastHour(counted.called(key)))
                .ifPresent(sentence -> {
                    throw new ReleaseRefused(sentence + " Prepare the release after that.");
                });
    }

    private Optional<String> lastHour(Round round) {
        return round.lastMoment(clock.getZone())
                .map(until -> "People who had begun to answer the round " + round.label() + " may send until "
                        + Hours.inWords(until) + ".");
    }

    private static boolean isOver(Round round, ZonedDateTime now) {
        return round.isClosing() && !round.letsFinishAt(now);
    }

    /** What can be opened before is, so that nobody waits for it at the gate. */
    private Round held(String key) {
        Round round = counted.called(key);
        QuarkusTransaction.suspendingExisting().run(() -> clockwork.openLots(round));
        rounds.getEntityManager().refresh(round, LockModeType.PESSIMISTIC_WRITE);
        return round;
    }

    private void end(Round round, ZonedDateTime now) {
        round.close(round.lastMoment(clock.getZone())
                .map(until -> until.minus(Round.GRACE))
                .orElse(now)
                .toLocalDate());
        rounds.flush();
        counted.openAll(round);
    }
}
