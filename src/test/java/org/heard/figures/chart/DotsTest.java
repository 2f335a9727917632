package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.Verdict;
import org.junit.jupiter.api.Test;

/** What this kind of chart must say, read from the SVG text. */
class DotsTest {
    @Test
    void marksOfRoundsAreToldApartWithoutColour() {
        List<Drawn.Thing> marks = new Drawn(Cases.dots(Cases.five()).svg()).marks();
        // The three of the key stand first.
        List<String> looks = marks.subList(0, 3).stream().map(m -> m.kind()).toList();

        assertThat(looks).containsExactlyInAnyOrder("circle", "diamond", "square");
        assertThat(marks).hasSize(3 + 15);
    }

    @Test
    void whiskersOfDotsAreUnequalAndMatchTheTable() {
        Drawn drawn = new Drawn(Cases.dots(Cases.five()).svg());
        List<Drawn.Thing> whiskers = drawn.levelWhiskers();
        assertThat(whiskers).hasSize(15);
        for (int i = 0; i < 5; i++) {
            List<Share> shares = List.of(Five.NOV_2019.get(i), Five.SEPT_2020.get(i), Five.MAR_2021.get(i));
            for (int round = 0; round < 3; round++) {
                Interval limits = shares.get(round).interval();
                Drawn.Thing whisker = whiskers.get(3 * i + round);
                assertThat(whisker.left()).isCloseTo(drawn.x(limits.lower() * 100, 0, 100), within(Drawn.NEAR));
                assertThat(whisker.right()).isCloseTo(drawn.x(limits.upper() * 100, 0, 100), within(Drawn.NEAR));
            }
        }
        // 80 of 305 is 26.2 [21.6, 31.4]: 4.6 to the left, 5.2 to the right.
        double share = drawn.x(100 * 80 / 305.0, 0, 100);
        Drawn.Thing together = whiskers.get(9);
        assertThat(together.right() - share).isGreaterThan(1.08 * (share - together.left()));
    }

    @Test
    void theTableHasEveryLimitToATenth() {
        List<List<String>> rows = Cases.dots(Cases.five()).dataTable().rows();

        assertThat(rows.get(0))
                .startsWith("Listened to", "312", "137", "43.9", "38.5", "49.5")
                .containsSubsequence("428", "201", "47.0", "42.3", "51.7")
                .containsSubsequence("506", "263", "52.0", "47.6", "56.3");
        assertThat(rows.get(3))
                .containsSubsequence("26.2", "21.6", "31.4", "26.7", "22.7", "31.1", "28.0", "24.2", "32.1");
    }

    @Test
    void marksOfARowStandFourMillimetresApartTheOldestOnTopWithTheLatestShareBesideIt() {
        Drawn drawn = new Drawn(Cases.dots(Cases.five()).svg());
        List<Drawn.Thing> row = drawn.marks().subList(3, 6);

        assertThat(row.get(1).y() - row.get(0).y()).isCloseTo(4 * 96 / 25.4, within(Drawn.NEAR));
        assertThat(row.get(2).y() - row.get(1).y()).isCloseTo(4 * 96 / 25.4, within(Drawn.NEAR));
        assertThat(row.stream().map(Drawn.Thing::fill))
                .containsExactly("rgb(162,133,209)", "rgb(40,161,151)", Drawn.DARK_BLUE);
        assertThat(drawn.text("52%").y()).isCloseTo(row.get(2).y() + Label.DROP, within(Drawn.NEAR));
        assertThat(drawn.text("52%").x()).isGreaterThan(row.get(2).right());
        assertThat(drawn.words()).doesNotContain("44%", "47%");
    }

    @Test
    void onlyAFlaggedRowEndsInItsWord() {
        List<String> verdicts = Stream.of(Verdict.values()).map(Verdict::word).toList();
        assertThat(new Drawn(Cases.dots(Cases.five()).svg()).words()).noneMatch(verdicts::contains);

        Drawn drawn =
                new Drawn(Cases.dots(List.of(Cases.listened(), Cases.risen())).svg());
        assertThat(drawn.words().stream().filter(verdicts::contains)).containsExactly("more");
        assertThat(drawn.text("more").y())
                .isCloseTo(drawn.text("Plan reviewed on time").y(), within(Drawn.NEAR));
    }
}
