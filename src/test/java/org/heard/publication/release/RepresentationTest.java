package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.collection.response.Response;
import org.heard.collection.round.Round;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.tabulation.AnsweredRound;
import org.heard.publication.tabulation.Tabulation;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Margins;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

/** Who was heard and who was not, with the questionnaire of March 2021 and the area's published figures. */
class RepresentationTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();

    private final List<Response> responses = new ArrayList<>();

    @Test
    void twentyOfThirtyThreeFromOneSettingAndNobodyFromSpecialSchoolsAreBothSaid() {
        children(20, Map.of("setting", "primary"));
        children(7, Map.of("setting", "secondary"));
        children(6, Map.of("setting", "college"));

        assertThat(heard(SURVEYS).warnings())
                .contains(
                        "More than half of the answers, 20 of 33, are from one group: Where they learn, primary school."
                                + " The figures are mostly about it.",
                        "Nobody answered for this group: Where they learn, special school.");
    }

    @Test
    void aGroupThatIsMuchSmallerAmongTheAnswersThanInTheAreaIsHeardTooLittle() {
        plans(10, "0-4");
        plans(70, "5-7");
        plans(40, "11-15");
        plans(20, "16-19");
        children(60, Map.of("support_status", "sen_support", "age_band", "11-15"));

        WhoWasHeard heard = heard(SURVEYS);

        // January 2021: 743 of 2,021 children with a plan were 16 to 25, which is 37%; here 20 of 140.
        assertThat(heard.warnings())
                .contains("We heard too little from this group: Age of children with a plan, 16 to 25."
                        + " It is 14% of the answers and 37% of the area.");
        assertThat(beside(heard, "age").levels())
                .extracting(WhoWasHeard.Level::label, WhoWasHeard.Level::heard, WhoWasHeard.Level::area)
                .contains(
                        org.assertj.core.api.Assertions.tuple("16 to 25", "14%", "37%"),
                        org.assertj.core.api.Assertions.tuple("0 to 4", "7%", "4%"));
    }

    @Test
    void aGapThatChanceAloneCouldMakeIsNotCalledOne() {
        plans(10, "0-4");
        plans(10, "5-7");
        plans(10, "11-15");
        plans(10, "16-19");
        children(30, Map.of("support_status", "sen_support", "age_band", "11-15"));

        // 10 of 40 is 25% beside 37%, but the interval of 10 of 40 reaches to 40%.
        assertThat(heard(SURVEYS).warnings()).noneMatch(w -> w.contains("16 to 25"));
    }

    @Test
    void aHiddenCountSaysNothing() {
        children(30, Map.of("setting", "primary"));
        children(20, Map.of("setting", "secondary"));
        children(3, Map.of("setting", "special_maintained"));
        children(14, Map.of("setting", "college"));

        List<String> warnings = heard(SURVEYS).warnings();

        assertThat(warnings).noneMatch(w -> w.contains("special school"));
    }

    @Test
    void theTableOfSomeOfThePeopleIsNotMadeWhereItWouldSingleOutAFew() {
        plans(100, "11-15");
        children(9, Map.of("support_status", "sen_support", "age_band", "11-15"));

        assertThat(heard(SURVEYS).beside()).noneMatch(b -> b.table().equals("age_band.beside.age"));
    }

    @Test
    void anAreaWithoutPublishedFiguresStillHearsWhoIsMissing() {
        Surveys bare = new Surveys(
                SURVEYS.area(),
                SURVEYS.all(),
                SURVEYS.objectives(),
                SURVEYS.measures(),
                SURVEYS.splits(),
                SURVEYS.recodes());
        children(33, Map.of("setting", "primary"));

        assertThat(bare.margins()).isEqualTo(Margins.NONE);
        assertThat(heard(bare).beside()).isEmpty();
        assertThat(heard(bare).warnings())
                .contains("Nobody answered for this group: Where they learn, special school.");
    }

    @Test
    void whatIsReadBackIsWhatWasFrozen() {
        children(33, Map.of("setting", "primary"));
        WhoWasHeard heard = heard(SURVEYS);

        assertThat(WhoWasHeard.read(heard.text())).isEqualTo(heard);
        assertThat(WhoWasHeard.read(null)).isEqualTo(WhoWasHeard.NOTHING_KNOWN);
    }

    private static WhoWasHeard.Beside beside(WhoWasHeard heard, String figure) {
        Optional<WhoWasHeard.Beside> found = heard.beside().stream()
                .filter(b -> b.table().endsWith(".beside." + figure))
                .findFirst();
        return found.orElseThrow();
    }

    private void plans(int many, String age) {
        children(many, Map.of("support_status", "plan", "age_band", age));
    }

    /** So many parents of one child each, who gave these answers. */
    private void children(int many, Map<String, String> given) {
        Map<String, String> all = new HashMap<>(Map.of("support_status", "plan", "age_band", "11-15"));
        all.putAll(given);
        for (int i = 0; i < many; i++) {
            Answers answers = Answers.NONE;
            for (Map.Entry<String, String> one : all.entrySet()) {
                answers = answers.with(one.getKey(), 0, Answer.of(one.getValue()));
            }
            responses.add(
                    new Response(new UUID(7, responses.size()), round(), Response.How.IMPORTED, null, answers, null));
        }
    }

    private static Survey survey() {
        return SURVEYS.survey("pc2021").orElseThrow();
    }

    private static Round round() {
        return Round.imported(survey(), true, "digest");
    }

    private WhoWasHeard heard(Surveys surveys) {
        List<AnsweredRound> rounds = List.of(AnsweredRound.of(round(), survey(), responses));
        List<SafeTable> tables = ProtectedTables.protect(
                        new Tabulation(surveys, rounds, 10).universe("t"), Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables();
        return new Representation(surveys, survey(), tables).found();
    }
}
