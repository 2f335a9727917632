package org.heard.collection.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

/** The area's figure counts children with a plan; code A of it is those under five, of whom 195 of 3,736 were published. */
class MarginGroupsTest {
    private static final MarginGroup UNDER_FIVE = new MarginGroup("age", "A");
    private static final Surveys SURVEYS = SurveyFiles.shipped();
    private static final Survey ASKED = SURVEYS.survey("pc_next").orElseThrow();

    private final MarginGroups groups = new MarginGroups(SURVEYS, ASKED);

    @Test
    void nineAreFewAndTenAreNot() {
        assertThat(groups.few(families(9, 1, "plan"))).contains(UNDER_FIVE);
        assertThat(groups.few(families(10, 1, "plan"))).doesNotContain(UNDER_FIVE);
    }

    @Test
    void aParentOfThreeIsOneAnswer() {
        assertThat(groups.few(families(4, 3, "plan"))).contains(UNDER_FIVE);
    }

    @Test
    void whomThePublishedFigureDoesNotCountIsNotCountedHere() {
        assertThat(groups.few(families(20, 1, "support"))).contains(UNDER_FIVE);
    }

    @Test
    void theSentenceSaysTheShareAndWhoseFigureItIs() {
        assertThat(groups.sentence(UNDER_FIVE))
                .contains("Age of children with a plan, “0 to 4”: fewer than 10 answers so far. In the area it is"
                        + " about one in 19 (children and young people with an EHC plan, January 2025).");
    }

    @Test
    void nothingIsSaidOfASurveyWhoseGroupsNobodyHasPublished() {
        MarginGroups staff = new MarginGroups(SURVEYS, SURVEYS.survey("staff").orElseThrow());
        assertThat(staff.areKnown()).isFalse();
        assertThat(staff.few(List.of())).isEmpty();
    }

    private static List<Answers> families(int number, int children, String status) {
        Map<String, Answer> child = Map.of("age_band", Answer.of("0-4"), "support_status", Answer.of(status));
        Answers family = new Answers(Map.of(), Collections.nCopies(children, child));
        return Stream.generate(() -> family).limit(number).toList();
    }
}
