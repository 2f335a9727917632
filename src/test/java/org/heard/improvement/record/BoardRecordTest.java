package org.heard.improvement.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.improvement.board.ThingKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record in the database. */
@QuarkusTest
class BoardRecordTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 17);

    @Inject
    BoardRecord record;

    @Inject
    RecordGround ground;

    @BeforeEach
    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void whatIsAppendedIsReadBackInOrderAndTheChainIsWhole() {
        record.append(List.of(draft("1.1", 0, "Advice on time"), draft("1.2", 0, "Arabic: شكرا “x”")), "officer");
        record.append(List.of(draft("1.1", 1, "Advice within six weeks")), "chair");

        assertThat(record.entries()).extracting(BoardEntry::seq).containsExactly(1L, 2L, 3L);
        assertThat(record.entries().get(1).field("what")).isEqualTo("Arabic: شكرا “x”");
        assertThat(record.entries().get(2).seat()).isEqualTo("chair");
        assertThat(record.faults()).isEmpty();
        assertThat(record.head().seq()).isEqualTo(3);
    }

    @Test
    void aPressThatWritesNothingLeavesTheHeadAsItWas() {
        record.append(List.of(draft("1.1", 0, "first")), "officer");
        Chain.Head before = record.head();

        record.append(List.of(), "officer");

        assertThat(record.head()).isEqualTo(before);
        assertThat(record.entries()).hasSize(1);
    }

    @Test
    void theSecondOfTwoWritersIsToldAndNothingOfItsPressIsAdded() {
        record.append(List.of(draft("1.1", 0, "first")), "officer");

        List<NewEntry> second = List.of(draft("1.2", 0, "new"), draft("1.1", 0, "second"));
        assertThatThrownBy(() -> record.append(second, "officer"))
                .isInstanceOf(WrittenMeanwhile.class)
                .hasMessageContaining("Somebody else has written meanwhile");

        assertThat(record.entries()).hasSize(1);
        assertThat(record.faults()).isEmpty();
    }

    @Test
    void twentyWritersAtOnceGetTwentyNumbers() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> presses = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String key = "1." + i;
                presses.add(crowd.submit(() -> record.append(List.of(draft(key, 0, key)), "officer")));
            }
            for (Future<?> press : presses) {
                press.get();
            }
        } finally {
            crowd.shutdown();
        }
        assertThat(record.entries()).hasSize(20);
        assertThat(record.faults()).isEmpty();
    }

    @Test
    void aDayBeforeTheLastEntrysIsRefused() {
        record.append(List.of(draft("1.1", 0, "first")), "officer", DAY);

        assertThatThrownBy(() -> record.append(List.of(draft("1.2", 0, "x")), "officer", DAY.minusDays(1)))
                .hasMessageContaining("recorded later");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update board_entry set seat = 'chair'",
                "update board_entry set body = null, why = null",
                "update board_entry set body = '{}'",
                "delete from board_entry",
                "truncate board_entry"
            })
    void theDatabaseRefusesToChangeOrDeleteAnEntry(String sql) {
        record.append(List.of(draft("1.1", 0, "first")), "officer");

        assertThatThrownBy(() -> ground.sql(sql)).hasMessageContaining("an entry of the board's record stays as it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update board_entry set body = jsonb_set(body, '{what}', '\"fjrst\"') where seq = 1",
                "update board_entry set recorded = recorded - 1 where seq = 1",
                "update board_entry set digest = replace(digest, substr(digest, 1, 1), 'x') where seq = 1"
            })
    void oneByteChangedInTheDatabaseNamesTheEntry(String sql) {
        record.append(List.of(draft("1.1", 0, "first"), draft("1.2", 0, "second")), "officer");

        ground.tamper(sql);

        assertThat(record.faults()).first().asString().contains("ntry 1");
    }

    @Test
    void anEntryIsBlankedWithItsReasonAndTheChainStaysWhole() {
        record.append(List.of(draft("1.1", 0, "names a child")), "officer");
        assertThatThrownBy(() -> record.redact(1, "it named a child", "administrator", Set.of()))
                .isInstanceOf(RedactionRefused.class)
                .hasMessage("Entry 1 is what stands now. Write first what should stand, then blank it.");
        record.append(List.of(draft("1.1", 1, "names nobody")), "officer");
        record.entries();

        record.redact(1, "it named a child", "administrator", Set.of());

        assertThat(record.entries().get(0).isBlank()).isTrue();
        assertThat(record.faults()).isEmpty();
        assertThatThrownBy(() -> record.redact(1, "again", "administrator", Set.of()))
                .hasMessage("There is no entry 1 that could be blanked.");
        Thing thing = Things.asAt(record.entries(), LocalDate.MAX).of("action").get(0);
        assertThat(thing.text("what")).isEqualTo("names nobody");
        assertThat(thing.version()).isEqualTo(3);
    }

    @Test
    void aNoteThatNamesAChildIsBlankedThoughNothingCanTakeItsPlace() {
        record.append(
                List.of(new NewEntry("note", "1.1-n1", 0, DAY, EntryKind.MADE, Map.of("text", "names a child"), "")),
                "officer");

        record.redact(1, "it named a child", "administrator", ThingKind.onlyFollowed());

        assertThat(record.entries().get(0).isBlank()).isTrue();
        assertThat(record.faults()).isEmpty();
        assertThat(Things.asAt(record.entries(), LocalDate.MAX).of("note")).isEmpty();
    }

    private static NewEntry draft(String key, int seen, String what) {
        EntryKind kind = seen == 0 ? EntryKind.MADE : EntryKind.CHANGED;
        return new NewEntry("action", key, seen, DAY, kind, Map.of("what", what), "");
    }
}
