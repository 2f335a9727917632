package org.heard.collection.equality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.collection.response.Clearing;
import org.heard.collection.response.Lots;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLock;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.crypto.Token;
import org.hibernate.Session;

/**
 * What people say about themselves after sending, apart from everything else they said (decisions 0034, 0059). Each
 * answer waits, sealed, until the round closes; then all are counted at once, each question by itself, and go.
 * <b>What it guarantees:</b> until then nobody without the server's secret can open one; with it, only those can be laid
 * beside the order in which people came that were not yet sealed anew in a lot. <b>What its caller must see to:</b> an
 * answer is given in a transaction of its own.
 */
@ApplicationScoped
public class EqualityAnswers {
    /** Fewer people than this are not counted at all: nothing may ever be said of them. */
    static final int FEWEST = 10;

    private static final int LENGTH = 160;
    private static final String BETWEEN = " ";

    /** Given again it takes the place of the one before, unless that has left for a lot: then the first one counts. */
    private static final String KEEP = """
            insert into equality_answer (id, round, locked) values (:id, :round, :locked)
            on conflict (id) do update set locked = excluded.locked where equality_answer.locked is not null""";

    private static final String WAITING =
            "select id, locked from equality_answer where round = :round and locked is not null for update";

    private static final String EMPTY = "update equality_answer set locked = null where id in :ids";

    private static final String AGAIN = "insert into equality_sealed (id, round, locked) values (:id, :round, :locked)";

    private static final String TAKE = """
            with first as (delete from equality_answer where round = :round returning locked),
            again as (delete from equality_sealed where round = :round returning locked)
            select locked from first where locked is not null union all select locked from again""";

    private static final String COUNT = """
            insert into equality_count (round, question, option, people) values (:round, :question, :option, :people)
            on conflict (round, question, option) do nothing""";

    private final Session store;
    private final Clearing clearing;
    private final Secrets secrets;
    private final Clock clock;

    EqualityAnswers(Session store, Clearing clearing, Secrets secrets, Clock clock) {
        this.clearing = clearing;
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param people who chose that option of that question */
    public record Count(String question, String option, int people) {}

    /** Keeps one answer; given again, it takes the place of the one before. Nothing once the round has closed. */
    @Transactional
    public void give(Token token, Round round, String question, String option) {
        if (!round.letsFinishAt(ZonedDateTime.now(clock))) {
            return;
        }
        store.createNativeMutationQuery(KEEP)
                .setParameter("id", secrets.markAsId("equality " + question, token.secret()))
                .setParameter("round", round.key())
                .setParameter("locked", secrets.lock(key(round), padded(question + BETWEEN + option)))
                .executeUpdate();
    }

    /** What the round came to; nothing before it is closed. */
    @Transactional
    public List<Count> of(Round round) {
        return store.createNativeQuery(
                        "select question, option, people from equality_count where round = :round"
                                + " order by question, option",
                        Object[].class)
                .setParameter("round", round.key())
                .getResultStream()
                .map(row -> new Count((String) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    /** Counts once what a closed round was given; until then only seals it anew, in lots. */
    @Transactional
    public void settle(Round round) {
        if (!RoundLock.OF_EQUALITY.isFree(store, round)) {
            return;
        }
        if (round.letsFinishAt(ZonedDateTime.now(clock))) {
            sealAnew(round);
            return;
        }
        Map<String, Map<String, Integer>> people = new HashMap<>();
        for (byte[] locked : take(round)) {
            String[] given = open(round, locked).split(BETWEEN);
            people.computeIfAbsent(given[0], any -> new HashMap<>()).merge(given[1], 1, Integer::sum);
        }
        people.forEach((question, options) -> count(round, question, options));
    }

    /** Each question by itself: its lot is of as many people, and leaves as many behind, as one of envelopes. */
    private void sealAnew(Round round) {
        Map<String, Map<UUID, String>> waiting = new HashMap<>();
        store.createNativeQuery(WAITING, Object[].class)
                .setParameter("round", round.key())
                .getResultStream()
                .forEach(row -> {
                    String given = open(round, (byte[]) row[1]);
                    waiting.computeIfAbsent(given.split(BETWEEN)[0], any -> new HashMap<>())
                            .put((UUID) row[0], given);
                });
        List<UUID> leaving = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        waiting.values().stream()
                .filter(question -> question.size() >= Lots.OPENED + Lots.LEFT)
                .forEach(question -> {
                    List<UUID> lot = secrets.shuffled(question.keySet()).subList(Lots.LEFT, question.size());
                    leaving.addAll(lot);
                    lot.forEach(id -> answers.add(question.get(id)));
                });
        if (!leaving.isEmpty()) {
            clearing.want();
            store.createNativeMutationQuery(EMPTY).setParameter("ids", leaving).executeUpdate();
            secrets.shuffled(answers)
                    .forEach(given -> store.createNativeMutationQuery(AGAIN)
                            .setParameter("id", secrets.randomId())
                            .setParameter("round", round.key())
                            .setParameter("locked", secrets.lock(key(round), padded(given)))
                            .executeUpdate());
        }
    }

    private List<byte[]> take(Round round) {
        return store.createNativeQuery(TAKE, byte[].class)
                .setParameter("round", round.key())
                .getResultList();
    }

    private void count(Round round, String question, Map<String, Integer> options) {
        if (options.values().stream().mapToInt(Integer::intValue).sum() < FEWEST) {
            return;
        }
        options.forEach((option, people) -> store.createNativeMutationQuery(COUNT)
                .setParameter("round", round.key())
                .setParameter("question", question)
                .setParameter("option", option)
                .setParameter("people", people)
                .executeUpdate());
    }

    private byte[] key(Round round) {
        return secrets.mark("equality answers", round.key().getBytes(StandardCharsets.UTF_8));
    }

    private String open(Round round, byte[] locked) {
        return new String(Secrets.unlock(key(round), locked), StandardCharsets.UTF_8).strip();
    }

    /** As long as any other: its length must not tell what was answered. */
    private static byte[] padded(String words) {
        byte[] padded = Arrays.copyOf(words.getBytes(StandardCharsets.UTF_8), LENGTH);
        Arrays.fill(padded, words.length(), LENGTH, (byte) ' ');
        return padded;
    }
}
