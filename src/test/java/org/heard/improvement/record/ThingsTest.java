package org.heard.improvement.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a thing is, is what had been recorded by the day that is looked at. */
class ThingsTest {
    private static final LocalDate BEGIN = LocalDate.of(2019, 10, 17);

    @Test
    void aThingIsItsLatestVersionAndRemembersItsFirst() {
        Things things = Things.asAt(
                new Entries()
                        .add("2019-10-17", "action", "1.1", Map.of("due", "2020-03-31"))
                        .add("2019-11-05", "action", "1.1", Map.of("due", "2020-05-31"))
                        .all(),
                LocalDate.of(2019, 11, 5));

        Thing action = things.find("action", "1.1").orElseThrow();
        assertThat(action.day("due")).contains(LocalDate.of(2020, 5, 31));
        assertThat(action.first().field("due")).isEqualTo("2020-03-31");
        assertThat(action.version()).isEqualTo(2);
    }

    @Test
    void whatIsWrittenDownLateIsKnownLateUnlessWeAskWhatIsKnownNow() {
        List<BoardEntry> record = new Entries()
                .add("2019-10-17", "2019-12-01", "note", "1", Map.of("text", "late"))
                .all();

        assertThat(Things.asAt(record, LocalDate.of(2019, 11, 30)).of("note")).isEmpty();
        assertThat(Things.knownNow(record, LocalDate.of(2019, 11, 30)).of("note"))
                .hasSize(1);
    }

    /** A seed that fails is printed with the test's name and can be put here. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void asAtADayNeverDependsOnWhatWasRecordedLater(long seed) {
        Random random = new Random(seed);
        Entries record = new Entries();
        LocalDate day = BEGIN;
        for (int i = 0; i < 60; i++) {
            day = day.plusDays(random.nextInt(3));
            record.add(
                    day.minusDays(random.nextInt(40)).toString(),
                    day.toString(),
                    random.nextBoolean() ? "action" : "risk",
                    "1." + random.nextInt(4),
                    Map.of("what", "words " + i));
        }
        LocalDate looked = BEGIN.plusDays(random.nextInt(60));
        List<BoardEntry> known = record.all().stream()
                .filter(entry -> !entry.recorded().isAfter(looked))
                .toList();

        for (String kind : List.of("action", "risk")) {
            assertThat(Things.asAt(record.all(), looked).of(kind)).isEqualTo(new Things(known).of(kind));
        }
    }

    @Test
    void aRemovedThingIsOnNoPageAndItsHistoryStays() {
        Entries record = new Entries().add("2019-10-17", "risk", "R1", Map.of("risk", "posts"));
        record.add(
                new NewEntry("risk", "R1", 1, BEGIN, EntryKind.REMOVED, Map.of("risk", "posts"), "made twice"),
                "2019-10-18");
        Things things = Things.asAt(record.all(), LocalDate.of(2020, 1, 1));

        assertThat(things.of("risk")).isEmpty();
        assertThat(things.find("risk", "R1")).isEmpty();
        assertThat(things.ever("risk", "R1").orElseThrow().versions()).hasSize(2);
    }

    @Test
    void aThingOfWhichAllThatIsKnownWasBlankedIsOnNoPage() {
        List<BoardEntry> record = blanked(
                new Entries()
                        .add("2019-10-17", "risk", "R1", Map.of("risk", "a name"))
                        .add("2019-11-05", "risk", "R1", Map.of("risk", "posts"))
                        .all(),
                1);

        assertThat(Things.asAt(record, LocalDate.of(2019, 11, 4)).of("risk")).isEmpty();
        assertThat(Things.asAt(record, LocalDate.of(2019, 11, 4)).find("risk", "R1"))
                .isEmpty();
        assertThat(Things.asAt(record, LocalDate.of(2019, 11, 5)).of("risk")).hasSize(1);
    }

    @Test
    void whatWasTakenOffStaysOffThoughThatEntryWasBlanked() {
        Entries record = new Entries().add("2019-10-17", "risk", "R1", Map.of("risk", "posts"));
        record.add(
                new NewEntry("risk", "R1", 1, BEGIN, EntryKind.REMOVED, Map.of("risk", "posts"), "a name"),
                "2019-10-18");
        record.add(new NewEntry("risk", "R1", 2, BEGIN, EntryKind.REDACTED, Map.of("of", "2"), "why"), "2019-10-19");
        LocalDate later = LocalDate.of(2020, 1, 1);

        assertThat(Things.asAt(blanked(record.all(), 2), later).of("risk")).isEmpty();

        record.add(new NewEntry("risk", "R1", 3, BEGIN, EntryKind.CHANGED, Map.of("risk", "again"), ""), "2019-10-20");
        Thing again =
                Things.asAt(blanked(record.all(), 2), later).find("risk", "R1").orElseThrow();
        assertThat(again.life()).extracting(entry -> entry.field("risk")).containsExactly("again");
    }

    private static List<BoardEntry> blanked(List<BoardEntry> entries, long seq) {
        return entries.stream()
                .map(one -> one.seq() == seq
                        ? new BoardEntry(
                                one.seq(),
                                one.thing(),
                                one.key(),
                                one.version(),
                                one.onDay(),
                                one.recorded(),
                                one.seat(),
                                one.kind(),
                                Optional.empty(),
                                "",
                                one.bodyDigest(),
                                one.previous(),
                                one.digest())
                        : one)
                .toList();
    }
}
