package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.chart.Sample.MAR_2021;
import static org.heard.figures.chart.Sample.NOV_2019;
import static org.heard.figures.chart.Sample.SEPT_2020;

import org.heard.figures.chart.DrawnRounds.Joint;
import org.junit.jupiter.api.Test;

class DrawnRoundsTest {
    private final Sample rounds = Cases.listenedRounds("joints.rounds");

    @Test
    void neighboursJoinWhenAWiderSpanIsComparable() {
        DrawnRounds joined = new DrawnRounds(rounds.same(NOV_2019, MAR_2021).safe());

        assertThat(joined.joint(0)).isEqualTo(Joint.JOINED);
        assertThat(joined.joint(1)).isEqualTo(Joint.JOINED);
    }

    @Test
    void aBreakInAWiderSpanStandsWhereNothingElseIsJoined() {
        DrawnRounds broken = new DrawnRounds(rounds.notComparable(NOV_2019, MAR_2021, "B", "reworded")
                .same(SEPT_2020, MAR_2021)
                .safe());

        assertThat(broken.joint(0)).isEqualTo(Joint.BROKEN);
        assertThat(broken.joint(1)).isEqualTo(Joint.JOINED);
    }

    @Test
    void whatIsNotKnownToBeComparableIsNotJoined() {
        assertThat(new DrawnRounds(rounds.safe()).joint(0)).isEqualTo(Joint.APART);
        assertThat(new DrawnRounds(rounds.notComparable(NOV_2019, MAR_2021, "B", "reworded")
                                .safe())
                        .joint(1))
                .isEqualTo(Joint.APART);
    }

    @Test
    void roundsAreCalledByMonthAndByYearWhereThatIsEnough() {
        DrawnRounds three = new DrawnRounds(rounds.safe());

        assertThat(three.span()).isEqualTo("Nov 2019 to Mar 2021");
        assertThat(three.shortNames()).containsExactly("2019", "2020", "2021");
        assertThat(new DrawnRounds(Cases.listenedRounds("twice.rounds")
                                .row("pc2021b", "October 2021", "2021-10", 52, 92, 84, 167, 96, 15, 22, 12)
                                .safe())
                        .shortNames())
                .containsExactly("Nov 2019", "Sept 2020", "Mar 2021", "Oct 2021");
    }
}
