package org.heard.collection.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLock;
import org.heard.ground.crypto.Secrets;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Opens envelopes in lots. <b>What it guarantees:</b> a lot is of a hundred and more, drawn by chance from all that wait,
 * and leaves thirty behind, so that at the close, too, no fewer than thirty are opened together if so many are there;
 * they are written in an order of chance, under ids of chance and marks the envelopes did not have, in one transaction
 * that writes nothing else. So a log, or any number of dumps, shows which lot somebody was in and no more. <b>What its
 * caller must see to:</b> {@link #openAll} is for the close and after it.
 */
@ApplicationScoped
public class Lots {
    /** So many are left, drawn by chance as well: the last lot must not be one of three people. */
    public static final int LEFT = 30;

    /** So many are opened together at the least while the round is open. */
    public static final int OPENED = 100;

    /** And at the most, so that who changes or takes back an answer of that lot waits less than a second. */
    private static final int MOST = 2_000;

    private static final Logger LOG = Logger.getLogger(Lots.class);

    private final Envelopes envelopes;
    private final Responses responses;
    private final Session store;
    private final Clearing clearing;
    private final Secrets secrets;
    private final Clock clock;

    Lots(Envelopes envelopes, Responses responses, Session store, Clearing clearing, Secrets secrets, Clock clock) {
        this.clearing = clearing;
        this.envelopes = envelopes;
        this.responses = responses;
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** One lot, if enough wait and nobody else opens one. @return how many were opened */
    @Transactional
    public int open(Round round) {
        if (!RoundLock.OF_THE_LOTS.isFree(store, round)) {
            return 0;
        }
        List<byte[]> waiting = secrets.shuffled(envelopes.waiting(round));
        if (waiting.size() < OPENED + LEFT) {
            return 0;
        }
        List<Opened> lot = openable(round, waiting.subList(0, Math.min(waiting.size() - LEFT, MOST)));
        return lot.size() < OPENED ? 0 : write(round, lot);
    }

    /**
     * All that are left, changes too, in the caller's transaction; from now on nobody sends to that round until it ends.
     *
     * @return how many could not be opened, for want of the secret they were closed under
     */
    @Transactional
    public int openAll(Round round) {
        RoundLock.OF_THE_ROUND.shut(store, round);
        RoundLock.OF_THE_LOTS.shut(store, round);
        List<byte[]> all = secrets.shuffled(envelopes.all(round));
        int opened = 0;
        for (int from = 0; from < all.size(); from += MOST) {
            opened += write(round, openable(round, all.subList(from, Math.min(from + MOST, all.size()))));
        }
        return all.size() - opened;
    }

    private record Opened(byte[] mark, Envelope envelope) {}

    private List<Opened> openable(Round round, List<byte[]> marks) {
        List<Opened> openable = new ArrayList<>();
        for (Envelopes.Taken held : envelopes.hold(marks)) {
            try {
                openable.add(new Opened(held.mark(), envelopes.open(held)));
            } catch (IllegalStateException e) {
                LOG.errorf(
                        "An envelope of the round %s does not open: it was closed under another secret.", round.key());
            }
        }
        return openable;
    }

    private int write(Round round, List<Opened> lot) {
        clearing.want();
        LocalDate today = LocalDate.now(clock);
        envelopes.remove(lot.stream().map(Opened::mark).toList());
        lot.stream()
                .flatMap(one -> one.envelope().instead().stream())
                .forEach(before -> responses.erase(before, round));
        responses.write(secrets.shuffled(lot).stream()
                .map(one -> one.envelope().opened(secrets.randomId(), round, today))
                .toList());
        return lot.size();
    }
}
