package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.chart.Sample.MAR_2021;
import static org.heard.figures.chart.Sample.NOV_2019;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence of what was found and one of how sure it is, for each verdict (board paper, §7). */
class MeasureSentenceTest {
    private static Sample yesNo(long beforeYes, long beforeNo, long nowYes, long nowNo) {
        return Sample.of("listened.rounds", "Listened to", "were listened to")
                .unit("parents")
                .columns(Sample.YES_NO)
                .row(NOV_2019, "November 2019", "2019-11", beforeYes, beforeNo)
                .row(MAR_2021, "March 2021", "2021-03", nowYes, nowNo);
    }

    private static MeasureSentence said(Sample sample) {
        return new MeasureSentence(sample.same(NOV_2019, MAR_2021).safe(), ToldIn.ENGLISH);
    }

    @Test
    void aRiseIsToldWithBothValuesAndItsLimits() {
        MeasureSentence said = said(yesNo(44, 84, 91, 44));
        assertThat(said.told()).isEqualTo("67% of parents were listened to. That is more than in November 2019 (34%).");
        assertThat(said.sureness()).isEqualTo("Out of 135 parents. The rise is likely between 21 and 44 points.");
    }

    @Test
    void aFallIsToldAsFewer() {
        MeasureSentence said = said(yesNo(91, 44, 44, 84));
        assertThat(said.told())
                .isEqualTo("34% of parents were listened to. That is fewer than in November 2019 (67%).");
        assertThat(said.sureness()).startsWith("Out of 128 parents. The fall is likely between ");
    }

    @Test
    void noClearChangeMayBeChance() {
        MeasureSentence said = said(yesNo(105, 195, 118, 211));
        assertThat(said.told())
                .isEqualTo(
                        "36% of parents were listened to. In November 2019 it was 35%. The difference may be chance.");
        assertThat(said.sureness())
                .isEqualTo("Out of 329 parents. Anything from a fall of 7 points to a rise of 8 points is possible.");
    }

    @Test
    void aboutTheSameNeedsManyAnswers() {
        MeasureSentence said = said(yesNo(1_500, 1_500, 1_510, 1_490));
        assertThat(said.told())
                .isEqualTo("50% of parents were listened to. In November 2019 it was 50%. That is about the same.");
        assertThat(said.sureness()).endsWith("Any change is likely to be smaller than 5 points.");
    }

    @Test
    void tooFewToCompareSaysHowManyAnsweredAndAreNeeded() {
        MeasureSentence said = said(yesNo(13, 14, 40, 44));
        assertThat(said.told())
                .isEqualTo("48% of parents were listened to. Too few people answered to compare with November 2019.");
        assertThat(said.sureness()).isEqualTo("Out of 84 parents. 30 are needed in each round; 27 answered.");
    }

    /** Enough answered, and brothers and sisters make them worth less than thirty. */
    @Test
    void answersThatAreWorthLessAreSaidToBe() {
        MeasureSentence said = said(Sample.of("listened.rounds", "Listened to", "were listened to")
                .unit("parents")
                .columns(Sample.YES_NO)
                .weighted(1, 0.5)
                .row(NOV_2019, "November 2019", "2019-11", 20, 25)
                .row(MAR_2021, "March 2021", "2021-03", 40, 44));
        assertThat(said.sureness()).endsWith("30 are needed in each round; 45 answered, worth 22.");
    }

    @Test
    void otherWordingIsNeverCompared() {
        MeasureSentence said = new MeasureSentence(
                yesNo(60, 60, 91, 44)
                        .notComparable(NOV_2019, MAR_2021, "C", "the scale had four points before")
                        .safe(),
                ToldIn.ENGLISH);
        assertThat(said.told())
                .isEqualTo(
                        "67% of parents were listened to. The question was asked differently in November 2019, so the"
                                + " two cannot be compared.");
        assertThat(said.sureness()).isEqualTo("Out of 135 parents. The scale had four points before.");
    }

    @Test
    void ofFewerThanTenNothingIsShown() {
        MeasureSentence said = said(yesNo(60, 60, 4, 3));
        assertThat(said.told()).isEqualTo("Listened to: fewer than 10 people answered, so we show nothing.");
        assertThat(said.sureness()).isEmpty();
    }

    @Test
    void childrenAreToldOfThroughTheirParents() {
        Sample sample = yesNo(44, 84, 91, 44).unit("children");
        assertThat(said(sample).told()).startsWith("For 67% of children, parents were listened to. ");
    }

    @Test
    void aFirstRoundIsSetBesideNothing() {
        MeasureSentence said = new MeasureSentence(
                Sample.of("listened.rounds", "Listened to", "were listened to")
                        .unit("parents")
                        .columns(Sample.YES_NO)
                        .row(MAR_2021, "March 2021", "2021-03", 91, 44)
                        .safe(),
                ToldIn.ENGLISH);
        assertThat(said.told()).isEqualTo("67% of parents were listened to.");
        assertThat(said.sureness()).isEqualTo("Out of 135 parents.");
    }

    /** Also of weights, of thousands, of tenths of a point, and of limits on either side of nothing. */
    @Test
    void englishWritesNumbersAsItAlwaysDid() {
        assertThat(said(yesNo(1_500, 1_500, 2_000, 1_000)).sureness())
                .isEqualTo("Out of 3000 parents. The rise is likely between 14 and 19 points.");
        assertThat(said(yesNo(5, 1_995, 40, 44)).told()).endsWith("That is more than in November 2019 (less than 1%).");
        assertThat(said(yesNo(40, 44, 1_995, 5)).told()).startsWith("More than 99% of parents were listened to. ");
        assertThat(said(yesNo(20_000, 20_000, 20_300, 19_700)).sureness())
                .isEqualTo("Out of 40000 parents. The rise is likely between 0.1 and 1.4 points.");
    }

    static List<SafeTable> everyCase() {
        return Stream.of(
                        List.of(Cases.listened(), Cases.broken(), Cases.apart(), Cases.recoded(), Cases.low()),
                        List.of(Cases.lowAndHidden(), Cases.risen()),
                        Cases.five())
                .flatMap(List::stream)
                .toList();
    }

    /** No sentence says more, or another figure, than its table. */
    @ParameterizedTest
    @MethodSource("everyCase")
    void everyPercentIsOneOfTheTable(SafeTable table) {
        Matcher percent = Pattern.compile("\\d+%").matcher(new MeasureSentence(table, ToldIn.ENGLISH).told());
        List<String> shown = table.rows().stream()
                .flatMap(row -> row.shares().values().stream().map(Percent::whole))
                .toList();
        while (percent.find()) {
            assertThat(shown).contains(percent.group());
        }
    }
}
