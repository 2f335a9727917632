package org.heard.questionnaire.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest extends QuestionContract {
    @Override
    Question question(boolean required) {
        return new Scale(
                asked(required),
                "AGR",
                List.of(
                        new Option("1", Text.english("Disagree"), OptionRole.NEGATIVE),
                        new Option("2", Text.english("Agree"), OptionRole.POSITIVE),
                        new Option("8", Text.english("Does not apply"), OptionRole.NOT_USED),
                        new Option("9", Text.english("I am not sure"), OptionRole.DONT_KNOW)));
    }

    @Override
    List<String> good() {
        return List.of("1");
    }

    @Test
    void keepsDoesNotApplyApartFromBlank() {
        assertThat(accepted(List.of("8")).codes()).containsExactly("8");
    }

    @Test
    void refusesALabelInPlaceOfACode() {
        refuses(false, List.of("Agree"));
    }
}
