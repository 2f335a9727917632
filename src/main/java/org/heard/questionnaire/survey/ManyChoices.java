package org.heard.questionnaire.survey;

import java.util.List;

/** Any number of a list; "none of these" stands alone. */
public record ManyChoices(Asked asked, List<Option> options) implements Question {
    public ManyChoices {
        options = List.copyOf(options);
    }

    @Override
    public Reading read(List<String> sent) {
        return Choices.read(this, sent, options.size());
    }
}
