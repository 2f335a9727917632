package org.heard.figures.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.ShareDifference;
import org.heard.figures.statistics.Verdict;
import org.heard.figures.totals.RoundsCompared.FamilyOfChanges;
import org.heard.figures.totals.RoundsCompared.Judged;
import org.junit.jupiter.api.Test;

/** All figures are invented. */
class RoundsComparedTest {
    private static final String HEADING = "round,key,question,option,n,base,percent,unit,split,split_value\n";

    @Test
    void judgesCountsAsAnyRound() {
        Judged judged = only("pc2019,k,Q?,1,40,165\npc2020,k,Q?,1,120,345\n");

        assertThat(judged.comparison()).contains(Comparison.alone(Share.of(40, 165), Share.of(120, 345)));
        assertThat(judged.sentence())
                .isEqualTo("more: 24% → 35% of those who answered (up 11 points; likely between 2 and 18)");
    }

    @Test
    void putsRoundsInOrderOfTheirYearsNotOfTheFile() {
        Judged judged = only("pc2020,k,Q?,1,120,345\npc2019,k,Q?,1,40,165\n");
        assertThat(judged.comparison().orElseThrow().verdict()).isEqualTo(Verdict.MORE);

        assertThat(only("later,k,Q?,1,120,345\nearlier,k,Q?,1,40,165\n")
                        .comparison()
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.FEWER);
    }

    @Test
    void comparesEveryPairOfRoundsInAFamilyOfItsOwn() {
        List<FamilyOfChanges> families =
                families("a2019,k,,1,40,165\na2020,k,,1,120,345\na2021-03,k,,1,100,300\na2021-03,l,,1,100,300\n");
        assertThat(families).extracting(FamilyOfChanges::tested).containsExactly(1L, 1L, 1L);
    }

    @Test
    void keepsGroupsInAFamilyApart() {
        List<FamilyOfChanges> families = families("""
                a2019,k,,1,40,165
                a2020,k,,1,120,345
                a2019,k,,1,20,60,,,phase,primary
                a2020,k,,1,50,90,,,phase,primary
                """);
        assertThat(families).extracting(FamilyOfChanges::exploratory).containsExactly(false, true);
    }

    @Test
    void flagsAPercentageOnlyIfEveryCountThatFitsIsFlagged() {
        // 39% to 48% of 250: flagged at some counts that print so, not flagged at others.
        Judged judged = only("pc2019,k,Q?,1,,250,39\npc2020,k,Q?,1,,250,48\n");
        assertThat(Comparison.alone(Share.of(97, 250), Share.of(121, 250)).verdict())
                .isEqualTo(Verdict.MORE);
        assertThat(Comparison.alone(Share.of(98, 250), Share.of(119, 250)).verdict())
                .isNotEqualTo(Verdict.MORE);

        assertThat(judged.comparison().orElseThrow().verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(judged.sentence()).endsWith("; published percentages are known to ±0.5 points");
    }

    @Test
    void takesTheWorstCaseOverEveryPairOfCounts() {
        for (int later = 40; later <= 60; later += 5) {
            Comparison found = only("pc2019,k,Q?,1,,731,50\npc2020,k,Q?,1,,1217,%d\n".formatted(later))
                    .comparison()
                    .orElseThrow();
            double lower = 1;
            double upper = -1;
            double p = 0;
            Counts first = Counts.ofPercent(50, 731).orElseThrow();
            Counts second = Counts.ofPercent(later, 1217).orElseThrow();
            for (long x = first.least(); x <= first.most(); x++) {
                for (long y = second.least(); y <= second.most(); y++) {
                    ShareDifference one = ShareDifference.of(Share.of(x, 731), Share.of(y, 1217));
                    lower = Math.min(lower, one.interval().lower());
                    upper = Math.max(upper, one.interval().upper());
                    p = Math.max(p, one.test().pValue().orElseThrow());
                }
            }
            assertThat(found.interval().lower()).isCloseTo(lower, within(1e-12));
            assertThat(found.interval().upper()).isCloseTo(upper, within(1e-12));
            assertThat(found.p().orElseThrow()).isCloseTo(p, within(1e-12));
        }
    }

    @Test
    void saysNothingOfRoundsThatCountDifferentThings() {
        assertThat(only("a2019,k,Q?,1,40,165,,children\na2020,k,Q?,1,120,345,,parents\n"))
                .satisfies(judged -> assertThat(judged.comparison()).isEmpty())
                .satisfies(judged -> assertThat(judged.sentence())
                        .isEqualTo("cannot be compared: one round counts children, the other parents"));
        assertThat(only("a2019,k,Q?,1,40,165\na2020,k,Why?,1,120,345\n").sentence())
                .isEqualTo("cannot be compared: the question was worded differently");
    }

    @Test
    void saysNothingUnderTenAnswersOrWhereTheSourceHidTheCount() {
        assertThat(only("a2019,k,Q?,1,4,9\na2020,k,Q?,1,120,345\n").sentence())
                .isEqualTo("not shown: fewer than 10 answers");
        assertThat(only("a2019,k,Q?,1,0,0\na2020,k,Q?,1,120,345\n").comparison())
                .isEmpty();
        assertThat(only("a2019,k,Q?,1,c,100\na2020,k,Q?,1,120,345\n").sentence())
                .isEqualTo("not shown: would reveal small numbers");
    }

    @Test
    void keepsSmallBasesOutOfTheFamily() {
        FamilyOfChanges family = families("a2019,k,,1,6,29\na2020,k,,1,10,30\na2019,l,,1,40,165\na2020,l,,1,120,345\n")
                .get(0);
        assertThat(family.tested()).isEqualTo(1);
        assertThat(family.changes().get(0).sentence()).isEqualTo("too few answers to compare (29 in a2019)");
    }

    private static List<FamilyOfChanges> families(String rows) {
        return new RoundsCompared(TotalsFile.of(HEADING + rows)).families();
    }

    private static Judged only(String rows) {
        assertThat(TotalsFile.of(HEADING + rows).refused()).isEmpty();
        return families(rows).get(0).changes().get(0);
    }
}
