package org.heard.collection.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** What one question says, and whom it is asked. */
sealed interface QuestionEdit extends SurveyEdit {
    /** Key of the question it changes. */
    String question();

    @Override
    default String about() {
        return question();
    }

    /** Fields of a question, in the order in which they stand. */
    List<String> ORDER = List.of(
            "key",
            "page",
            "version",
            "text",
            "faces",
            "theme",
            "symbol",
            "help",
            "help_again",
            "explain",
            "scale",
            "options",
            "tick",
            "number",
            "words",
            "leave_out",
            "among",
            "period",
            "ask_if",
            "stop_if",
            "required",
            "sensitive",
            "reverse",
            "worry",
            "objectives");

    /** Fields a new one stands after, the nearest first. */
    static String[] before(String field) {
        int place = ORDER.indexOf(field);
        List<String> before = new ArrayList<>(ORDER.subList(0, place < 0 ? ORDER.size() : place));
        Collections.reverse(before);
        return before.toArray(String[]::new);
    }

    /**
     * Words of a question: what is asked, its help, or its words in another face.
     *
     * @param field {@code text}, {@code help}, {@code help_again} or a face: {@code faces/simple}
     * @param language code of the language; {@code en} for the words themselves
     * @param words empty to leave them out
     */
    record Words(String question, String field, String language, String words) implements QuestionEdit {
        static Words english(String question, String field, String words) {
            return new Words(question, field, "en", words);
        }

        boolean isOfTheSamePlace(SurveyEdit other) {
            return other instanceof Words said
                    && said.question().equals(question)
                    && said.field().equals(field)
                    && said.language().equals(language);
        }

        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            MappingNode asked = text.question(question);
            if (!field.startsWith("faces/")) {
                return said(text, asked, field, before(field));
            }
            String face = field.substring("faces/".length());
            if (SurveyText.value(asked, "faces").isEmpty()) {
                return text.with(
                        asked, "faces", "{" + face + ": " + SurveyText.writtenInside(words) + "}", before("faces"));
            }
            return said(text, (MappingNode) SurveyText.value(asked, "faces").orElseThrow(), face);
        }

        private SurveyText said(SurveyText text, MappingNode place, String name, String... after) {
            Node there = SurveyText.value(place, name).orElse(null);
            if (there instanceof MappingNode languages) {
                return words.isEmpty() ? text.without(languages, language) : text.withWords(languages, language, words);
            }
            if (language.equals("en")) {
                return words.isEmpty() ? text.without(place, name) : text.withWords(place, name, words, after);
            }
            if (there == null) {
                throw new EditRefused("Write the English of question " + question + " first");
            }
            if (words.isEmpty()) {
                return text;
            }
            return text.with(
                    place,
                    name,
                    "{en: " + SurveyText.writtenInside(SurveyText.word(there)) + ", " + language + ": "
                            + SurveyText.writtenInside(words) + "}");
        }

        @Override
        public String done() {
            String what = field.equals("text")
                    ? "words"
                    : field.replace("faces/", "words for the face ").replace('_', ' ');
            return "Changed the " + what + " of " + question
                    + (language.equals("en") ? "" : " in the language " + language);
        }
    }

    /**
     * What only some questions have.
     *
     * @param name {@code required}, {@code reverse}, {@code period} and so on
     * @param value "true", or words; empty to take it away
     */
    record Trait(String question, String name, String value) implements QuestionEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            MappingNode asked = text.question(question);
            if (value.isEmpty()) {
                return text.without(asked, name);
            }
            boolean bare = value.equals("true") || value.matches("[0-9]{1,6}");
            return bare
                    ? text.with(asked, name, value, before(name))
                    : text.withWords(asked, name, value, before(name));
        }

        @Override
        public String done() {
            return value.isEmpty()
                    ? "Took “" + name + "” from " + question
                    : "Set “" + name + "” of " + question + " to " + value;
        }
    }

    /**
     * Who is asked.
     *
     * @param routes names of routes at the top of the file, all of which must hold; none for everyone
     * @param on a question whose answers decide besides; empty for none
     * @param anyOf codes of that question
     */
    record Route(String question, List<String> routes, String on, List<String> anyOf) implements QuestionEdit {
        public Route {
            routes = List.copyOf(routes);
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            MappingNode asked = text.question(question);
            List<String> all = new ArrayList<>(routes);
            if (!on.isEmpty()) {
                all.add("{question: " + on + ", any_of: ["
                        + anyOf.stream().map(OwnAnswers::quotedCode).collect(Collectors.joining(", ")) + "]}");
            }
            if (all.isEmpty()) {
                return text.without(asked, "ask_if");
            }
            String condition = all.size() == 1 ? all.get(0) : "[" + String.join(", ", all) + "]";
            return text.with(asked, "ask_if", condition, before("ask_if"));
        }

        @Override
        public String done() {
            return routes.isEmpty() && on.isEmpty() ? "Asks everyone " + question : "Changed who is asked " + question;
        }
    }
}
