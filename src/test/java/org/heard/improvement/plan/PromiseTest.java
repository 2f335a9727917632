package org.heard.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {
    private static final Share BASELINE = Share.of(137, 312);
    private static final LocalDate DONE = LocalDate.of(2020, 3, 1);
    private static final LocalDate END = LocalDate.of(2021, 12, 1);

    private static Promise done(LocalDate day) {
        return new Promise(true, Promise.State.DONE, Optional.of(day), "");
    }

    private static PromiseRound.Version version(String published, long count, long base) {
        return version(published, BASELINE, count, base);
    }

    private static PromiseRound.Version version(String published, Share baseline, long count, long base) {
        return new PromiseRound.Version(
                LocalDate.parse(published),
                Optional.empty(),
                MeasureChange.of(Comparison.alone(baseline, Share.of(count, base)), "2019", "2020", 10));
    }

    private static PromiseRound round(String month, PromiseRound.Version... versions) {
        LocalDate first = LocalDate.parse(month + "-01");
        return new PromiseRound("", first, first.plusDays(29), Arrays.asList(versions));
    }

    private static String said(DidItChange said) {
        return said.word().words() + (said.why().isEmpty() ? "" : ": " + said.why());
    }

    private static DidItChange asked(PromiseRound... rounds) {
        return done(DONE).didItChange(List.of(rounds), END);
    }

    @Test
    void septemberSaysYes() {
        assertThat(asked(round("2020-09", version("2020-11-01", 263, 506))).word())
                .isEqualTo(DidItChange.Word.YES);
    }

    @Test
    void aNewerVersionDecidesAndSaysWhatItCorrects() {
        DidItChange said = asked(round("2020-09", version("2020-11-01", 263, 506), version("2020-12-01", 240, 506)));
        assertThat(said.word()).isEqualTo(DidItChange.Word.NOT_CLEAR);
        assertThat(said.was()).contains(DidItChange.Word.YES);
    }

    @Test
    void theNewestRoundDecidesAndEarlierOnesAreHistory() {
        DidItChange said = asked(
                round("2021-03", version("2021-05-01", 205, 506)), round("2020-09", version("2020-11-01", 263, 506)));
        assertThat(said.word()).isEqualTo(DidItChange.Word.NOT_CLEAR);
        assertThat(said.history()).containsExactly("yes (2020)");
    }

    @Test
    void aRoundOpenedBeforeTheDayCannotTell() {
        PromiseRound round = round("2020-09", version("2020-11-01", 263, 506));
        assertThat(said(done(LocalDate.of(2020, 9, 15)).didItChange(List.of(round), END)))
                .isEqualTo("cannot tell: some answered before");
        assertThat(said(done(LocalDate.of(2020, 9, 1)).didItChange(List.of(round), END)))
                .as("begun on the day itself")
                .isEqualTo("cannot tell: some answered before");
        assertThat(done(LocalDate.of(2020, 10, 1))
                        .didItChange(List.of(round), END)
                        .word())
                .as("closed before the day")
                .isEqualTo(DidItChange.Word.NOT_ASKED_AGAIN);
    }

    @Test
    void aRoundThatIsNotComparableCannotTell() {
        PromiseRound.Version c = new PromiseRound.Version(
                LocalDate.of(2020, 11, 1),
                Optional.empty(),
                MeasureChange.cannotTell("cannot be compared: other words"));
        assertThat(said(asked(round("2020-09", c)))).isEqualTo("cannot tell: cannot be compared: other words");
    }

    @Test
    void aBaselineOfSixIn29IsTooFew() {
        assertThat(said(asked(round("2020-09", version("2020-11-01", Share.of(6, 29), 263, 506)))))
                .isEqualTo("cannot tell: too few answers to compare (29 in 2019)");
        assertThat(said(asked(round("2020-09", version("2020-11-01", Share.of(6, 9), 263, 506)))))
                .isEqualTo("cannot tell: not shown: fewer than 10 answers");
    }

    @Test
    void aWithdrawnReleaseStrikesItsWordAndNoOlderOneComesBack() {
        PromiseRound.Version newest = version("2020-12-01", 263, 506);
        PromiseRound.Version withdrawn =
                new PromiseRound.Version(newest.published(), Optional.of(LocalDate.of(2021, 1, 1)), newest.change());
        PromiseRound round = round("2020-09", version("2020-11-01", 100, 506), withdrawn);

        DidItChange said = asked(round);
        assertThat(said(said)).isEqualTo("cannot tell: withdrawn");
        assertThat(said.struck()).contains(DidItChange.Word.YES);
        assertThat(done(DONE)
                        .didItChange(List.of(round), LocalDate.of(2020, 12, 31))
                        .word())
                .as("before it was withdrawn")
                .isEqualTo(DidItChange.Word.YES);
    }

    @ParameterizedTest(name = "{0} of {1} then {2} of {3} → {4}")
    @CsvSource({
        "137, 312, 263, 506, YES",
        "137, 312, 100, 506, NO_WORSE",
        "700, 1400, 713, 1400, NO",
        "137, 312, 240, 506, NOT_CLEAR",
        "20, 40, 22, 40, CANNOT_TELL"
    })
    void eachVerdictHasItsWord(long count, long base, long later, long laterBase, DidItChange.Word word) {
        assertThat(asked(round("2020-09", version("2020-11-01", Share.of(count, base), later, laterBase)))
                        .word())
                .isEqualTo(word);
    }

    @Test
    void firstOfAllWhatWeDid() {
        PromiseRound round = round("2020-09", version("2020-11-01", 263, 506));
        assertThat(said(new Promise(false, Promise.State.DONE, Optional.of(DONE), "").didItChange(List.of(round), END)))
                .isEqualTo("no measure");
        assertThat(said(new Promise(true, Promise.State.DOING, Optional.empty(), "").didItChange(List.of(round), END)))
                .isEqualTo("not done yet");
        assertThat(said(new Promise(true, Promise.State.CANNOT, Optional.empty(), "no money")
                        .didItChange(List.of(round), END)))
                .isEqualTo("cannot be done: no money");
        assertThat(said(done(DONE).didItChange(List.of(round), LocalDate.of(2020, 10, 31))))
                .as("not published yet")
                .isEqualTo("not asked again yet");
    }

    @Test
    void neverSaysBecauseOf() {
        for (DidItChange.Word word : DidItChange.Word.values()) {
            assertThat(word.words()).doesNotContain("because");
        }
    }
}
