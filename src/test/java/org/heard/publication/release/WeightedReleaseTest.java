package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.figures.chart.Chart;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.TrueTable;
import org.heard.figures.disclosure.Universe;
import org.heard.figures.statistics.Share;
import org.heard.publication.tabulation.AnsweredRound;
import org.heard.publication.tabulation.Tabulation;
import org.heard.questionnaire.survey.AreaFigure;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Margins;
import org.heard.questionnaire.survey.SurveyContents;
import org.heard.questionnaire.survey.Surveys;
import org.junit.jupiter.api.Test;

/** Weighted figures of a release: who asks for them, what speaks against them, and where they stand. */
class WeightedReleaseTest {
    private static final Map<String, Long> ONE_TO_THREE = Map.of("school", 25L, "home", 75L);

    @Test
    void areOffUnlessTheCouncilsFileTurnsThemOn() {
        TrueTable table = listened(surveys(false, true, ONE_TO_THREE), 100, 60, 100, 20);

        assertThat(table.rows().get(0).weighted()).isEmpty();
        assertThat(table.about().notes()).anyMatch(note -> note.endsWith("Not weighted."));
    }

    @Test
    void everyGroupCountsAsMuchAsItDoesInTheArea() {
        Share weighted = listened(surveys(true, true, ONE_TO_THREE), 100, 60, 100, 20)
                .rows()
                .get(0)
                .weighted()
                .orElseThrow()
                .share();

        // 0.25 · 60/100 + 0.75 · 20/100, unweighted 80/200; Kish: 200² ÷ (100 · 0.5² + 100 · 1.5²)
        assertThat(weighted.value()).isCloseTo(0.30, within(1e-12));
        assertThat(weighted.effectiveBase()).isCloseTo(160, within(1e-9));
        assertThat(weighted.count()).isEqualTo(80);
        assertThat(weighted.base()).isEqualTo(200);
    }

    @Test
    void standBesideTheUnweightedOnesInTheTableOfTheChart() {
        List<List<String>> rows = Chart.overTime(safe(surveys(true, true, ONE_TO_THREE), 100, 60, 100, 20))
                .dataTable()
                .rows();

        assertThat(rows)
                .contains(List.of("Weighted: per cent", "30.0"), List.of("Weighted: worth so many answers", "160"))
                .anyMatch(row -> row.get(0).endsWith("per cent") && row.get(1).equals("40.0"));
    }

    @Test
    void areRefusedWithTheReason() {
        assertThat(reason(surveys(true, false, ONE_TO_THREE), 100, 100))
                .contains("Not weighted, because the figure “Where” of the area is not confirmed for t2021.");
    }

    /** A group of nineteen, answers as they are in the area, answers worth less than half: which it is would be a bound. */
    @Test
    void whatTheAnswersDoNotBearIsSaidInTheSameWordsWhateverItIs() {
        String few = reason(surveys(true, true, ONE_TO_THREE), 100, 19);
        assertThat(few).contains("the answers do not bear weights");
        assertThat(reason(surveys(true, true, Map.of("school", 50L, "home", 50L)), 100, 100))
                .isEqualTo(few);
        // 52 of 200 who would have to count three times, and 148 a third.
        assertThat(reason(surveys(true, true, Map.of("school", 22L, "home", 78L)), 148, 52))
                .isEqualTo(few);
    }

    @Test
    void aRoundWithoutAFigureLeavesTheWholeReleaseUnweighted() {
        Surveys surveys = surveys(true, true, ONE_TO_THREE);
        List<AnsweredRound> rounds =
                List.of(round(surveys, "t2019", 100, 60, 100, 20), round(surveys, "t2021", 100, 60, 100, 20));

        TrueTable table = table(new Tabulation(surveys, rounds, 10).universe("t"));

        assertThat(table.rows()).allMatch(row -> row.weighted().isEmpty());
        assertThat(table.about().notes()).anyMatch(note -> note.contains("there is no figure “Where” of the area"));
    }

    @Test
    void aShareThatIsHiddenIsNotShownWithWeightsEither() {
        SafeTable table = safe(surveys(true, true, ONE_TO_THREE), 100, 2, 100, 1);

        assertThat(table.latest().share("positive")).isEmpty();
        assertThat(table.latest().weighted()).isEmpty();
    }

    /** Each group is a level: its hidden count would follow from the weighted and the unweighted share. */
    @Test
    void goWhereTheyWouldGiveAHiddenCountAway() {
        SafeTable table = safe(surveys(true, true, ONE_TO_THREE), 100, 3, 100, 50);

        assertThat(table.latest().share("positive")).isPresent();
        assertThat(table.latest().weighted()).isEmpty();
    }

    @Test
    void areReadAgainAsTheyWereFrozen() {
        ProtectedTables made = ProtectedTables.protect(
                universe(surveys(true, true, ONE_TO_THREE), 100, 60, 100, 20), Ledger.EMPTY, DisclosureRules.DEFAULT);
        String frozen = made.freeze();

        assertThat(ProtectedTables.open(frozen, made.digest())
                        .tables()
                        .get(1)
                        .latest()
                        .weighted())
                .isEqualTo(made.tables().get(1).latest().weighted())
                .isNotEmpty();
    }

    private static String reason(Surveys surveys, int atSchool, int atHome) {
        return String.join(
                " ", listened(surveys, atSchool, 10, atHome, 10).about().notes());
    }

    private static TrueTable listened(Surveys surveys, int atSchool, int yes, int atHome, int yesAtHome) {
        return table(universe(surveys, atSchool, yes, atHome, yesAtHome));
    }

    private static SafeTable safe(Surveys surveys, int atSchool, int yes, int atHome, int yesAtHome) {
        return ProtectedTables.protect(
                        universe(surveys, atSchool, yes, atHome, yesAtHome), Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables()
                .get(1);
    }

    private static TrueTable table(Universe universe) {
        return universe.tables().get(1);
    }

    private static Universe universe(Surveys surveys, int atSchool, int yes, int atHome, int yesAtHome) {
        AnsweredRound round = round(surveys, "t2021", atSchool, yes, atHome, yesAtHome);
        return new Tabulation(surveys, List.of(round), 10).universe("t");
    }

    private static AnsweredRound round(Surveys surveys, String key, int atSchool, int yes, int atHome, int yesAtHome) {
        List<List<String[]>> parents = new ArrayList<>(TinySurveys.times(yes, "school", "3"));
        parents.addAll(TinySurveys.times(atSchool - yes, "school", "1"));
        parents.addAll(TinySurveys.times(yesAtHome, "home", "3"));
        parents.addAll(TinySurveys.times(atHome - yesAtHome, "home", "1"));
        return TinySurveys.round(surveys, key, parents);
    }

    private static Surveys surveys(boolean on, boolean confirmed, Map<String, Long> area) {
        Surveys tiny = TinySurveys.surveys(Comparability.SAME);
        AreaFigure where = new AreaFigure(
                "where",
                "setting",
                Optional.empty(),
                "Where",
                "all children",
                Map.of("t2021", new AreaFigure.InRound("January 2021", "A source", "", confirmed, area)));
        return new Surveys(new SurveyContents(
                tiny.area(),
                tiny.all(),
                tiny.objectives(),
                tiny.measures(),
                tiny.now().names(),
                tiny.splits(),
                tiny.recodes(),
                tiny.languages(),
                new Margins(List.of(where), Optional.of(new Margins.Weights(on, "where", Map.of(), false))),
                tiny.media()));
    }
}
