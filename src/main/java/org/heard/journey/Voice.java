package org.heard.journey;

import java.util.Set;
import org.heard.survey.Question;
import org.heard.survey.Text;

/** In which words a person is asked: a language and a face of the survey. */
record Voice(String language, String face) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur");

    String say(Text text) {
        return text.in(language);
    }

    String ask(Question question) {
        return question.asked().wording(face).in(language);
    }

    public String direction() {
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }
}
