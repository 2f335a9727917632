package org.heard.questionnaire.survey;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneChoiceTest extends QuestionContract {
    @Override
    Question question(boolean required) {
        return new OneChoice(asked(required), options());
    }

    @Override
    List<String> good() {
        return List.of("b");
    }

    @Test
    void refusesASecondAnswer() {
        refuses(false, List.of("a", "b"));
    }

    @Test
    void refusesACodeItDoesNotOffer() {
        refuses(false, List.of("c"));
    }
}
