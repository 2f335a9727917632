package org.heard.collection.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.heard.collection.response.DraftContents;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Field;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;

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

    /**
     * What was given before or just now, right or wrong.
     *
     * @param sent codes or words, as a form sends them
     * @param error what is wrong with it; empty for nothing
     */
    record Given(List<String> sent, String error) {
        static final Given NOTHING = new Given(List.of(), "");

        /** What stands under that question: as it was typed last, else as it was answered. */
        static List<String> sent(Step step, DraftContents draft) {
            return draft.unfinished()
                    .typed(step.path())
                    .orElseGet(() ->
                            step.answerIn(draft.answers()).map(Control::asSent).orElse(List.of()));
        }
    }

    /** @param picture the drawing of that name, or nothing */
    static Control of(Question question, Voice voice, UnaryOperator<String> picture, Given given) {
        List<Choice> choices = choices(question, voice, picture, given.sent());
        String typed =
                choices.isEmpty() && !given.sent().isEmpty() ? given.sent().get(0) : "";
        Field field =
                new Field(question.key(), voice.ask(question), limits(question, voice), given.error(), typed, choices);
        return new Control(kind(question), field);
    }

    /** Told before anyone writes, not only once it is too much. */
    private static String limits(Question question, Voice voice) {
        if (question instanceof OpenText text) {
            return voice.say("letters_at_most", text.most());
        }
        return question instanceof NumberQuestion number
                ? voice.say("number_between", number.least(), number.most())
                : "";
    }

    /** What was answered before, as a form would send it. */
    private static List<String> asSent(Answer answer) {
        return answer instanceof Answer.Written written ? List.of(written.words()) : answer.codes();
    }

    private static Kind kind(Question question) {
        if (question instanceof OpenText) {
            return Kind.TEXTAREA;
        }
        if (question instanceof NumberQuestion) {
            return Kind.NUMBER;
        }
        return question instanceof ManyChoices ? Kind.CHECKBOXES : Kind.RADIOS;
    }

    private static List<Choice> choices(
            Question question, Voice voice, UnaryOperator<String> picture, List<String> sent) {
        List<Choice> choices = new ArrayList<>();
        for (Option option : question.options()) {
            String id = choices.isEmpty() ? question.key() : question.key() + "-" + (choices.size() + 1);
            boolean chosen = sent.contains(option.code());
            String label = voice.say(option.label());
            choices.add(new Choice(id, option.code(), label, chosen, picture.apply(option.symbol())));
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
