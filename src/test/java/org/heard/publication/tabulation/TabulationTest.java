package org.heard.publication.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.collection.round.Round;
import org.heard.figures.disclosure.TrueTable;
import org.heard.figures.statistics.Verdict;
import org.heard.publication.release.TinySurveys;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

class TabulationTest {
    private static final Surveys SAME = TinySurveys.surveys(Comparability.SAME);

    @SafeVarargs
    private static AnsweredRound round(Surveys surveys, String key, List<List<String[]>>... parents) {
        List<List<String[]>> all = new ArrayList<>();
        for (List<List<String[]>> some : parents) {
            all.addAll(some);
        }
        return TinySurveys.round(surveys, key, all);
    }

    private static TrueTable table(Surveys surveys, String id, AnsweredRound... rounds) {
        return new Tabulation(surveys, List.of(rounds), 10)
                .universe("t").tables().stream()
                        .filter(t -> t.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aParentOfThreeAddsThreeChildrenAndOneParent() {
        AnsweredRound round = round(
                SAME,
                "t2021",
                List.of(List.of(
                        new String[] {"school", "3"}, new String[] {"school", "3"}, new String[] {"home", "1"})),
                TinySurveys.times(20, "school", "1"));

        TrueTable.Row row = table(SAME, "listened.rounds", round).rows().get(0);

        assertThat(row.base()).isEqualTo(23);
        assertThat(row.respondentBase()).isEqualTo(21);
        assertThat(row.counts()).containsEntry("3", 2L);
        assertThat(row.respondents()).containsEntry("3", 1L);
    }

    @Test
    void siblingsMakeTheAnswersWorthFewer() {
        AnsweredRound round = round(
                SAME,
                "t2021",
                List.of(List.of(new String[] {"school", "3"}, new String[] {"school", "3"})),
                TinySurveys.times(8, "school", "1"));

        TrueTable.Row row = table(SAME, "listened.rounds", round).rows().get(0);

        // Kish: (Σm)² ÷ Σm² = 10² ÷ (4 + 8)
        assertThat(row.shares().get("positive").effectiveBase()).isEqualTo(100.0 / 12);
    }

    @Test
    void notUsedAndBlankStandOutsideTheBaseAndDontKnowInside() {
        AnsweredRound round = round(
                SAME,
                "t2021",
                TinySurveys.times(12, "school", "3"),
                TinySurveys.times(7, "school", "9"),
                TinySurveys.times(6, "school", "8"),
                TinySurveys.times(5, "school", ""));

        TrueTable.Row row = table(SAME, "listened.rounds", round).rows().get(0);

        assertThat(row.base()).isEqualTo(19);
        assertThat(row.counts())
                .containsEntry("9", 7L)
                .containsEntry("8", 6L)
                .containsEntry("blank", 5L)
                .containsEntry("positive", 12L);
        assertThat(row.shares().get("positive").value()).isEqualTo(12.0 / 19);
        assertThat(row.shares()).doesNotContainKeys("8", "blank");
    }

    @Test
    void roundsWithTheSameWordingAreComparedOnTheirPositiveNet() {
        AnsweredRound earlier =
                round(SAME, "t2019", TinySurveys.times(40, "school", "2"), TinySurveys.times(125, "school", "1"));
        AnsweredRound later =
                round(SAME, "t2021", TinySurveys.times(120, "school", "3"), TinySurveys.times(225, "school", "1"));

        TrueTable.Change change =
                table(SAME, "listened.rounds", earlier, later).changes().get(0);

        // Newcombe's hybrid limits: 40/165 → 120/345 is "more", +10.5 (2.0 to 18.4)
        assertThat(change.comparison().orElseThrow().verdict()).isEqualTo(Verdict.MORE);
        assertThat(change.comparison().orElseThrow().interval().lower()).isCloseTo(0.020, within(0.0005));
        assertThat(change.sentence()).startsWith("more: 24% → 35% of those who answered");
    }

    @Test
    void noDifferenceExistsWhereTheWordingChanged() {
        for (Comparability verdict : List.of(Comparability.CAUTION, Comparability.BREAK)) {
            Surveys surveys = TinySurveys.surveys(verdict);
            AnsweredRound earlier = round(surveys, "t2019", TinySurveys.times(100, "school", "2"));
            AnsweredRound later = round(surveys, "t2021", TinySurveys.times(100, "school", "1"));

            TrueTable.Change change =
                    table(surveys, "listened.rounds", earlier, later).changes().get(0);

            assertThat(change.comparison()).isEmpty();
            assertThat(change.sentence()).isEqualTo("cannot be compared: the words were changed");
        }
    }

    @Test
    void whereTheHeadlineStandsStillButTheAnswersMovedOneMoreSentenceSaysSo() {
        // The positive share is 60% in both rounds; within it "partly" has become "fully".
        AnsweredRound earlier = round(
                SAME,
                "t2019",
                TinySurveys.times(80, "school", "1"),
                TinySurveys.times(110, "school", "2"),
                TinySurveys.times(10, "school", "3"));
        AnsweredRound later = round(
                SAME,
                "t2021",
                TinySurveys.times(80, "school", "1"),
                TinySurveys.times(10, "school", "2"),
                TinySurveys.times(110, "school", "3"));

        TrueTable.Change change =
                table(SAME, "listened.rounds", earlier, later).changes().get(0);

        assertThat(change.sentence()).startsWith("no clear change");
        assertThat(change.ranks())
                .isEqualTo("The answers as a whole moved to the positive side: picked at random, a later answer is"
                        + " more positive than an earlier one 65% of the time, ties counted half");
    }

    @Test
    void answersThatStandStillAsAWholeGetNoMoreSentence() {
        AnsweredRound earlier =
                round(SAME, "t2019", TinySurveys.times(80, "school", "1"), TinySurveys.times(120, "school", "2"));
        AnsweredRound later =
                round(SAME, "t2021", TinySurveys.times(82, "school", "1"), TinySurveys.times(118, "school", "2"));

        assertThat(table(SAME, "listened.rounds", earlier, later)
                        .changes()
                        .get(0)
                        .ranks())
                .isEmpty();
    }

    @Test
    void groupsOfASplitAddUpToEveryone() {
        AnsweredRound round = round(
                SAME,
                "t2021",
                TinySurveys.times(30, "school", "3"),
                TinySurveys.times(14, "home", "1"),
                TinySurveys.times(16, "", "2"));

        TrueTable groups = table(SAME, "M6.setting.t2021", round);

        assertThat(groups.rows()).extracting(TrueTable.Row::key).containsExactly("all", "school", "home", "unknown");
        assertThat(groups.rows()).extracting(TrueTable.Row::base).containsExactly(60L, 30L, 14L, 16L);
    }

    @Test
    void aGroupOfFewerThanTenIsJoinedWithTheNextSmallest() {
        AnsweredRound nine = round(
                SAME,
                "t2021",
                TinySurveys.times(30, "school", "3"),
                TinySurveys.times(12, "home", "1"),
                TinySurveys.times(9, "", "2"));
        AnsweredRound ten = round(
                SAME,
                "t2021",
                TinySurveys.times(30, "school", "3"),
                TinySurveys.times(12, "home", "1"),
                TinySurveys.times(10, "", "2"));

        assertThat(table(SAME, "M6.setting.t2021", nine).rows())
                .extracting(TrueTable.Row::label, TrueTable.Row::base)
                .containsExactly(tuple("All", 51L), tuple("School", 30L), tuple("Home; or not said", 21L));
        assertThat(table(SAME, "M6.setting.t2021", ten).rows())
                .extracting(TrueTable.Row::label)
                .containsExactly("All", "School", "Home", "Other or not said");
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    @Test
    void aRoundAskedHereStandsAtItsOwnMonthAndDaysAndAnEarlierOneAtThoseOfItsFile() {
        AnsweredRound earlier = round(SAME, "t2019", TinySurveys.times(12, "school", "3"));
        Survey survey = SAME.survey("t2021").orElseThrow();
        Round asked = Round.open(survey, LocalDate.of(2026, 11, 29), LocalDate.of(2026, 12, 20), true);
        asked.close(LocalDate.of(2026, 12, 20));
        AnsweredRound here = TinySurveys.round(survey, asked, TinySurveys.times(12, "school", "3"));

        TrueTable table = table(SAME, "listened.rounds", earlier, here);

        assertThat(table.rows())
                .extracting(TrueTable.Row::label, TrueTable.Row::month)
                .containsExactly(
                        tuple(earlier.survey().round(), earlier.survey().month()), tuple("November 2026", "2026-11"));
        assertThat(String.join(" ", table.about().notes()))
                .contains("November 2026: 29 November 2026 to 20 December 2026.")
                .contains(earlier.survey().round() + ": "
                        + earlier.survey().fieldwork().inWords());
    }

    @Test
    void ofAQuestionThatLetsPeopleInNoFigureIsMade() {
        Surveys shipped = SurveyFiles.shipped();
        Survey youth = shipped.survey("yp").orElseThrow();
        Round round = Round.open(youth, LocalDate.of(2026, 11, 1), null, true);
        Answers one = Answers.NONE.with("yp_agree", Answer.of("1")).with("yp_age", Answer.of("16-18"));
        AnsweredRound answered = new AnsweredRound(
                round, youth, List.of(new AnsweredRound.Person("one", one), new AnsweredRound.Person("two", one)));

        assertThat(new Tabulation(shipped, List.of(answered), 10).universe("t").tables())
                .extracting(TrueTable::id)
                .contains("yp_age.rounds")
                .doesNotContain("yp_agree.rounds", "yp_parent_agrees.rounds");
    }
}
