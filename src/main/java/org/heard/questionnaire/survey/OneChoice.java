package org.heard.questionnaire.survey;

import java.util.List;

/** One of a list. */
public record OneChoice(Asked asked, List<Option> options) implements Question {
    public OneChoice {
        options = List.copyOf(options);
    }

    @Override
    public Reading read(List<String> sent) {
        return Choices.read(this, sent, 1);
    }
}
