package org.heard.questionnaire.survey;

import java.util.List;
import org.heard.ground.language.LetterCount;
import org.heard.ground.language.Phrase;

/** Words as typed, up to a number of letters as people count them. */
public record OpenText(Asked asked, int most) implements Question {
    @Override
    public List<Option> options() {
        return List.of();
    }

    /** What stands where bytes were no letters. */
    private static final char NO_LETTER = '\uFFFD';

    @Override
    public Reading read(List<String> sent) {
        if (sent.size() > 1) {
            return new Reading.Refused(Phrase.of("another_page_sent"), sent);
        }
        String typed =
                sent.isEmpty() ? "" : seen(sent.get(0).replace("\r\n", "\n").strip());
        int letters = LetterCount.in(typed);
        if (letters > most) {
            return new Reading.Refused(Phrase.of("too_many_letters", most, letters), sent);
        }
        if (typed.isEmpty() && asked.required()) {
            return new Reading.Refused(Phrase.of("write_an_answer"), sent);
        }
        if (typed.chars().anyMatch(OpenText::isNotShown)) {
            return new Reading.Refused(Phrase.of("letters_not_shown"), sent);
        }
        return new Reading.Accepted(new Answer.Written(typed));
    }

    /** Nothing where nobody would see anything: joiners and marks of direction alone are no words. */
    private static String seen(String typed) {
        return typed.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT)
                ? ""
                : typed;
    }

    private static boolean isNotShown(int c) {
        return c == NO_LETTER || Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
