package org.heard.questionnaire.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManyChoicesTest extends QuestionContract {
    @Override
    Question question(boolean required) {
        return new ManyChoices(asked(required), options());
    }

    @Override
    List<String> good() {
        return List.of("b", "a");
    }

    @Test
    void keepsAnswersInTheOrderOfItsOptionsAndOnce() {
        assertThat(accepted(List.of("b", "a", "b")).codes()).containsExactly("a", "b");
    }

    @Test
    void noneOfTheseStandsAlone() {
        refuses(false, List.of("a", "none"));
        assertThat(accepted(List.of("none")).codes()).containsExactly("none");
    }

    @Test
    void refusesACodeItDoesNotOffer() {
        refuses(false, List.of("a", "c"));
    }
}
