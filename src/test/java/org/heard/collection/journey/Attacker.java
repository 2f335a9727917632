package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.collection.journey.Joining.Tried;
import org.heard.collection.journey.WriteAheadLog.Seen;
import org.heard.collection.response.Everything.Row;

/**
 * Somebody who holds the list of codes, a dump, an access log and the database's own log, and lays all that side by
 * side. They know, too, which transaction spent whose code: the order of sends tells it, the secret also.
 */
final class Attacker {
    /** Of links made by chance one is right on average, four or fewer in 99 runs of 100, eight once in 97,000. */
    static final int RIGHT_BY_CHANCE = 4;

    private static final int NEVER_BY_CHANCE = 8;

    /** So many joins beyond the 99th percentile are no chance any more: some twenty are tried, not independent. */
    private static final int MANY = 4;

    /** Of a rank correlation, in standard deviations of chance. */
    private static final double LIKENESS = 4.5;

    private final Map<String, List<Integer>> people;
    private final Map<Integer, UUID> spentMarks;
    private final WriteAheadLog log;

    /** @param people in the orders that some log or list gives them in */
    Attacker(Map<String, List<Integer>> people, Map<Integer, UUID> spentMarks, WriteAheadLog log) {
        this.people = new LinkedHashMap<>(people);
        this.spentMarks = spentMarks;
        this.log = log;
    }

    /** Lot by lot, for a log tells which people were in which. */
    void assertJoinsNobody(List<Row> responses, int fewest, String when) {
        Map<Long, List<Row>> lots =
                responses.stream().collect(Collectors.groupingBy(Row::transaction, TreeMap::new, Collectors.toList()));
        System.out.printf(
                "%s: lots of %s; best join of all %s; %d records of the log%n",
                when, lots.values().stream().map(List::size).toList(), best(responses), log.records());
        lots.values().forEach(lot -> {
            assertThat(lot).as("a lot").hasSizeGreaterThanOrEqualTo(fewest);
            assertByChance(joins(lot), lot.size(), when);
        });
        assertThat(rightByTransaction(responses))
                .as("in the transaction of a spent code")
                .isZero();
    }

    private static void assertByChance(List<Tried> tried, int size, String when) {
        double deviation = 1 / Math.sqrt(size - 1.0);
        assertThat(tried).hasSizeGreaterThan(10);
        assertThat(tried)
                .as(when)
                .filteredOn(join -> join.right() >= NEVER_BY_CHANCE)
                .isEmpty();
        assertThat(tried)
                .as(when)
                .filteredOn(join -> Math.abs(join.likeness()) > LIKENESS * deviation)
                .isEmpty();
        assertThat(tried.stream().filter(join -> join.right() > RIGHT_BY_CHANCE).count())
                .as("joins beyond the 99th percentile of chance, " + when)
                .isLessThan(MANY);
    }

    /** Nothing where there are no responses yet. */
    String best(List<Row> responses) {
        return responses.isEmpty()
                ? "-"
                : joins(responses).stream()
                        .max(Comparator.comparing(Tried::right))
                        .map(join -> join.right() + " of " + responses.size() + " (" + join.join() + ")")
                        .orElse("-");
    }

    int mostRight(List<Row> responses) {
        return joins(responses).stream().mapToInt(Tried::right).max().orElse(0);
    }

    private List<Tried> joins(List<Row> lot) {
        Set<Integer> in = lot.stream().map(Joining::writer).collect(Collectors.toCollection(HashSet::new));
        Joining joining = new Joining().responses(lot);
        people.forEach((by, order) ->
                joining.people(by, order.stream().filter(in::contains).toList()));
        Map<ByteBuffer, Seen> seen = log.first(lot.stream().map(Attacker::id).toList());
        if (seen.size() == lot.size()) {
            joining.responses(
                    "place in the log",
                    lot.stream()
                            .sorted(Comparator.comparing(
                                    row -> seen.get(ByteBuffer.wrap(id(row))).place()))
                            .toList());
        }
        return joining.everyJoin();
    }

    /** New responses of the very transaction that spent somebody's code. */
    int rightByTransaction(List<Row> responses) {
        Map<ByteBuffer, Seen> spent =
                log.first(spentMarks.values().stream().map(Attacker::bytes).toList());
        Map<Long, Integer> spender = new HashMap<>();
        spentMarks.forEach((person, mark) -> {
            Seen seen = spent.get(ByteBuffer.wrap(bytes(mark)));
            if (seen != null) {
                spender.put(seen.transaction(), person);
            }
        });
        Map<ByteBuffer, Seen> first =
                log.first(responses.stream().map(Attacker::id).toList());
        int right = 0;
        for (Row row : responses) {
            Seen seen = first.get(ByteBuffer.wrap(id(row)));
            right += seen != null && spender.getOrDefault(seen.transaction(), -1) == Joining.writer(row) ? 1 : 0;
        }
        return right;
    }

    static byte[] id(Row row) {
        return bytes(UUID.fromString(row.text().substring(1, 37)));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
