package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.collection.journey.Joining.Tried;
import org.heard.collection.journey.WriteAheadLog.Seen;
import org.heard.collection.response.Everything.Row;

/**
 * As {@link Attacker}, for answers about equality: lays them beside people, beside responses, and beside the answers to
 * the other questions. They are even told which rows answer the same question, which no row says.
 */
final class EqualityAttacker {
    /** Some hundreds are tried in a run, of which one has ten right by chance once in nine million. */
    private static final int NEVER_BY_CHANCE = 10;

    /** Of a rank correlation, in standard deviations of chance: once in some twenty-five million. */
    private static final double LIKENESS = 5.5;

    private static final int FEW = 4;

    private final Map<String, List<Integer>> people;
    private final TreeMap<Integer, Integer> sends = new TreeMap<>();
    private final Set<Long> sending = new HashSet<>();
    private final List<Row> responses;
    private final WriteAheadLog log;

    /** Where something stands in the log, or that it stands nowhere: reading all of it takes seconds. */
    private final Map<ByteBuffer, Optional<Seen>> known = new HashMap<>();

    /** One answer. @param sign what stands for it in the log */
    record Given(int person, String question, Row row, byte[] sign) {}

    /** @param people in the orders that some log or list gives them in */
    EqualityAttacker(
            Map<String, List<Integer>> people, Map<Integer, UUID> spentMarks, List<Row> responses, WriteAheadLog log) {
        this.people = new LinkedHashMap<>(people);
        this.responses = responses;
        this.log = log;
        read(Stream.concat(
                spentMarks.values().stream().map(Attacker::bytes),
                responses.stream().map(Attacker::id)));
        spentMarks.forEach((person, mark) -> seen(Attacker.bytes(mark)).ifPresent(seen -> {
            sends.put(seen.place(), person);
            sending.add(seen.transaction());
        }));
    }

    /** @param fewest so many of one question were written together at the least */
    void assertJoinsNobody(List<Given> given, int fewest, String when) {
        read(given.stream().map(Given::sign));
        Map<String, List<Given>> lots = given.stream()
                .collect(Collectors.groupingBy(
                        one -> one.question() + " in " + one.row().transaction(), TreeMap::new, Collectors.toList()));
        Set<Long> transactions =
                given.stream().map(one -> one.row().transaction()).collect(Collectors.toSet());
        Map<String, List<Tried>> joins = new TreeMap<>();
        lots.forEach((lot, answers) -> joins.put(lot, joins(answers, given)));
        List<Tried> tried = joins.values().stream().flatMap(List::stream).toList();
        int justAfter = rightBySendJustBefore(given);
        System.out.printf(
                "%s, equality: lots of %s; best of %d joins %s; %d beyond the 99th percentile; %d by the send just"
                        + " before%n",
                when,
                lots.values().stream().map(List::size).toList(),
                tried.size(),
                tried.stream()
                        .max(Comparator.comparing(Tried::right))
                        .map(join -> join.right() + " (" + join.join() + ")")
                        .orElse("-"),
                beyond(tried),
                justAfter);
        assertThat(lots.values()).allSatisfy(lot -> assertThat(lot).as("a lot").hasSizeGreaterThanOrEqualTo(fewest));
        joins.forEach((lot, some) -> assertByChance(some, when + ", " + lot));
        assertThat(beyond(tried))
                .as("joins beyond the 99th percentile of chance, " + when)
                .isLessThanOrEqualTo(FEW + tried.size() / 100);
        assertThat(justAfter)
                .as("one a lot and question: all of a lot come after the same send")
                .isLessThanOrEqualTo(lots.size());
        assertThat(Stream.concat(sending.stream(), responses.stream().map(Row::transaction)))
                .as("transactions of sends and of responses")
                .noneMatch(transactions::contains);
    }

    private static long beyond(List<Tried> tried) {
        return tried.stream()
                .filter(join -> join.right() > Attacker.RIGHT_BY_CHANCE)
                .count();
    }

    private static void assertByChance(List<Tried> tried, String when) {
        assertThat(tried).hasSizeGreaterThan(10);
        assertThat(tried)
                .as(when)
                .filteredOn(join -> join.right() >= NEVER_BY_CHANCE)
                .isEmpty();
        assertThat(tried)
                .as(when)
                .filteredOn(join -> Math.abs(join.likeness()) > LIKENESS / Math.sqrt(join.of() - 1.0))
                .isEmpty();
    }

    /** The best join of the answers to one question, with people and with responses each. */
    int mostRight(List<Given> question) {
        read(question.stream().map(Given::sign));
        return Math.min(most(withPeople(question)), most(withResponses(question)));
    }

    private static int most(List<Tried> tried) {
        return tried.stream().mapToInt(Tried::right).max().orElse(0);
    }

    /** Each answer for one of anyone who sent last before it was written. */
    int rightBySendJustBefore(List<Given> given) {
        read(given.stream().map(Given::sign));
        return (int) given.stream()
                .filter(one -> seen(one.sign())
                        .map(written -> sends.lowerEntry(written.place()))
                        .filter(send -> send.getValue() == one.person())
                        .isPresent())
                .count();
    }

    private List<Tried> joins(List<Given> lot, List<Given> all) {
        return Stream.of(withPeople(lot), withResponses(lot), withOtherQuestions(lot, all))
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Tried> withPeople(List<Given> lot) {
        Joining joining = answers(lot);
        Set<Integer> in = persons(lot);
        people.forEach((by, order) ->
                joining.people(by, order.stream().filter(in::contains).toList()));
        return joining.everyJoin();
    }

    private List<Tried> withResponses(List<Given> lot) {
        Set<Integer> in = persons(lot);
        List<Row> theirs = responses.stream()
                .filter(row -> in.contains(Joining.writer(row)))
                .toList();
        Set<Integer> both = theirs.stream().map(Joining::writer).collect(Collectors.toSet());
        if (both.size() < 2) {
            return List.of();
        }
        Joining joining = answers(of(both, lot)).people("responses", theirs, Joining::writer);
        if (theirs.stream().allMatch(row -> seen(Attacker.id(row)).isPresent())) {
            joining.people(
                    "responses by place in the log",
                    theirs.stream()
                            .sorted(Comparator.comparing(
                                    row -> seen(Attacker.id(row)).orElseThrow().place()))
                            .map(Joining::writer)
                            .toList());
        }
        return joining.everyJoin();
    }

    /** Those written at the same time that answer another question. */
    private List<Tried> withOtherQuestions(List<Given> lot, List<Given> all) {
        Given first = lot.get(0);
        return all.stream()
                .filter(one -> one.row().transaction() == first.row().transaction()
                        && one.question().compareTo(first.question()) > 0)
                .collect(Collectors.groupingBy(Given::question))
                .values()
                .stream()
                .flatMap(other -> {
                    Set<Integer> both = persons(lot);
                    both.retainAll(persons(other));
                    if (both.size() < 2) {
                        return Stream.of();
                    }
                    Joining joining = answers(of(both, lot));
                    List<Given> others = of(both, other);
                    Map<Row, Integer> whose = whose(others);
                    joining.people(
                            other.get(0).question(),
                            others.stream().map(Given::row).toList(),
                            whose::get);
                    joining.people(
                            other.get(0).question() + " by place in the log",
                            byPlaceInTheLog(others).stream().map(Given::person).toList());
                    return joining.everyJoin().stream();
                })
                .toList();
    }

    private Joining answers(List<Given> lot) {
        Map<Row, Integer> whose = whose(lot);
        return new Joining()
                .responses(lot.stream().map(Given::row).toList(), whose::get)
                .responses(
                        "place in the log",
                        byPlaceInTheLog(lot).stream().map(Given::row).toList(),
                        whose::get);
    }

    private List<Given> byPlaceInTheLog(List<Given> lot) {
        assertThat(lot)
                .as("all of the log is kept")
                .allSatisfy(one -> assertThat(seen(one.sign())).isPresent());
        return lot.stream()
                .sorted(Comparator.comparing(
                        one -> seen(one.sign()).orElseThrow().place()))
                .toList();
    }

    private Optional<Seen> seen(byte[] sign) {
        return known.get(ByteBuffer.wrap(sign));
    }

    private void read(Stream<byte[]> signs) {
        List<byte[]> unread =
                signs.filter(sign -> !known.containsKey(ByteBuffer.wrap(sign))).toList();
        Map<ByteBuffer, Seen> first = log.first(unread);
        unread.forEach(sign -> known.put(ByteBuffer.wrap(sign), Optional.ofNullable(first.get(ByteBuffer.wrap(sign)))));
    }

    private static List<Given> of(Set<Integer> some, List<Given> lot) {
        return lot.stream().filter(one -> some.contains(one.person())).toList();
    }

    private static Set<Integer> persons(List<Given> lot) {
        return lot.stream().map(Given::person).collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<Row, Integer> whose(List<Given> lot) {
        return lot.stream().collect(Collectors.toMap(Given::row, Given::person));
    }
}
