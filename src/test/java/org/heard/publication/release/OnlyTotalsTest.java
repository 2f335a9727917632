package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heard.collection.published.SurvivingTotals;
import org.heard.collection.round.Round;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.TrueTable;
import org.heard.figures.disclosure.Universe;
import org.heard.figures.statistics.Verdict;
import org.heard.publication.tabulation.AnsweredRound;
import org.heard.publication.tabulation.Tabulation;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.junit.jupiter.api.Test;

/** A round of which only published totals survive, beside one whose answers are here. */
class OnlyTotalsTest {
    private static final Surveys SAME = TinySurveys.surveys(Comparability.SAME);
    private static final String HEADING =
            "round,key,question,option,n,base,unit,split,split_value,source_page,source_url\n";
    private static final String FORTY_OF_165 = HEADING
            + "t2019,listened,,1,125,165,children,,,12,https://example.org/report\n"
            + "t2019,listened,,2,40,165,children,,,12,https://example.org/report\n"
            + "t2019,listened,,3,0,165,children,,,12,https://example.org/report\n"
            + "t2019,listened,,9,0,165,children,,,12,https://example.org/report\n";

    @Test
    void isComparedLikeAnyRound() {
        TrueTable.Change change =
                table(universe(SAME, FORTY_OF_165), "listened.rounds").changes().get(0);

        // Newcombe's hybrid limits: 40/165 → 120/345 is "more"
        assertThat(change.comparison().orElseThrow().verdict()).isEqualTo(Verdict.MORE);
        assertThat(change.sentence()).startsWith("more: 24% → 35% of those who answered");
    }

    @Test
    void theVerdictOnItsWordingDecides() {
        Surveys changed = TinySurveys.surveys(Comparability.CAUTION);

        assertThat(table(universe(changed, FORTY_OF_165), "listened.rounds")
                        .changes()
                        .get(0)
                        .comparison())
                .isEmpty();
    }

    @Test
    void whatWasNotPublishedIsNotTakenForNought() {
        SafeTable table = ProtectedTables.protect(universe(SAME, FORTY_OF_165), Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables()
                .get(1);

        assertThat(table.rows().get(0).cell("blank").text()).isEqualTo("x");
        assertThat(table.rows().get(0).cell("3").text()).isEqualTo("0");
        assertThat(table.rows().get(1).cell("blank").text()).isEqualTo("0");
    }

    @Test
    void aReaderIsToldWhyAndWhere() {
        assertThat(table(universe(SAME, FORTY_OF_165), "listened.rounds")
                        .about()
                        .notes())
                .contains("t2019: no groups, ranks of other answers or weights, because only totals survive,"
                        + " page 12 of https://example.org/report.");
    }

    @Test
    void smallPublishedCountsAreHiddenAsIfTheyWereRaw() {
        String small = FORTY_OF_165.replace("1,125,165", "1,122,165").replace("3,0,165", "3,3,165");

        SafeTable table = ProtectedTables.protect(universe(SAME, small), Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables()
                .get(1);

        assertThat(table.rows().get(0).cell("3").text()).isEqualTo("c");
    }

    @Test
    void releasedByItselfItHasNoGroups() {
        Survey survey = SAME.survey("t2019").orElseThrow();
        Universe alone = new Tabulation(SAME, List.of(surviving(survey, FORTY_OF_165)), 10).universe("t2019");

        assertThat(alone.tables()).noneMatch(t -> t.kind() == SafeTable.Kind.GROUPS);
        assertThat(table(alone, "listened.rounds").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.base()).isEqualTo(165));
    }

    @Test
    void aQuestionThatDoesNotAddUpIsRefusedByName() {
        Survey survey = SAME.survey("t2019").orElseThrow();

        assertThat(totals(survey, FORTY_OF_165.replace("2,40,", "2,41,")).faults())
                .isNotEmpty()
                .allMatch(fault ->
                        fault.matches("Line [2-5], listened, answer .*") && fault.contains("166 but the base is 165"));
        assertThat(totals(
                                survey,
                                FORTY_OF_165.replace(
                                        "t2019,listened,,9,0,165,children,,,12,https://example.org/report\n", ""))
                        .faults())
                .containsExactly("listened: the answer “Don’t know” is missing");
        assertThat(totals(survey, FORTY_OF_165.replace("children", "parents")).faults())
                .containsExactly("listened: the totals count parents, the survey does not");
    }

    private static SurvivingTotals totals(Survey survey, String file) {
        return SurvivingTotals.of(survey, file.getBytes(StandardCharsets.UTF_8));
    }

    private static AnsweredRound surviving(Survey survey, String file) {
        return AnsweredRound.surviving(Round.imported(survey, true, "digest"), survey, totals(survey, file));
    }

    private static Universe universe(Surveys surveys, String file) {
        List<List<String[]>> parents = new java.util.ArrayList<>(TinySurveys.times(120, "school", "3"));
        parents.addAll(TinySurveys.times(225, "school", "1"));
        AnsweredRound later = TinySurveys.round(surveys, "t2021", parents);
        AnsweredRound earlier = surviving(surveys.survey("t2019").orElseThrow(), file);
        return new Tabulation(surveys, List.of(earlier, later), 10).universe("t2021");
    }

    private static TrueTable table(Universe universe, String id) {
        return universe.tables().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
