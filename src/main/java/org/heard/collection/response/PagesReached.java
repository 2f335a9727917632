package org.heard.collection.response;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.collection.round.Round;
import org.hibernate.Session;

/**
 * How many people who began and did not send are at each page: counters moved on in the transaction of the save itself.
 *
 * <p><b>What it guarantees:</b> no time, no person; each save adds to one of a few rows of a page, drawn by chance, so that
 * no row's number means anything alone. Drafts forgotten unsent stay counted: those are the people who left. <b>What the
 * caller must see to:</b> the counts are told in tens, and not more often than ten people more have answered.
 */
@Singleton
public class PagesReached {
    /** So many people can save at the same page without waiting for each other. */
    private static final int PARTS = 16;

    /** In the order of pages, so that two who save at once never wait for each other in a circle. */
    static final String ADD = "insert into page_reached as counted (round, page, part, drafts)"
            + " select %s, page, ?, by %s order by page"
            + " on conflict (round, page, part) do update set drafts = counted.drafts + excluded.drafts";

    private final Session store;
    private final SecureRandom chance;

    PagesReached(Session store, SecureRandom chance) {
        this.store = store;
        this.chance = chance;
    }

    /** How the counts change with one save. @param by one up, one down, in the order of the pages */
    record Moved(String[] pages, Integer[] by) {
        /** @param before the page they were at, @param after where they are; empty for none */
        static Moved between(String before, String after) {
            Map<String, Integer> moved = new TreeMap<>();
            if (!before.equals(after)) {
                moved.put(before, -1);
                moved.put(after, 1);
                moved.remove("");
            }
            return new Moved(
                    moved.keySet().toArray(String[]::new), moved.values().toArray(Integer[]::new));
        }

        boolean isNothing() {
            return pages.length == 0;
        }
    }

    int part() {
        return chance.nextInt(PARTS);
    }

    /** In the caller's transaction. */
    void move(Round round, Moved moved) {
        for (int i = 0; i < moved.pages().length; i++) {
            store.createNativeMutationQuery(
                            ADD.formatted("?", "from (select cast(? as text) as page, cast(? as int) as by) as moved"))
                    .setParameter(1, round.key())
                    .setParameter(2, part())
                    .setParameter(3, moved.pages()[i])
                    .setParameter(4, moved.by()[i])
                    .executeUpdate();
        }
    }

    /** By page, how many drafts were last kept there and neither sent nor taken away; never below nought. */
    public Map<String, Long> of(Round round) {
        return store.createNativeQuery(
                        "select page, sum(drafts) from page_reached where round = :round group by page order by page",
                        Object[].class)
                .setParameter("round", round.key())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> Math.max(0, ((Number) row[1]).longValue())));
    }
}
