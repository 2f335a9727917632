package org.heard.improvement.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has a printed number and digest can see that nothing was changed. */
class ChainTest {
    private final Entries record = new Entries()
            .add("2019-10-17", "action", "1.1", Map.of("what", "Advice on time"))
            .add("2019-10-22", "action", "1.2", Map.of("what", "One health contact"))
            .add("2019-11-05", "action", "1.1", Map.of("what", "Advice within six weeks"));

    @Test
    void aRecordAsItWasWrittenHasNoFaults() {
        assertThat(Chain.faults(record.all(), record.head())).isEmpty();
        assertThat(Chain.faults(List.of(), Chain.Head.EMPTY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"onDay", "seat", "key", "kind", "recorded", "version"})
    void anEntryOfWhichOneThingWasChangedIsNamed(String what) {
        assertThat(faultsWith(1, changed(record.all().get(1), what)))
                .first()
                .asString()
                .startsWith("Entry 2 (action ")
                .endsWith("is not as it was written.");
    }

    @Test
    void anotherTextOrReasonIsNamed() {
        BoardEntry second = record.all().get(1);
        BoardEntry other = copy(second, Optional.of(new TreeMap<>(Map.of("what", "One health Contact"))), second.why());

        assertThat(faultsWith(1, other))
                .containsExactly("What entry 2 (action 1.2, version 1) says is not what was written.");
        assertThat(faultsWith(1, copy(second, second.body(), "because"))).hasSize(1);
    }

    @Test
    void anEntryLeftOutOrCutOffIsSeen() {
        List<BoardEntry> gap = List.of(record.all().get(0), record.all().get(2));
        List<BoardEntry> cut = record.all().subList(0, 2);

        assertThat(Chain.faults(gap, record.head()))
                .containsExactly("After entry 1 comes entry 3: one is missing or was put in.");
        assertThat(Chain.faults(cut, record.head()))
                .containsExactly(
                        "The record should end with entry 3 and ends with entry 2: entries are missing at its end.");
    }

    @Test
    void aBlankEntryIsRightOnlyWhereALaterOneSaysWhy() {
        BoardEntry first = record.all().get(0);
        BoardEntry blank = copy(first, Optional.empty(), "");
        assertThat(faultsWith(0, blank))
                .containsExactly("Entry 1 (action 1.1, version 1) is blank, and no later entry says why.");

        record.add(
                new NewEntry(
                        "action",
                        "1.1",
                        2,
                        LocalDate.of(2019, 11, 6),
                        EntryKind.REDACTED,
                        Map.of("of", "1"),
                        "named a child"),
                "2019-11-06");
        assertThat(faultsWith(0, blank)).isEmpty();
    }

    /** "a" with "bc" and "ab" with "c" are two bodies. */
    @Test
    void twoBodiesNeverHaveOneDigest() {
        assertThat(Chain.bodyDigest(Map.of("a", "bc"), "")).isNotEqualTo(Chain.bodyDigest(Map.of("ab", "c"), ""));
        assertThat(Chain.bodyDigest(Map.of("a", "b"), "")).isNotEqualTo(Chain.bodyDigest(Map.of(), "ab"));
    }

    private List<String> faultsWith(int place, BoardEntry other) {
        List<BoardEntry> all = new ArrayList<>(record.all());
        all.set(place, other);
        return Chain.faults(all, record.head());
    }

    private static BoardEntry copy(BoardEntry of, Optional<java.util.SortedMap<String, String>> body, String why) {
        return new BoardEntry(
                of.seq(),
                of.thing(),
                of.key(),
                of.version(),
                of.onDay(),
                of.recorded(),
                of.seat(),
                of.kind(),
                body.map(TreeMap::new),
                why,
                of.bodyDigest(),
                of.previous(),
                of.digest());
    }

    private static BoardEntry changed(BoardEntry of, String what) {
        return new BoardEntry(
                of.seq(),
                of.thing(),
                what.equals("key") ? "1.3" : of.key(),
                what.equals("version") ? 7 : of.version(),
                what.equals("onDay") ? of.onDay().minusDays(1) : of.onDay(),
                what.equals("recorded") ? of.recorded().minusDays(1) : of.recorded(),
                what.equals("seat") ? "chair" : of.seat(),
                what.equals("kind") ? EntryKind.CORRECTED : of.kind(),
                of.body(),
                of.why(),
                of.bodyDigest(),
                of.previous(),
                of.digest());
    }
}
