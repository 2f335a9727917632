package org.heard.collection.keying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Envelope;
import org.heard.collection.response.Marks;
import org.heard.collection.response.Whereabouts;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Code;
import org.heard.ground.crypto.Secrets;
import org.heard.people.account.Actor;

/**
 * Puts keyed forms right, until their round is counted: one officer who holds the paper proposes, another who holds it
 * decides. <b>What it guarantees:</b> one person alone changes nothing; what is decided about is what was seen; pressed
 * twice it happens once; without the code on the paper nobody finds the form or reads the proposal; the log says what was
 * done, by day and role, and nothing of the answers. <b>What its caller must see to:</b> who may call.
 */
@ApplicationScoped
public class FormCorrections {
    /** A form that was put right so often has to be struck and keyed by whoever still can read it. */
    private static final int MOST = 20;

    private static final String ADD = """
            insert into keyed_correction (mark, round, proposer, sealed) values (:mark, :round, :proposer, :sealed)
            on conflict do nothing""";

    private final Rounds rounds;
    private final Whereabouts sent;
    private final RoundLog log;
    private final Secrets secrets;

    FormCorrections(Rounds rounds, Whereabouts sent, RoundLog log, Secrets secrets) {
        this.rounds = rounds;
        this.sent = sent;
        this.log = log;
        this.secrets = secrets;
    }

    /** What became of a press. */
    public enum Outcome {
        DONE,
        /** The round has been counted for a release. */
        COUNTED,
        /** No form of the round has that code, or not any more. */
        NO_FORM,
        /** Something is proposed for that form already. */
        WAITS,
        /** Nothing is proposed for it, or something else than was seen. */
        NOT_THIS,
        /** Whoever proposed may not decide. */
        SAME_OFFICER,
        /** The answers proposed are those that were keyed. */
        NO_CHANGE,
        TOO_OFTEN
    }

    /**
     * What is proposed for a form, as it waits.
     *
     * @param own whether whoever looks has proposed it
     * @param seen names this very proposal
     */
    public record Waiting(Proposal proposal, boolean own, String seen) {}

    /** @param kept what is kept of it now */
    public record Found(Envelope kept, Optional<Waiting> waiting) {}

    /** @return empty where no form of the round has that code */
    @Transactional
    public Optional<Found> find(Round round, String code, Actor by) {
        Round held = rounds.held(round.key()).orElseThrow();
        return times(held, code)
                .map(times -> new Found(
                        sent.find(marks(held, code, times), held).orElseThrow(),
                        locked(held, code).map(locked -> waiting(held, code, locked, by))));
    }

    @Transactional
    public Outcome propose(Round round, String code, Proposal proposal, Actor by) {
        Round held = rounds.held(round.key()).orElseThrow();
        Optional<Integer> times = times(held, code);
        if (held.isCounted() || times.isEmpty()) {
            return held.isCounted() ? Outcome.COUNTED : Outcome.NO_FORM;
        }
        boolean same = sent.find(marks(held, code, times.get()), held)
                .filter(kept ->
                        proposal.answers().filter(kept.answers()::equals).isPresent())
                .isPresent();
        if (same || times.get() == MOST && !proposal.isStrike()) {
            return same ? Outcome.NO_CHANGE : Outcome.TOO_OFTEN;
        }
        boolean added = rounds.getEntityManager()
                        .createNativeQuery(ADD)
                        .setParameter("mark", mark(held, code))
                        .setParameter("round", held.key())
                        .setParameter("proposer", proposer(held, code, by))
                        .setParameter("sealed", secrets.lock(key(held, code), proposal.bytes()))
                        .executeUpdate()
                == 1;
        if (added) {
            log.write(held, by, "Proposed to " + proposal.deed() + " a keyed form");
        }
        return added ? Outcome.DONE : Outcome.WAITS;
    }

    /** Whoever proposed takes it back. */
    @Transactional
    public Outcome withdraw(Round round, String code, String seen, Actor by) {
        Round held = rounds.held(round.key()).orElseThrow();
        Optional<Waiting> waiting = locked(held, code)
                .map(locked -> waiting(held, code, locked, by))
                .filter(found -> found.own() && found.seen().equals(seen));
        waiting.ifPresent(found -> {
            remove(held, code);
            log.write(held, by, "Took back the proposal to " + found.proposal().deed() + " a keyed form");
        });
        return waiting.isPresent() ? Outcome.DONE : Outcome.NOT_THIS;
    }

    /**
     * @param seen names the proposal that was looked at
     * @param apply else it is refused, and the form stays as it is
     */
    @Transactional
    public Outcome decide(Round round, String code, String seen, boolean apply, Actor by) {
        Round held = rounds.held(round.key()).orElseThrow();
        if (held.isCounted()) {
            return Outcome.COUNTED;
        }
        Optional<Waiting> waiting = locked(held, code)
                .map(locked -> waiting(held, code, locked, by))
                .filter(found -> found.seen().equals(seen));
        if (waiting.isEmpty() || waiting.get().own()) {
            return waiting.isEmpty() ? Outcome.NOT_THIS : Outcome.SAME_OFFICER;
        }
        Proposal proposal = waiting.get().proposal();
        remove(held, code);
        if (apply && !apply(held, code, proposal)) {
            return Outcome.NO_FORM;
        }
        log.write(
                held,
                by,
                apply
                        ? proposal.deedDone() + " a keyed form, as another officer had proposed"
                        : "Refused to " + proposal.deed() + " a keyed form");
        return Outcome.DONE;
    }

    private boolean apply(Round round, String code, Proposal proposal) {
        Optional<Integer> times = times(round, code);
        if (times.isEmpty()) {
            return false;
        }
        Marks before = marks(round, code, times.get());
        return proposal.answers()
                .map(answers -> sent.change(
                        before,
                        DraftContents.of(sent.find(before, round).orElseThrow().how(), answers),
                        marks(round, code, times.get() + 1),
                        round))
                .orElseGet(() -> sent.erase(before, round));
    }

    /** How many proposals wait for another officer. */
    @Transactional
    public long waiting(Round round) {
        return ((Number) rounds.getEntityManager()
                        .createNativeQuery("select count(*) from keyed_correction where round = :round")
                        .setParameter("round", round.key())
                        .getSingleResult())
                .longValue();
    }

    /** What nobody decided about before its round was counted: nobody can any more. */
    @Transactional
    public void forget() {
        rounds.getEntityManager()
                .createNativeQuery("delete from keyed_correction where round in"
                        + " (select key from round where counted is not null)")
                .executeUpdate();
    }

    /** How often the form was put right by now; its marks are of that number. */
    private Optional<Integer> times(Round round, String code) {
        return IntStream.rangeClosed(0, MOST)
                .boxed()
                .filter(times -> sent.holds(marks(round, code, times), round))
                .findFirst();
    }

    private Marks marks(Round round, String code, int times) {
        return Marks.ofForm(code, round, times, secrets);
    }

    private record Locked(byte[] proposer, byte[] sealed) {}

    private Optional<Locked> locked(Round round, String code) {
        List<?> rows = rounds.getEntityManager()
                .createNativeQuery("select proposer, sealed from keyed_correction where mark = :mark")
                .setParameter("mark", mark(round, code))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Locked((byte[]) row[0], (byte[]) row[1]))
                .findFirst();
    }

    private Waiting waiting(Round round, String code, Locked locked, Actor by) {
        return new Waiting(
                Proposal.of(Secrets.unlock(key(round, code), locked.sealed())),
                Arrays.equals(locked.proposer(), proposer(round, code, by)),
                Secrets.asId(Secrets.hash(locked.sealed())).toString());
    }

    private void remove(Round round, String code) {
        rounds.getEntityManager()
                .createNativeQuery("delete from keyed_correction where mark = :mark")
                .setParameter("mark", mark(round, code))
                .executeUpdate();
    }

    private UUID mark(Round round, String code) {
        return secrets.markAsId("proposed correction in the table", named(round, code));
    }

    private byte[] key(Round round, String code) {
        return secrets.mark("proposed correction as a key", named(round, code));
    }

    private byte[] proposer(Round round, String code, Actor by) {
        return secrets.mark("proposer of " + mark(round, code), by.account().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] named(Round round, String code) {
        return (round.key() + " " + Code.plain(code)).getBytes(StandardCharsets.UTF_8);
    }
}
