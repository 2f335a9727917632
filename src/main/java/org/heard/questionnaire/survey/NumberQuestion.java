package org.heard.questionnaire.survey;

import java.util.List;
import java.util.OptionalInt;
import org.heard.ground.language.Phrase;
import org.heard.ground.language.TypedNumber;

/** A whole number between two limits, both allowed. */
public record NumberQuestion(Asked asked, int least, int most) implements Question {
    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Reading read(List<String> sent) {
        if (sent.size() > 1) {
            return new Reading.Refused(Phrase.of("another_page_sent"), sent);
        }
        String typed = sent.isEmpty() ? "" : sent.get(0).strip();
        if (typed.isEmpty() && !asked.required()) {
            return new Reading.Accepted(new Answer.Written(""));
        }
        OptionalInt number = TypedNumber.whole(typed);
        if (number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most) {
            return new Reading.Accepted(new Answer.Written(String.valueOf(number.getAsInt())));
        }
        return new Reading.Refused(Phrase.of("whole_number", least, most), sent);
    }
}
