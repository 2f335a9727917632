package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heard.figures.Seeds;
import org.junit.jupiter.api.Test;

class VerdictSentenceTest {
    private static final Pattern BANNED = Pattern.compile("\\b(margin of error|representative|statistically relevant"
            + "|significant|insignificant|slight increase|trend towards|improved but not significant|no change"
            + "|proves)\\b");

    @Test
    void saysMoreWithBothSharesAndTheLikelyRange() {
        assertThat(said(40, 165, 120, 345))
                .isEqualTo("more: 24% → 35% of those who answered (up 11 points; likely between 2 and 18)");
    }

    @Test
    void saysFewerWithTheRangeOfTheFall() {
        assertThat(said(120, 345, 40, 165))
                .isEqualTo("fewer: 35% → 24% of those who answered (down 11 points; likely between 2 and 18)");
    }

    @Test
    void printsOneDecimalWhenALimitWouldRoundToNothing() {
        Comparison flagged = Comparison.alone(Share.of(137, 312), Share.of(217, 422));
        assertThat(flagged.interval().lower()).isBetween(0.0, 0.005);
        assertThat(VerdictSentence.of(flagged, "2019", "2020", 10))
                .matches(
                        "more: 44% → 51% of those who answered \\(up 8 points; likely between 0\\.\\d and 14\\.\\d\\)");
    }

    @Test
    void neverPrintsAnUpOfNothing() {
        assertThat(said(500_000, 1_000_000, 502_000, 1_000_000))
                .isEqualTo("more: 50% → 50% of those who answered (up 0.2 points; likely between 0.1 and 0.3)");
    }

    @Test
    void namesTheRoundWithTooFewAnswers() {
        assertThat(said(6, 24, 100, 300)).isEqualTo("too few answers to compare (24 in 2019)");
        assertThat(said(60, 240, 10, 29)).isEqualTo("too few answers to compare (29 in 2020)");
        assertThat(said(6, 24, 10, 29)).isEqualTo("too few answers to compare (24 in 2019 and 29 in 2020)");
    }

    @Test
    void countsWhatSiblingsAnswersAreWorth() {
        Comparison comparison = Comparison.alone(new Share(20, 40, 29.9), Share.of(100, 300));
        assertThat(VerdictSentence.of(comparison, "2019", "2020", 10))
                .isEqualTo("too few answers to compare (40 in 2019, worth 29)");
    }

    @Test
    void showsNothingUnderTenAnswersOnEitherSide() {
        assertThat(said(4, 9, 100, 300)).isEqualTo("not shown: fewer than 10 answers");
        assertThat(said(100, 300, 4, 9)).isEqualTo("not shown: fewer than 10 answers");
        assertThat(said(4, 10, 100, 300)).isEqualTo("too few answers to compare (10 in 2019)");
    }

    @Test
    void saysAboutTheSameOnlyForANarrowInterval() {
        assertThat(said(700, 1400, 713, 1400))
                .isEqualTo("about the same (50% and 51%; any change is likely to be smaller than 5 points)");
    }

    @Test
    void saysThatManyQuestionsTookAFlagAway() {
        Comparison alone = Comparison.of(ShareDifference.of(Share.of(137, 312), Share.of(263, 506)), Optional.of(.125));
        assertThat(VerdictSentence.of(alone, "2019", "2020", 10))
                .isEqualTo("a possible change, not confirmed once all questions are considered together");
    }

    @Test
    void saysWhenAWideIntervalHidesEverything() {
        assertThat(said(30, 60, 33, 60))
                .isEqualTo("too few answers to say whether this changed (50% and 55%; 60 and 60 answers)");
    }

    @Test
    void saysWhatCannotBeRuledOut() {
        assertThat(said(71, 246, 120, 345))
                .isEqualTo("no clear change: 29% and 35%; a fall of 2 or a rise of 13 points cannot be ruled out");
        assertThat(said(120, 345, 71, 246))
                .isEqualTo("no clear change: 35% and 29%; a fall of 13 or a rise of 2 points cannot be ruled out");
    }

    @Test
    void saysWhyRoundsCannotBeCompared() {
        assertThat(VerdictSentence.notComparable("the question was asked about the child"))
                .isEqualTo("cannot be compared: the question was asked about the child");
    }

    @Test
    void neverUsesABannedWord() {
        Seeds.each(any -> {
            long n1 = any.between(1, 3000);
            long n2 = any.between(1, 3000);
            long x1 = any.between(0, n1);
            long x2 = any.between(0, n2);
            long family = any.between(1, 20);
            ShareDifference difference = ShareDifference.of(Share.of(x1, n1), Share.of(x2, n2));
            Optional<Double> adjusted = difference.test().pValue().map(p -> Math.min(1, family * p));
            String sentence = VerdictSentence.of(Comparison.of(difference, adjusted), "2019", "2020", 10);

            assertThat(BANNED.matcher(sentence.toLowerCase(Locale.ROOT)).find()).isFalse();
            assertThat(sentence).doesNotContain("NaN", "Infinity", "-");
            assertThat(List.of("more", "fewer", "about", "a pos", "too f", "no cl", "not s"))
                    .anyMatch(sentence::startsWith);
        });
    }

    private static String said(long x1, long n1, long x2, long n2) {
        return VerdictSentence.of(Comparison.alone(Share.of(x1, n1), Share.of(x2, n2)), "2019", "2020", 10);
    }

    @Test
    void saysWhereTheAnswersAsAWholeMoved() {
        ProbabilityOfSuperiority up = ProbabilityOfSuperiority.of(new long[] {3, 1}, new long[] {1, 3})
                .orElseThrow();
        ProbabilityOfSuperiority down = ProbabilityOfSuperiority.of(new long[] {1, 3}, new long[] {3, 1})
                .orElseThrow();
        assertThat(VerdictSentence.movedAsAWhole(up))
                .startsWith("The answers as a whole moved to the positive side")
                .contains("more positive than an earlier one 75% of the time");
        assertThat(VerdictSentence.movedAsAWhole(down))
                .startsWith("The answers as a whole moved to the negative side")
                .contains("more negative than an earlier one 75% of the time");
    }

    @Test
    void thirtyAnswersAreEnoughToCompare() {
        assertThat(said(15, 30, 16, 30))
                .isEqualTo("too few answers to say whether this changed (50% and 53%; 30 and 30 answers)");
        assertThat(said(6, 24, 15, 30)).isEqualTo("too few answers to compare (24 in 2019)");
        Comparison worth = Comparison.alone(new Share(15, 30, 29), Share.of(100, 300));
        assertThat(VerdictSentence.of(worth, "2019", "2020", 10))
                .isEqualTo("too few answers to compare (30 in 2019, worth 29)");
    }
}
