package org.heard.collection.keying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.collection.round.Round;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;

/**
 * Compares forms keyed twice, by two officers who do not see each other's. What is kept is how many answers were
 * compared and how many agreed, over the whole round.
 */
@ApplicationScoped
public class SecondKeying {
    private static final String ADD = """
            insert into keyed_twice (round, forms, compared, agreed) values (:round, 1, :compared, :agreed)
            on conflict (round) do update set forms = keyed_twice.forms + 1,
            compared = keyed_twice.compared + :compared, agreed = keyed_twice.agreed + :agreed""";

    private final EntityManager store;
    private final Batches piles;
    private final DrawnForms drawn;
    private final Keying keying;

    SecondKeying(EntityManager store, Batches piles, DrawnForms drawn, Keying keying) {
        this.store = store;
        this.piles = piles;
        this.drawn = drawn;
        this.keying = keying;
    }

    /** @param forms keyed twice; @param compared their answers in all, comments left out */
    public record Agreement(long forms, long compared, long agreed) {
        static final Agreement NONE = new Agreement(0, 0, 0);

        /** Half up. */
        public long percent() {
            return compared == 0 ? 0 : (200 * agreed + compared) / (2 * compared);
        }
    }

    public enum Refusal {
        /** No form of that pile waits under that code. */
        UNKNOWN,
        /** Anyone who keyed it first may not check it. */
        SAME_OFFICER
    }

    /** Why that form may not be keyed by that officer now; nothing where they may. */
    @Transactional
    public Optional<Refusal> refusal(Batch pile, String code, String officer) {
        Batch held = piles.held(pile);
        if (held.isKeyedBy(keying.mark(held, officer))) {
            return Optional.of(Refusal.SAME_OFFICER);
        }
        return drawn.waits(held, code) ? Optional.empty() : Optional.of(Refusal.UNKNOWN);
    }

    /** Compares, counts and lets the first copy go. */
    @Transactional
    public Agreement compare(Batch pile, String code, Answers second) {
        Batch held = piles.held(pile);
        Agreement one =
                drawn.first(held, code).map(first -> compared(first, second)).orElse(Agreement.NONE);
        if (one.forms() > 0) {
            drawn.remove(held, code);
            store.createNativeQuery(ADD)
                    .setParameter("round", held.round())
                    .setParameter("compared", one.compared())
                    .setParameter("agreed", one.agreed())
                    .executeUpdate();
        }
        return one;
    }

    @Transactional
    public Agreement of(Round round) {
        List<?> rows = store.createNativeQuery("select forms, compared, agreed from keyed_twice where round = :round")
                .setParameter("round", round.key())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Agreement(
                        ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .findFirst()
                .orElse(Agreement.NONE);
    }

    @Transactional
    public long waiting(Round round) {
        return drawn.waiting(round);
    }

    static Agreement compared(Answers first, Answers second) {
        Agreement about = compared(first.about(), second.about());
        long compared = about.compared();
        long agreed = about.agreed();
        for (int child = 0;
                child < Math.max(first.children().size(), second.children().size());
                child++) {
            Agreement one = compared(child(first, child), child(second, child));
            compared += one.compared();
            agreed += one.agreed();
        }
        return new Agreement(1, compared, agreed);
    }

    private static Map<String, Answer> child(Answers answers, int child) {
        return child < answers.children().size() ? answers.children().get(child) : Map.of();
    }

    /** Comments are left out: a comma more is no fault. */
    private static Agreement compared(Map<String, Answer> first, Map<String, Answer> second) {
        Set<String> keys = new HashSet<>(first.keySet());
        keys.addAll(second.keySet());
        keys.removeIf(key -> first.get(key) instanceof Answer.Written || second.get(key) instanceof Answer.Written);
        long agreed = keys.stream()
                .filter(key -> first.containsKey(key) && first.get(key).equals(second.get(key)))
                .count();
        return new Agreement(0, keys.size(), agreed);
    }
}
