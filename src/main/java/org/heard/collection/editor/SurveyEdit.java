package org.heard.collection.editor;

import java.util.List;
import java.util.Set;
import org.heard.questionnaire.survey.Option;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One change of a survey's text. <b>What it guarantees:</b> every byte outside of the span it replaces stays as it was;
 * answers that surveys share are never touched: a question whose answers change gets its own. <b>What its caller must see
 * to:</b> the new text has to pass what the folder's files are held to.
 */
public sealed interface SurveyEdit
        permits QuestionEdit, AnswerEdit, PlaceEdit, SectionEdit, PageEdit, CompareEdit, SurveyEdit.Head {
    /** Answers that surveys share, as the folder's {@code scales.yaml} has them. */
    @FunctionalInterface
    interface SharedAnswers {
        /** @param scale of scales, else of lists */
        List<Option> called(boolean scale, String name);
    }

    /** @throws EditRefused where there is no such place */
    SurveyText on(SurveyText text, SharedAnswers shared);

    /** For the history: "Changed the words of soc_used". */
    String done();

    /** Key of the question it changes; empty where it changes none. */
    default String about() {
        return "";
    }

    /** What stands at the top of the survey. @param name {@code title}, {@code month}, {@code languages} and so on */
    record Head(String name, String value) implements SurveyEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            if (Set.of("languages", "drafts").contains(name)) {
                return value.isBlank()
                        ? text.without(text.root(), name)
                        : text.with(text.root(), name, "[" + value.strip() + "]", "languages", "minutes");
            }
            Node there = SurveyText.value(text.root(), name).orElse(null);
            if (there instanceof MappingNode languages) {
                return text.withWords(languages, "en", value);
            }
            boolean bare = value.matches("true|false|[0-9]{1,4}");
            return bare
                    ? text.with(text.root(), name, value, "version")
                    : text.withWords(
                            text.root(), name, value, name.equals("copied_from") ? "key" : "title", "fieldwork");
        }

        @Override
        public String done() {
            return "Set “" + name + "” of the survey to " + value;
        }
    }
}
