package org.heard.questionnaire.survey;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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

    /** So many letters before a place are enough to find it. */
    private static final int TOLD = 20;

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
        OptionalInt unshown = IntStream.range(0, typed.length())
                .filter(place -> isNotShown(typed.charAt(place)))
                .findFirst();
        if (unshown.isPresent()) {
            return new Reading.Refused(where(typed.substring(0, unshown.getAsInt())), sent);
        }
        return new Reading.Accepted(new Answer.Written(typed));
    }

    /** Nothing where nobody would see anything: joiners and marks of direction alone are no words. */
    private static String seen(String typed) {
        return typed.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT)
                ? ""
                : typed;
    }

    /** What cannot be shown is told by what stands before it. */
    private static Phrase where(String before) {
        String line = before.substring(before.lastIndexOf('\n') + 1).strip();
        String shown = line.codePointCount(0, line.length()) > TOLD
                ? line.substring(line.offsetByCodePoints(line.length(), -TOLD))
                : line;
        return shown.isEmpty() ? Phrase.of("letters_not_shown_first") : Phrase.of("letters_not_shown", shown);
    }

    private static boolean isNotShown(int c) {
        return c == NO_LETTER || Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
