package org.heard.questionnaire.surveyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OneChoice;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Scale;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;
import org.junit.jupiter.api.Test;

/** What a file says is what the records hold: each feature once, on the smallest surveys that use it. */
class SurveyFileTest {
    private static final Surveys SURVEYS = SurveyFiles.read(SoundSurveys.folder());
    private static final Survey FIRST = SURVEYS.survey("first").orElseThrow();
    private static final Survey SECOND = SURVEYS.survey("second").orElseThrow();
    private static final Survey THIRD = SURVEYS.survey("third").orElseThrow();

    @Test
    void keepsTheOrderOfTheIndex() {
        assertThat(SURVEYS.all()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void namesTheAreaInEveryLanguage() {
        assertThat(SECOND.introduction().english()).isEqualTo("Tell us about help in Anytown.");
        assertThat(SECOND.introduction().in("pl"))
                .as("between the marks that keep an English name what it is")
                .isEqualTo("Opowiedz o pomocy w \u2066Anytown\u2069.");
    }

    @Test
    void makesTheKindOfQuestionTheFileNames() {
        assertThat(question(FIRST, "place")).isInstanceOf(OneChoice.class);
        assertThat(question(FIRST, "progress")).isInstanceOf(Scale.class);
        assertThat(question(FIRST, "best"))
                .isEqualTo(new OpenText(question(FIRST, "best").asked(), 100));
        assertThat(question(SECOND, "kinds")).isInstanceOf(ManyChoices.class);
        assertThat(question(SECOND, "children"))
                .isEqualTo(new NumberQuestion(question(SECOND, "children").asked(), 1, 9));
    }

    @Test
    void placesComeFromTheArea() {
        assertThat(question(FIRST, "place").options())
                .extracting(Option::code)
                .containsExactly("Hill", "Dale", "outside");
        assertThat(SURVEYS.recodes().get("LOC_to_2").apply("first", "Dale")).isEqualTo("south");
    }

    @Test
    void aSectionForEachChildMakesItsQuestionsAboutTheChild() {
        assertThat(question(FIRST, "age").asked().unit()).isEqualTo(Unit.CHILD);
        assertThat(question(FIRST, "helped").asked().unit()).isEqualTo(Unit.RESPONDENT);
    }

    @Test
    void aNamedRouteIsTheConditionItNames() {
        assertThat(FIRST.page("help_good").orElseThrow().askIf())
                .containsExactly(new Condition("helped", List.of("1"), List.of()));
    }

    @Test
    void anAnswerMayEndTheSurvey() {
        assertThat(THIRD.page("may_we").orElseThrow().stopIf()).containsExactly("0");
    }

    @Test
    void aFaceHasItsOwnWordsAndMayLeaveAQuestionOut() {
        assertThat(question(SECOND, "age").asked().wording("easy").english()).isEqualTo("How old?");
        assertThat(SECOND.pages("easy")).extracting(Page::id).containsExactly("age", "kinds");
        assertThat(SECOND.faceTitle("easy").in("pl")).isEqualTo("Łatwa");
    }

    @Test
    void allMeansEveryObjective() {
        assertThat(question(FIRST, "help_good").asked().objectives()).containsExactly("A1", "A2");
    }

    @Test
    void aRelatedQuestionStandsBesideWithItsReason() {
        assertThat(SURVEYS.lineage("mood", FIRST, THIRD)).satisfies(lineage -> {
            assertThat(lineage.comparability()).isEqualTo(Comparability.CAUTION);
            assertThat(lineage.earlierQuestion()).isEqualTo("progress");
            assertThat(lineage.reason()).isEqualTo("Another thing was asked.");
        });
    }

    @Test
    void aQuestionNotAskedBeforeIsABreakAndSaysSo() {
        assertThat(SURVEYS.lineage("children", FIRST, SECOND).reason()).isEqualTo("It was not asked in May 2019.");
    }

    private static Question question(Survey survey, String key) {
        return survey.question(key).orElseThrow();
    }
}
