package org.heard.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * What people say about themselves after sending, apart from everything else they said (decision 0034). Each
 * answer waits, locked, until the round closes; then all are counted at once, each question by itself, and go.
 */
@ApplicationScoped
public class EqualityAnswers {
    /** Fewer people than this are not counted at all: nothing may ever be said of them. */
    static final int FEWEST = 10;

    private static final int LENGTH = 160;
    private static final String BETWEEN = " ";

    private static final String KEEP = """
            insert into equality_answer (id, round, locked) values (:id, :round, :locked)
            on conflict (id) do update set locked = excluded.locked""";

    private static final String SHUFFLE = """
            with gone as (delete from equality_answer where round = :round returning id, round, locked)
            insert into equality_answer (id, round, locked) select id, round, locked from gone order by random()""";

    private static final String TAKE = "delete from equality_answer where round = :round returning locked";

    private static final String COUNT = """
            insert into equality_count (round, question, option, people) values (:round, :question, :option, :people)
            on conflict (round, question, option) do nothing""";

    private final Session store;
    private final Secrets secrets;
    private final Clock clock;

    EqualityAnswers(Session store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param people who chose that option of that question */
    public record Count(String question, String option, int people) {}

    /** Keeps one answer; given again, it takes the place of the one before. Nothing once the round has closed. */
    @Transactional
    public void give(Token token, Round round, String question, String option) {
        if (!round.takesAnswersOn(LocalDate.now(clock))) {
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

    /** Counts once what a closed round was given; until then only lays it in another order. */
    @Transactional
    void settle(Round round) {
        if (round.takesAnswersOn(LocalDate.now(clock))) {
            store.createNativeMutationQuery(SHUFFLE)
                    .setParameter("round", round.key())
                    .executeUpdate();
            return;
        }
        Map<String, Map<String, Integer>> people = new HashMap<>();
        for (byte[] locked : take(round)) {
            String[] given = open(round, locked).split(BETWEEN);
            people.computeIfAbsent(given[0], any -> new HashMap<>()).merge(given[1], 1, Integer::sum);
        }
        people.forEach((question, options) -> count(round, question, options));
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
