package org.heard.questionnaire.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final Condition USED = new Condition("hlt_used", List.of(), List.of("none"));
    private static final Condition PLAN = new Condition("support", List.of("plan", "assessed"), List.of());

    @Test
    void isMetByOneOfItsAnswers() {
        assertThat(PLAN.isMetBy(Optional.of(Answer.of("assessed")))).isTrue();
        assertThat(PLAN.isMetBy(Optional.of(Answer.of("none")))).isFalse();
    }

    @Test
    void isNotMetByAnAnswerItLeavesOut() {
        assertThat(USED.isMetBy(Optional.of(Answer.of("slt", "ot")))).isTrue();
        assertThat(USED.isMetBy(Optional.of(Answer.of("none")))).isFalse();
    }

    @Test
    void aQuestionRoutedPastMeetsNoCondition() {
        assertThat(USED.isMetBy(Optional.empty())).isFalse();
        assertThat(PLAN.isMetBy(Optional.empty())).isFalse();
    }

    @Test
    void aBlankMeetsOnlyAConditionThatNamesNoAnswer() {
        assertThat(USED.isMetBy(Optional.of(Answer.BLANK))).isTrue();
        assertThat(PLAN.isMetBy(Optional.of(Answer.BLANK))).isFalse();
    }
}
