package org.heard.collection.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** The answers of one question. Answers that surveys share are never touched: a question whose answers change gets its own. */
sealed interface AnswerEdit extends SurveyEdit {
    /** Key of the question it changes. */
    String question();

    @Override
    default String about() {
        return question();
    }

    /** Other words for an answer; its code stays. */
    record Relabel(String question, String code, String label) implements AnswerEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            OwnAnswers own = OwnAnswers.of(text, question, shared);
            Node option = own.option(code);
            if (!(option instanceof MappingNode fields)) {
                return own.text().withWords(own.answers(), code, label);
            }
            return SurveyText.value(fields, "label").orElseThrow() instanceof MappingNode languages
                    ? own.text().withWords(languages, "en", label)
                    : own.text().withWords(fields, "label", label);
        }

        @Override
        public String done() {
            return "Called the answer " + code + " of " + question + " “" + label + "”";
        }
    }

    /** How an answer counts: positive, middle and so on. */
    record Role(String question, String code, OptionRole role) implements AnswerEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            OwnAnswers own = OwnAnswers.of(text, question, shared);
            Node option = own.option(code);
            String word = role.name().toLowerCase(Locale.ROOT);
            return option instanceof MappingNode fields
                    ? own.text().with(fields, "role", word, "label")
                    : own.text()
                            .replaced(
                                    own.text().start(option),
                                    own.text().end(option),
                                    "{label: " + SurveyText.writtenInside(SurveyText.word(option)) + ", role: " + word
                                            + "}");
        }

        @Override
        public String done() {
            return "The answer " + code + " of " + question + " counts as "
                    + role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A new answer, the last one until it is moved; or one of the shared answers that was left out. */
    record AddOption(String question, String code, String label, OptionRole role, String symbol) implements AnswerEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            if (leftOut(text, question).contains(code)) {
                return leaveOut(
                        text,
                        question,
                        leftOut(text, question).stream()
                                .filter(one -> !one.equals(code))
                                .toList());
            }
            OwnAnswers own = OwnAnswers.of(text, question, shared);
            if (SurveyText.field(own.answers(), code).isPresent()) {
                throw new EditRefused("Question " + question + " has an answer with the code “" + code + "” already");
            }
            String value = OwnAnswers.yaml(new Option(code, Text.english(label), role, symbol));
            return own.text().with(own.answers(), OwnAnswers.quotedCode(code), value);
        }

        @Override
        public String done() {
            return "Added the answer “" + label + "” to " + question;
        }
    }

    /** One answer less; of shared answers, one that is not offered here. */
    record RemoveOption(String question, String code) implements AnswerEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            if (OwnAnswers.isOwn(text, question)) {
                OwnAnswers own = OwnAnswers.of(text, question, shared);
                own.option(code);
                return own.text().without(own.answers(), code);
            }
            return leaveOut(
                    text,
                    question,
                    Stream.concat(leftOut(text, question).stream(), Stream.of(code))
                            .toList());
        }

        @Override
        public String done() {
            return "Took the answer " + code + " from " + question;
        }
    }

    private static List<String> leftOut(SurveyText text, String question) {
        return SurveyText.value(text.question(question), "leave_out").stream()
                .flatMap(codes -> SurveyText.items(codes).stream())
                .map(SurveyText::word)
                .toList();
    }

    private static SurveyText leaveOut(SurveyText text, String question, List<String> codes) {
        MappingNode asked = text.question(question);
        return codes.isEmpty()
                ? text.without(asked, "leave_out")
                : text.with(asked, "leave_out", "[" + String.join(", ", codes) + "]", QuestionEdit.before("leave_out"));
    }

    /** The answers in another order. @param codes all of them */
    record OrderOptions(String question, List<String> codes) implements AnswerEdit {
        public OrderOptions {
            codes = List.copyOf(codes);
        }

        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            OwnAnswers own = OwnAnswers.of(text, question, shared);
            List<String> all = new ArrayList<>(codes);
            leftOut(own.text(), question).stream()
                    .filter(code -> !codes.contains(code))
                    .forEach(all::add);
            return own.ordered(all);
        }

        @Override
        public String done() {
            return "Put the answers of " + question + " in another order";
        }
    }
}
