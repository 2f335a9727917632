package org.heard.questionnaire.survey;

import java.util.List;

/** One of a list. */
public record OneChoice(Asked asked, List<Option> options) implements Question {
    public OneChoice {
        options = List.copyOf(options);
    }

    /** The same question with some of its options alone. */
    public OneChoice among(List<String> codes) {
        return new OneChoice(
                asked,
                options.stream().filter(option -> codes.contains(option.code())).toList());
    }

    @Override
    public Reading read(List<String> sent) {
        return Choices.read(this, sent, 1);
    }
}
