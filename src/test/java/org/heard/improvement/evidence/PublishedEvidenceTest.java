package org.heard.improvement.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.Verdict;
import org.heard.improvement.plan.DidItChange;
import org.heard.improvement.plan.MeasureChange;
import org.heard.improvement.plan.Promise;
import org.heard.improvement.plan.PromiseRound;
import org.heard.improvement.plan.SurveyChange;
import org.heard.improvement.plan.SurveyLevel;
import org.heard.improvement.plan.TargetFigure;
import org.junit.jupiter.api.Test;

/** Against the invented rounds that are shipped: March 2021 was released twice, September 2020 once. */
class PublishedEvidenceTest {
    private static final LocalDate END = LocalDate.of(2021, 12, 31);
    private static final PublishedEvidence EVIDENCE = SampleEvidence.evidence();

    private static SafeTable listened(int release) {
        return SampleEvidence.ALL.get(release).measures().get("M6");
    }

    @Test
    void theVerdictIsTheOneTheReleaseFroze() {
        SafeTable.Change frozen = listened(2).change("pc2019", "pc2021").orElseThrow();

        MeasureChange change = EVIDENCE.since("M6", "pc2019", END);

        assertThat(change.verdict()).contains(frozen.comparison().orElseThrow().verdict());
        assertThat(change.verdict()).contains(Verdict.MORE);
        assertThat(change.words()).isEqualTo(frozen.sentence());
    }

    @Test
    void aReleaseIsNotKnownBeforeItsDay() {
        assertThat(EVIDENCE.since("M6", "pc2019", SampleEvidence.FIRST_2020.minusDays(1)))
                .isEqualTo(MeasureChange.cannotTell("not asked again yet"));
        assertThat(EVIDENCE.since("M6", "pc2019", SampleEvidence.FIRST_2020).words())
                .contains(percent(listened(0), "pc2020"));
        assertThat(EVIDENCE.level("M6", "pc2021", SampleEvidence.FIRST_2021.minusDays(1)))
                .isEmpty();
    }

    @Test
    void theNewestVersionOfTheNewestRoundSpeaks() {
        assertThat(EVIDENCE.figure("M6", "pc2021", SampleEvidence.FIRST_2021)
                        .orElseThrow()
                        .address())
                .isEqualTo("/results/pc2021-1/ehcp_listened");
        assertThat(EVIDENCE.figure("M6", "pc2021", END).orElseThrow().address())
                .isEqualTo("/results/pc2021-2/ehcp_listened");
    }

    @Test
    void theLevelHasTheLimitsAsFrozenUnrounded() {
        SafeTable.Row row = listened(2).row("pc2021").orElseThrow();
        String column = listened(2).headline().orElseThrow().code();

        SurveyLevel level = EVIDENCE.level("M6", "pc2021", END).orElseThrow();

        assertThat(level.limits()).isEqualTo(row.interval(column));
        assertThat(level.worth()).isEqualTo(row.share(column).orElseThrow().effectiveBase());
    }

    @Test
    void aRoundWithoutAReleaseOfItsOwnIsReadFromALaterOne() {
        assertThat(EVIDENCE.figure("M6", "pc2019", END).orElseThrow().words()).isEqualTo("34% of 128 children");
        assertThat(EVIDENCE.figure("M6", "pc_next", END)).isEmpty();
    }

    @Test
    void m3In2020IsCAndCannotTell() {
        MeasureChange change = EVIDENCE.since("M3", "pc2019", SampleEvidence.FIRST_2020);

        assertThat(change.verdict()).isEmpty();
        assertThat(change.words())
                .isEqualTo("cannot be compared: 2019 asked how satisfied people were. 2020 asked what had changed.");
        assertThat(EVIDENCE.since("M3", "pc2019", END).verdict()).isPresent();
    }

    @Test
    void aMeasureARoundDidNotAskIsNotAskedAgain() {
        assertThat(EVIDENCE.since("M8", "pc2019", SampleEvidence.FIRST_2020).words())
                .isEqualTo("not asked again yet");
    }

    @Test
    void aPromiseIsJudgedByTheRoundThatBeganAfterIt() {
        List<PromiseRound> rounds = EVIDENCE.rounds("M6", "pc2019");
        assertThat(rounds).hasSize(2);
        assertThat(rounds.get(1).versions()).hasSize(2);
        Promise promise = new Promise(true, Promise.State.DONE, Optional.of(LocalDate.of(2020, 10, 1)), "");

        assertThat(promise.didItChange(rounds, SampleEvidence.FIRST_2021).word())
                .isEqualTo(DidItChange.Word.YES);
        assertThat(promise.didItChange(rounds, SampleEvidence.FIRST_2021.minusDays(1))
                        .word())
                .isEqualTo(DidItChange.Word.NOT_ASKED_AGAIN);
    }

    @Test
    void theSentenceIsTheOneUnderTheChartAndLeadsThere() {
        MeasureTold told = EVIDENCE.told("M6", END).orElseThrow();

        assertThat(told.sentence()).startsWith("For 67% of children, parents were listened to in the plan");
        assertThat(told.sureness()).startsWith("Out of ");
        assertThat(told.address()).isEqualTo("/results/pc2021-2/ehcp_listened");
        assertThat(EVIDENCE.told("M6", SampleEvidence.FIRST_2020.minusDays(1))).isEmpty();
    }

    private static final LocalDate TAKEN_BACK = LocalDate.of(2021, 7, 1);

    /** The same, with the last version of March 2021 withdrawn. */
    private static PublishedEvidence withdrawn() {
        Publication last = SampleEvidence.ALL.get(2);
        return SampleEvidence.of(List.of(
                SampleEvidence.ALL.get(0),
                SampleEvidence.ALL.get(1),
                new Publication(
                        last.id(),
                        last.round(),
                        last.version(),
                        last.published(),
                        Optional.of(TAKEN_BACK),
                        last.measures())));
    }

    /** Else a round with bad news could be taken back, and the good news of the round before would count again. */
    @Test
    void whereTheNewestRoundWasWithdrawnNobodyCanTellAndNoOlderWordComesBack() {
        assertThat(withdrawn().since("M6", "pc2019", TAKEN_BACK)).isEqualTo(MeasureChange.cannotTell("withdrawn"));
        assertThat(withdrawn().since("M6", "pc2019", TAKEN_BACK.minusDays(1)))
                .isEqualTo(EVIDENCE.since("M6", "pc2019", END));
    }

    @Test
    void aWithdrawnFigureIsNotOfferedAsTheNewest() {
        assertThat(withdrawn().told("M6", TAKEN_BACK).orElseThrow().release()).isEqualTo("pc2020-1");
        assertThat(withdrawn().figure("M6", "pc2021", TAKEN_BACK)).isEmpty();
        assertThat(withdrawn().published(TAKEN_BACK)).containsExactly("pc2020");
        assertThat(withdrawn().releases(TAKEN_BACK)).containsExactly("pc2020-1", "pc2021-1");
        assertThat(withdrawn().figures("M6", "").stream()
                        .filter(one -> one.name().equals("March 2021")))
                .extracting(TargetFigure::withdrawn)
                .containsExactly(Optional.of(SampleEvidence.SECOND_2021), Optional.of(TAKEN_BACK));
    }

    @Test
    void aPromiseJudgedByAWithdrawnRoundIsStruck() {
        Promise promise = new Promise(true, Promise.State.DONE, Optional.of(LocalDate.of(2020, 10, 1)), "");

        DidItChange now = promise.didItChange(withdrawn().rounds("M6", "pc2019"), TAKEN_BACK);

        assertThat(now.word()).isEqualTo(DidItChange.Word.CANNOT_TELL);
        assertThat(now.struck()).contains(DidItChange.Word.YES);
    }

    @Test
    void whatNamesNoWithdrawalKnowsOfNone() {
        List<String> before = withdrawn().known(TAKEN_BACK.minusDays(1));
        assertThat(before).containsExactly("pc2020-1", "pc2021-1", "pc2021-2");
        assertThat(withdrawn().only(before).since("M6", "pc2019", END).isMore()).isTrue();
        assertThat(withdrawn().withdrawnSince(before)).containsExactly("pc2021-2");

        List<String> after = withdrawn().known(TAKEN_BACK);
        assertThat(after).hasSize(4).contains("withdrawn:pc2021-2");
        assertThat(withdrawn().only(after).since("M6", "pc2019", END)).isEqualTo(MeasureChange.cannotTell("withdrawn"));
        assertThat(withdrawn().withdrawnSince(after)).isEmpty();
    }

    private static Share share(SafeTable table, String round) {
        return table.row(round)
                .orElseThrow()
                .share(table.headline().orElseThrow().code())
                .orElseThrow();
    }

    private static String percent(SafeTable table, String round) {
        return Percent.whole(share(table, round));
    }

    @Test
    void aFigureOfATargetIsKnownFromItsReleaseUntilTheNextVersion() {
        List<TargetFigure> levels = EVIDENCE.figures("M6", "");

        assertThat(levels).extracting(TargetFigure::name).contains("November 2019", "September 2020", "March 2021");
        assertThat(levels.stream().filter(one -> one.name().equals("March 2021")))
                .extracting(TargetFigure::withdrawn)
                .containsExactly(Optional.of(SampleEvidence.SECOND_2021), Optional.empty());
        assertThat(EVIDENCE.figures("M3", "pc2019").get(0).actual())
                .isEqualTo(new SurveyChange(EVIDENCE.since("M3", "pc2019", SampleEvidence.FIRST_2020)));
    }
}
