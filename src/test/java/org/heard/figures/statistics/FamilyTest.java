package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.heard.figures.Chance;
import org.heard.figures.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the design's table of verdicts; numbers as quoted there. */
class FamilyTest {
    @ParameterizedTest(name = "{0}/{1} to {2}/{3} is {8}")
    @CsvSource(delimiter = '|', textBlock = """
            40  | 165  | 120 | 345  | 10.5 | 2.0   | 18.4 | .017 | MORE             | PLAIN
            4   | 40   | 18  | 45   | 30.0 | 11.6  | 45.8 | .002 | MORE             | PLAIN
            71  | 246  | 120 | 345  | 5.9  | -1.7  | 13.3 | .130 | NO_CLEAR_CHANGE  | PLAIN
            700 | 1400 | 713 | 1400 | 0.9  | -2.8  | 4.6  | .623 | NO_CLEAR_CHANGE  | ABOUT_THE_SAME
            30  | 60   | 33  | 60   | 5.0  | -12.5 | 22.1 | .585 | TOO_FEW_TO_SAY   | PLAIN
            6   | 33   | 10  | 30   | 15.2 | -6.3  | 35.4 | .171 | TOO_FEW_TO_SAY   | PLAIN
            """)
    void judgesTheWorkedExamplesTakenAlone(
            long x1,
            long n1,
            long x2,
            long n2,
            double difference,
            double lower,
            double upper,
            double p,
            Verdict verdict,
            Shade shade) {
        Comparison comparison = Comparison.alone(Share.of(x1, n1), Share.of(x2, n2));

        assertThat(comparison.verdict()).isEqualTo(verdict);
        assertThat(comparison.shade()).isEqualTo(shade);
        assertThat(100 * comparison.difference()).isCloseTo(difference, within(0.05));
        assertThat(100 * comparison.interval().lower()).isCloseTo(lower, within(0.05));
        assertThat(100 * comparison.interval().upper()).isCloseTo(upper, within(0.05));
        assertThat(comparison.p().orElseThrow()).isCloseTo(p, within(0.0005));
    }

    @Test
    void doesNotTestWhereTheBaseIsTooSmall() {
        Family family = Family.of(Adjustment.HOLM, List.of(pair(6, 29, 10, 30), pair(40, 165, 120, 345)));

        assertThat(family.comparisons().get(0).verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
        assertThat(family.comparisons().get(0).adjustedP()).isEmpty();
        assertThat(family.tested()).isEqualTo(1);
        assertThat(family.comparisons().get(1).adjustedP())
                .isEqualTo(family.comparisons().get(1).p());
    }

    @Test
    void doesNotFlagOneOfFiveQuestionsThatAloneWouldBeFlagged() {
        List<Family.Pair> pairs = new ArrayList<>(List.of(pair(137, 312, 263, 506)));
        for (int i = 0; i < 4; i++) {
            pairs.add(pair(150, 300, 151, 301));
        }

        Family family = Family.of(Adjustment.BENJAMINI_HOCHBERG, pairs);

        Comparison first = family.comparisons().get(0);
        assertThat(first.p().orElseThrow()).isCloseTo(.025, within(.0005));
        assertThat(first.adjustedP().orElseThrow()).isCloseTo(.125, within(.002));
        assertThat(first.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(first.shade()).isEqualTo(Shade.POSSIBLE);
        assertThat(family.flagged()).isZero();
        assertThat(family.flaggedByChance()).isEqualTo(0.25);
    }

    @Test
    void leavesOutOfTheFamilyWhatCannotBeTested() {
        Family family = Family.of(Adjustment.HOLM, List.of(pair(0, 300, 0, 450), pair(40, 165, 120, 345)));

        assertThat(family.tested()).isEqualTo(1);
        assertThat(family.comparisons().get(0).p()).isEmpty();
        assertThat(family.comparisons().get(0).shade()).isEqualTo(Shade.ABOUT_THE_SAME);
    }

    @Test
    void saysLessWhenTheQuestionsAreMany() {
        List<Family.Pair> pairs = new ArrayList<>(List.of(pair(40, 165, 120, 345)));
        assertThat(Family.of(Adjustment.HOLM, pairs).flagged()).isEqualTo(1);
        pairs.addAll(List.of(pair(150, 300, 151, 301), pair(150, 300, 151, 301), pair(150, 300, 151, 301)));
        assertThat(Family.of(Adjustment.HOLM, pairs).flagged()).isZero();
    }

    @Test
    void givesEachQuestionTheSameInWhateverOrderTheyCome() {
        Seeds.each(100, any -> {
            Adjustment adjustment = any.oneOf(Adjustment.values());
            List<Family.Pair> pairs = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                pairs.add(pair(any));
            }
            List<Family.Pair> shuffled = any.shuffled(pairs);
            List<Comparison> inOrder = Family.of(adjustment, pairs).comparisons();
            List<Comparison> mixed = Family.of(adjustment, shuffled).comparisons();
            for (int i = 0; i < pairs.size(); i++) {
                assertThat(mixed.get(shuffled.indexOf(pairs.get(i)))).isEqualTo(inOrder.get(i));
            }
        });
    }

    @Test
    void isEmptyWhenNothingIsAsked() {
        assertThat(Family.of(Adjustment.HOLM, List.of()).comparisons()).isEmpty();
    }

    private static Family.Pair pair(Chance any) {
        long n1 = any.between(10, 309);
        long n2 = any.between(10, 309);
        return pair(any.between(0, n1), n1, any.between(0, n2), n2);
    }

    static Family.Pair pair(long x1, long n1, long x2, long n2) {
        return new Family.Pair(Share.of(x1, n1), Share.of(x2, n2));
    }
}
