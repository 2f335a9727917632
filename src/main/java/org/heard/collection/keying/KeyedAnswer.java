package org.heard.collection.keying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.heard.collection.paper.KeyCodes;
import org.heard.ground.language.Language;
import org.heard.ground.language.Speech;
import org.heard.ground.language.TypedNumber;
import org.heard.ground.web.Field;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Numbered;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Question.Reading;

/**
 * One box of the keying page: what is typed into it, and what that says.
 *
 * @param child counted from 1; 0 for a question about the person
 * @param face whose words stand on the form
 */
record KeyedAnswer(Numbered numbered, int child, String face, String typed) {
    static final int ABOUT = 0;

    private static final Map<String, Unread.Reason> REASONS =
            Map.of("t", Unread.Reason.TWO_TICKED, "u", Unread.Reason.UNREADABLE);

    /** What a box says. @param unread why it is blank although something stands on the form; @param error empty for nothing */
    record Read(Answer answer, Optional<Unread> unread, String error) {
        static Read of(Answer answer) {
            return new Read(answer, Optional.empty(), "");
        }

        static Read wrong(String error) {
            return new Read(Answer.BLANK, Optional.empty(), error);
        }
    }

    static String name(Numbered numbered, int child) {
        return child == ABOUT
                ? numbered.question().key()
                : "child-" + child + "-" + numbered.question().key();
    }

    String name() {
        return name(numbered, child);
    }

    Question question() {
        return numbered.question();
    }

    boolean isBlank() {
        return typed.isBlank();
    }

    Read read(Speech speech) {
        Unread.Reason reason = REASONS.get(typed.strip().toLowerCase(java.util.Locale.ROOT));
        if (isBlank()) {
            return Read.of(blank());
        }
        if (reason != null && !(question() instanceof OpenText)) {
            return new Read(blank(), Optional.of(new Unread(question().key(), reason)), "");
        }
        return question().options().isEmpty() ? taken(List.of(typed), speech) : chosen(speech);
    }

    private Answer blank() {
        return question().options().isEmpty() ? new Answer.Written("") : Answer.BLANK;
    }

    private Read chosen(Speech speech) {
        Map<String, String> codes = KeyCodes.of(question()).codes();
        List<String> numbers = Arrays.stream(typed.split("[\\s\\p{Z},;،]+"))
                .filter(number -> !number.isEmpty())
                .map(KeyedAnswer::plain)
                .toList();
        if (!codes.keySet().containsAll(numbers)) {
            return Read.wrong("Type a number printed beside a box" + hintOfSeveral()
                    + ", t for two boxes ticked, or u for unreadable");
        }
        if (!(question() instanceof ManyChoices) && numbers.size() > 1) {
            return Read.wrong("Type one number, or t if two boxes are ticked");
        }
        return taken(numbers.stream().map(codes::get).toList(), speech);
    }

    /** In our digits, whatever keyboard was set. */
    private static String plain(String number) {
        OptionalInt whole = TypedNumber.whole(number);
        return whole.isPresent() ? String.valueOf(whole.getAsInt()) : number;
    }

    private String hintOfSeveral() {
        return question() instanceof ManyChoices ? ", with spaces between several" : "";
    }

    private Read taken(List<String> sent, Speech speech) {
        Reading reading = question().read(sent);
        return reading instanceof Reading.Accepted accepted
                ? Read.of(accepted.answer())
                : Read.wrong(speech.say(((Reading.Refused) reading).why()));
    }

    /** @param error empty for nothing */
    Field field(String error) {
        return Field.typed(name(), label(), hint(), error, typed);
    }

    private String label() {
        return numbered.number() + ". " + question().asked().wording(face).english();
    }

    private String hint() {
        List<String> hints = new ArrayList<>();
        if (question() instanceof ManyChoices) {
            hints.add("All that are ticked, with spaces between:");
        }
        hints.add(KeyCodes.of(question()).codes().entrySet().stream()
                .map(typed -> typed.getKey() + "\u00A0= "
                        + question()
                                .option(typed.getValue())
                                .orElseThrow()
                                .label()
                                .in(Language.ENGLISH.code()))
                .collect(Collectors.joining(" · ")));
        return String.join(" ", hints).strip();
    }
}
