package org.heard.questionnaire.survey;

import java.util.List;

/** One of an ordered scale, lowest first, with don't know and not used as options of their own. */
public record Scale(Asked asked, String scale, List<Option> options) implements Question {
    public Scale {
        options = List.copyOf(options);
    }

    @Override
    public Reading read(List<String> sent) {
        return Choices.read(this, sent, 1);
    }
}
