package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.disclosure.Handmade.net;
import static org.heard.figures.disclosure.Handmade.option;
import static org.heard.figures.disclosure.Handmade.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrintedColumnTest {
    private static final PrintedColumn SOME = PrintedColumn.of(net("some", Column.Kind.NET_POSITIVE, "partly", "yes"));

    private static TrueTable.Row counted(Map<String, Long> counts, Map<String, Long> people) {
        return new TrueTable.Row("r", "r", "r", "2021-03", counts, people, 50, 40, Set.of(), Map.of(), Map.of());
    }

    @Test
    void anOptionCountsItselfAndANetItsParts() {
        assertThat(PrintedColumn.of(option("yes")).options()).containsExactly("yes");
        assertThat(SOME.options()).containsExactly("partly", "yes");
        assertThat(SOME.code()).isEqualTo("some");
    }

    @Test
    void aCountIsTheOneGivenOrTheSumOfTheParts() {
        assertThat(SOME.count(row("r", Map.of("some", 11L, "partly", 4L, "yes", 8L), 50, Set.of())))
                .isEqualTo(11);
        assertThat(SOME.count(row("r", Map.of("partly", 4L, "yes", 8L), 50, Set.of())))
                .isEqualTo(12);
        assertThat(SOME.count(row("r", Map.of("partly", 4L), 50, Set.of()))).isEqualTo(4);
    }

    @Test
    void peopleAreThoseCountedOrAtLeastTheLargestPart() {
        Map<String, Long> counts = Map.of("partly", 4L, "yes", 8L);
        assertThat(SOME.people(counted(counts, Map.of("some", 9L, "partly", 3L))))
                .isEqualTo(9);
        assertThat(SOME.people(counted(counts, Map.of("partly", 3L, "yes", 7L))))
                .isEqualTo(7);
        assertThat(SOME.people(counted(counts, Map.of("yes", 7L)))).isEqualTo(7);
        assertThat(SOME.people(counted(counts, Map.of()))).isEqualTo(12);
    }

    @Test
    void onlyNetsAreNets() {
        assertThat(net("a", Column.Kind.NET_POSITIVE, "b").isNet()).isTrue();
        assertThat(net("a", Column.Kind.NET_NEGATIVE, "b").isNet()).isTrue();
        for (Column.Kind kind : List.of(Column.Kind.POSITIVE, Column.Kind.OPTION, Column.Kind.BLANK)) {
            assertThat(Handmade.column("a", kind).isNet()).isFalse();
        }
    }
}
