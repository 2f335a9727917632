package org.heard.collection.keying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.heard.collection.response.Response;
import org.heard.ground.language.Language;
import org.heard.ground.language.Speech;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedFormTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();
    private static final Speech ENGLISH = new Speech(SURVEYS.languages().words(), Language.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @CsvSource({"1, head", "2, senco", "' 2 ', senco", "٢, senco", "２, senco", "11, other"})
    void aNumberIsThePlaceOfABoxWhereCodesAreWords(String typed, String code) {
        KeyedForm.Result result = keyed("staff", "standard", Map.of("st_role", typed));

        assertThat(result.errors()).isEmpty();
        assertThat(result.answers().orElseThrow().to("st_role")).contains(Answer.of(code));
    }

    @Test
    void onAScaleANumberIsTheCodeItself() {
        KeyedForm.Result result = keyed("staff", "standard", Map.of("st_identify", "9", "st_training", "0"));

        assertThat(result.answers().orElseThrow().to("st_identify")).contains(Answer.of("9"));
        assertThat(result.answers().orElseThrow().to("st_training")).contains(Answer.of("0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "7", "yes", "1 2", "-1", "<b>", "12"})
    void whatIsNoBoxIsRefused(String typed) {
        assertThat(keyed("staff", "standard", Map.of("st_identify", typed)).errors())
                .containsOnlyKeys("st_identify");
    }

    @ParameterizedTest
    @CsvSource({"t, TWO_TICKED", "T, TWO_TICKED", "u, UNREADABLE"})
    void whatCannotBeTakenIsBlankWithItsReason(String typed, Unread.Reason reason) {
        KeyedForm.Result result = keyed("staff", "standard", Map.of("st_role", "1", "st_identify", typed));

        assertThat(result.answers().orElseThrow().to("st_identify")).contains(Answer.BLANK);
        assertThat(result.unread()).containsExactly(new Unread("st_identify", reason));
    }

    @Test
    void severalTicksAreTypedWithSpacesAndNoneStandsAlone() {
        assertThat(parent(Map.of("child-1-needs", "1 10,2"))
                        .answers()
                        .orElseThrow()
                        .to("needs", 0))
                .contains(Answer.of("autism", "adhd", "other"));
        assertThat(parent(Map.of("child-1-needs", "١\u00A0١٠، 2"))
                        .answers()
                        .orElseThrow()
                        .to("needs", 0))
                .as("any keyboard's digits and spaces")
                .contains(Answer.of("autism", "adhd", "other"));
        assertThat(parent(Map.of("child-1-hlt_used", "1 9")).errors()).containsOnlyKeys("child-1-hlt_used");
    }

    @Test
    void theMainNeedIsOneOfThoseTicked() {
        KeyedForm.Result two = parent(Map.of("child-1-needs", "1 3", "child-1-need_primary", "3"));
        assertThat(two.answers().orElseThrow().to("need_primary", 0)).contains(Answer.of("slcn"));

        assertThat(parent(Map.of("child-1-needs", "1")).answers().orElseThrow().to("need_primary", 0))
                .as("a single one is the main one")
                .contains(Answer.of("autism"));
        assertThat(parent(Map.of("child-1-needs", "1 3", "child-1-need_primary", "2"))
                        .errors())
                .containsEntry(
                        "child-1-need_primary",
                        "Type one of the answers ticked at question 4, or u if it is none of them");
    }

    @Test
    void aRoutingQuestionMayBeBlankOnPaperAndThenNothingBehindItIsTaken() {
        KeyedForm.Result blank = parent(Map.of("locality", "1"));
        assertThat(blank.answers().orElseThrow().to("support_status", 0)).contains(Answer.BLANK);
        assertThat(blank.answers().orElseThrow().to("ehcp_listened", 0)).isEmpty();

        KeyedForm.Result past = parent(Map.of("child-1-support_status", "5", "child-1-ehcp_listened", "3"));
        assertThat(past.errors().get("child-1-ehcp_listened")).contains("the answer to question 6 leads past it");
    }

    @Test
    void nothingIsKeptWhereNothingIsTyped() {
        assertThat(keyed("staff", "standard", Map.of()).answers()).isEmpty();
        assertThat(keyed("staff", "standard", Map.of("st_identify", "u")).answers())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, ''", "1, ''", "4, 2", "1, 2"})
    void aYoungPersonsFormWithoutAYesIsNotKept(String age, String agrees) {
        assertThat(keyed("yp", "easy", Map.of("yp_age", age, "yp_agree", agrees, "yp_join", "3"))
                        .errors())
                .isNotEmpty();
    }

    @Test
    void aParentsAgreementNeedsItsDayAndTheDayIsKept() {
        Map<String, String> agreed = Map.of("yp_age", "2", "yp_parent_agrees", "1", "yp_agree", "1", "yp_join", "3");
        assertThat(keyed("yp", "easy", agreed).errors()).containsOnlyKeys("yp_parent_agrees-day");

        Map<String, String> dated = new java.util.HashMap<>(agreed);
        dated.put("yp_parent_agrees-day", "2027-02-20");
        assertThat(keyed("yp", "easy", dated).answers().orElseThrow().to("yp_parent_agrees_date"))
                .contains(new Answer.Written("2027-02-20"));
        dated.put("yp_parent_agrees-day", "2027-03-02");
        assertThat(keyed("yp", "easy", dated).errors()).containsOnlyKeys("yp_parent_agrees-day");
    }

    @Test
    void aFaceIsKeyedWithTheQuestionsItAsks() {
        Survey youth = SURVEYS.survey("yp").orElseThrow();
        KeyedForm form = KeyedForm.of(youth, how("short"), 1, name -> "");

        assertThat(form.boxes()).hasSameSizeAs(youth.pages("short"));
    }

    private static KeyedForm.Result parent(Map<String, String> typed) {
        return keyed("pc_next", "standard", typed);
    }

    private static KeyedForm.Result keyed(String survey, String face, Map<String, String> typed) {
        return KeyedForm.of(SURVEYS.survey(survey).orElseThrow(), how(face), 1, name -> typed.getOrDefault(name, ""))
                .result(ENGLISH, TODAY);
    }

    private static Response.How how(String face) {
        return new Response.How("en", face, "paper", "open");
    }
}
