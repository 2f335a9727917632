package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.heard.figures.statistics.Share;
import org.junit.jupiter.api.Test;

/** What this kind of chart must say, read from the SVG text. */
class OverTimeTest {
    private final Chart chart = Chart.overTime(Cases.listened());
    private final Drawn drawn = new Drawn(chart.svg());

    @Test
    void roundsStandAtTrueDistances() {
        List<Double> places =
                drawn.uprightWhiskers().stream().map(Drawn.Thing::x).toList();

        assertThat(places).hasSize(3);
        double ratio = (places.get(1) - places.get(0)) / (places.get(2) - places.get(1));
        assertThat(ratio).isCloseTo(10 / 6.0, within(0.02 * 10 / 6));
    }

    @Test
    void whiskersAreTheIntervalsAndMarksTheShares() {
        // Wilson limits of the invented counts, worked out by hand to one decimal.
        double[][] limits = {{38.5, 49.5}, {42.3, 51.7}, {47.6, 56.3}};
        List<Share> shares = List.of(Share.of(137, 312), Share.of(201, 428), Share.of(263, 506));
        for (int i = 0; i < 3; i++) {
            Drawn.Thing whisker = drawn.uprightWhiskers().get(i);
            assertThat(whisker.bottom()).isCloseTo(drawn.y(limits[i][0]), within(Drawn.NEAR));
            assertThat(whisker.top()).isCloseTo(drawn.y(limits[i][1]), within(Drawn.NEAR));
            double mark = drawn.y(shares.get(i).value() * 100);
            assertThat(drawn.marks()).anySatisfy(m -> {
                assertThat(m.x()).isCloseTo(whisker.x(), within(0.1));
                assertThat(m.y()).isCloseTo(mark, within(Drawn.NEAR));
            });
        }
    }

    @Test
    void eachRoundShowsItsNameItsBaseAndItsShare() {
        assertThat(drawn.words())
                .contains("Nov 2019", "312 answers", "44%")
                .contains("Sept 2020", "428 answers", "47%")
                .contains("Mar 2021", "506 answers", "52%");
    }

    @Test
    void everythingThatMayBeJoinedIsJoined() {
        assertThat(drawn.dashed()).hasSize(2);
        assertThat(drawn.words()).doesNotContain("question", "changed");
    }

    @Test
    void aBreakIsDrawnUprightAndNothingCrossesIt() {
        Drawn broken = new Drawn(Chart.overTime(Cases.broken()).svg());
        List<Double> places =
                broken.uprightWhiskers().stream().map(Drawn.Thing::x).toList();
        List<Drawn.Thing> breaks =
                broken.dashed().stream().filter(Drawn.Thing::isUpright).toList();

        assertThat(broken.words()).containsSubsequence("question", "changed");
        assertThat(breaks).hasSize(1);
        double there = breaks.get(0).x();
        assertThat(there).isBetween(places.get(0), places.get(1));
        assertThat(breaks.get(0).height()).isGreaterThan(broken.y(0) - broken.y(100) - 1);
        assertThat(broken.dashed())
                .filteredOn(line -> !line.isUpright())
                .hasSize(1)
                .allMatch(line -> line.left() > there);
    }

    @Test
    void roundsThatCannotBeComparedAreNotJoinedAndTheNoteSaysWhy() {
        Chart apart = Chart.overTime(Cases.apart());
        Drawn picture = new Drawn(apart.svg());
        List<Double> places =
                picture.uprightWhiskers().stream().map(Drawn.Thing::x).toList();

        assertThat(picture.marks()).hasSize(3);
        assertThat(picture.dashed()).hasSize(1).allMatch(line -> line.right() <= places.get(1) + 1);
        assertThat(apart.note()).contains("the scale had four points before");
        assertThat(apart.title()).isEqualTo("Listened to, each round by itself");
        assertThat(apart.dataTable().rows())
                .anySatisfy(row -> assertThat(row).containsExactly("Change since Sept 2020, points", "z", "z", "x"));
    }

    @Test
    void aRecodeIsDrawnAsTheSameAndNamed() {
        Chart recoded = Chart.overTime(Cases.recoded());

        assertThat(new Drawn(recoded.svg()).dashed()).hasSize(2);
        assertThat(recoded.note()).contains("often and always were put together");
    }

    @Test
    void lowBaseIsHollowAndAWithheldRoundHasWordsOnly() {
        Drawn hidden = new Drawn(Chart.overTime(Cases.low()).svg());

        assertThat(hidden.marks()).hasSize(2);
        assertThat(hidden.marks().stream().filter(m -> m.fill().equals(Drawn.WHITE)))
                .hasSize(1);
        assertThat(hidden.words()).contains("58% u", "72%").containsSubsequence("c – fewer", "than 10", "answers");
        assertThat(hidden.words()).contains("24 answers", "86 answers").doesNotContain("7 answers");
    }

    @Test
    void twoRoundsHaveAMarkEach() {
        Chart gap = Chart.overTime(Sample.of("gap.rounds", "Listened to", "feel listened to")
                .row(Sample.NOV_2019, "November 2019", "2019-11", 40, 57, 66, 90, 47, 12, 20, 9)
                .row(Sample.MAR_2021, "March 2021", "2021-03", 52, 92, 84, 167, 96, 15, 22, 12)
                .same(Sample.NOV_2019, Sample.MAR_2021)
                .safe());

        assertThat(new Drawn(gap.svg()).marks()).hasSize(2);
    }

    @Test
    void theHeadlineSaysNoMoreThanTheVerdict() {
        assertThat(chart.title()).isEqualTo("Listened to: a possible change, not confirmed");
        assertThat(Chart.overTime(Cases.risen()).title())
                .isEqualTo("More children say the plan was reviewed on time: 24% to 35% of those answered for");
        assertThat(Chart.overTime(Cases.broken()).title()).isEqualTo("Listened to: no clear change since Sept 2020");
    }
}
