package org.heard.journey;

import java.util.ArrayList;
import java.util.List;
import org.heard.survey.Answer;
import org.heard.survey.ManyChoices;
import org.heard.survey.NumberQuestion;
import org.heard.survey.Option;
import org.heard.survey.Question;
import org.heard.survey.Words;
import org.heard.web.Choice;
import org.heard.web.Field;

/**
 * A question as a control of a form.
 *
 * @param kind the tag that draws it
 */
record Control(Kind kind, Field field) {
    enum Kind {
        RADIOS,
        CHECKBOXES,
        TEXTAREA,
        NUMBER
    }

    /** @param sent codes or words as given before or just now, right or wrong */
    static Control of(Question question, Voice voice, List<String> sent, String error) {
        List<Choice> choices = choices(question, voice, sent);
        String typed = choices.isEmpty() && !sent.isEmpty() ? sent.get(0) : "";
        Field field = new Field(question.key(), voice.ask(question), "", error, typed, choices);
        return new Control(kind(question), field);
    }

    /** What was answered before, as a form would send it. */
    static List<String> asSent(Answer answer) {
        return answer instanceof Answer.Written written ? List.of(written.words()) : answer.codes();
    }

    private static Kind kind(Question question) {
        if (question instanceof Words) {
            return Kind.TEXTAREA;
        }
        if (question instanceof NumberQuestion) {
            return Kind.NUMBER;
        }
        return question instanceof ManyChoices ? Kind.CHECKBOXES : Kind.RADIOS;
    }

    private static List<Choice> choices(Question question, Voice voice, List<String> sent) {
        List<Choice> choices = new ArrayList<>();
        for (Option option : question.options()) {
            String id = choices.isEmpty() ? question.key() : question.key() + "-" + (choices.size() + 1);
            choices.add(new Choice(id, option.code(), voice.say(option.label()), sent.contains(option.code())));
        }
        return choices;
    }

    public boolean isRadios() {
        return kind == Kind.RADIOS;
    }

    public boolean isCheckboxes() {
        return kind == Kind.CHECKBOXES;
    }

    public boolean isTextarea() {
        return kind == Kind.TEXTAREA;
    }
}
