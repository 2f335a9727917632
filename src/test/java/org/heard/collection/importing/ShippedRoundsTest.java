package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.sample.SampleRounds;
import org.heard.sample.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedRoundsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2020", "2021"})
    void everyAnswerIsReadAsTheGeneratorGaveIt(String year) {
        ImportPlan plan = Shipped.plan(year).orRefuse();

        assertThat(plan.people()).containsExactlyInAnyOrderElementsOf(SampleRounds.answers("pc" + year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2020", "2021"})
    void countsOfEveryOptionOfEveryQuestionAreTheGeneratorsOwn(String year) {
        String round = "pc" + year;
        assertThat(Tally.of(Shipped.plan(year).people()).lines(round))
                .isEqualTo(SampleRounds.tally(round).lines(round));
    }

    @ParameterizedTest
    @CsvSource({"2019, 348, 0, 7, 310, 341", "2020, 180, 0, 0, 180, 180", "2021, 378, 2, 0, 345, 376"})
    void tellsRowsApartFromPeopleAndChildren(
            String year, int rows, int tests, int incomplete, int people, int children) {
        assertThat(Shipped.plan(year).summary())
                .extracting(
                        ImportSummary::rows,
                        ImportSummary::tests,
                        ImportSummary::incomplete,
                        ImportSummary::people,
                        ImportSummary::children)
                .containsExactly(rows, tests, incomplete, people, children);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2020", "2021"})
    void everyQuestionOfTheRoundHasItsColumnAndEveryColumnIsAccountedFor(String year) {
        ImportSummary summary = Shipped.plan(year).summary();

        assertThat(summary.missing()).isEmpty();
        assertThat(summary.unnamed()).isEmpty();
        assertThat(summary.routedPast()).isEmpty();
    }
}
