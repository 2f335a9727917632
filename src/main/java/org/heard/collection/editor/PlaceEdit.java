package org.heard.collection.editor;

import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Which questions there are, and where they stand. */
sealed interface PlaceEdit extends SurveyEdit {
    /**
     * A new question, the last of its section until it is moved.
     *
     * @param answers how it is answered, as a line of YAML: {@code scale: SAT5}
     * @param more further lines of YAML: {@code symbol: star}
     */
    record AddQuestion(String section, String key, String words, String answers, List<String> more)
            implements PlaceEdit {
        public AddQuestion {
            more = List.copyOf(more);
        }

        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            MappingNode found = SectionEdit.section(text, section);
            SequenceNode list =
                    (SequenceNode) SurveyText.value(found, "questions").orElseThrow();
            List<SurveyText.Span> spans = text.spans(list);
            int end = spans.get(spans.size() - 1).to();
            MappingNode last = (MappingNode) list.getValue().get(list.getValue().size() - 1);
            String indent = SurveyText.indent(last);
            StringBuilder lines = new StringBuilder();
            lines.append(text.newLine())
                    .append(indent, 0, indent.length() - 2)
                    .append("- key: ")
                    .append(key);
            Stream.concat(Stream.of("text: " + SurveyText.written(words), answers), more.stream())
                    .forEach(line -> lines.append(text.newLine()).append(indent).append(line));
            return text.replaced(end, end, lines.toString());
        }

        @Override
        public String done() {
            return "Added the question " + key;
        }

        @Override
        public String about() {
            return key;
        }
    }

    /** One question less, with the comments above it. */
    record RemoveQuestion(String question) implements PlaceEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            SequenceNode list = text.listOf(question);
            if (list.getValue().size() == 1) {
                throw new EditRefused(
                        "Question " + question + " is the only one of its section; move another one there first");
            }
            SurveyText.Span span = text.spans(list).get(list.getValue().indexOf(text.question(question)));
            return text.replaced(span.from(), span.to(), "");
        }

        @Override
        public String done() {
            return "Took out the question " + question;
        }

        @Override
        public String about() {
            return question;
        }
    }

    /** A question in another place. @param after the question it then stands after; empty for the first of the section */
    record MoveQuestion(String question, String section, String after) implements PlaceEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            if (question.equals(after) || standsThere(text)) {
                return text;
            }
            SequenceNode list = text.listOf(question);
            if (list.getValue().size() == 1) {
                throw new EditRefused(
                        "Question " + question + " is the only one of its section; move another one there first");
            }
            SurveyText.Span span = text.spans(list).get(list.getValue().indexOf(text.question(question)));
            String lines = text.at(span);
            SurveyText rest = text.replaced(span.from(), span.to(), "");
            MappingNode found = SectionEdit.section(rest, section);
            SequenceNode there =
                    (SequenceNode) SurveyText.value(found, "questions").orElseThrow();
            List<SurveyText.Span> spans = rest.spans(there);
            int place = after.isEmpty()
                    ? spans.get(0).from()
                    : spans.get(placeOf(rest, there)).to();
            return rest.replaced(place, place, lines);
        }

        private boolean standsThere(SurveyText text) {
            Node there = SurveyText.value(SectionEdit.section(text, section), "questions")
                    .orElseThrow();
            List<String> keys = SurveyText.items(there).stream()
                    .map(one -> SurveyText.word(SurveyText.value(one, "key").orElse(null)))
                    .toList();
            int place = keys.indexOf(question);
            return place == 0 && after.isEmpty()
                    || place > 0 && keys.get(place - 1).equals(after);
        }

        private int placeOf(SurveyText text, SequenceNode list) {
            int place = list.getValue().indexOf(text.question(after));
            if (place < 0) {
                throw new EditRefused("Question “" + after + "” is not in the section " + section);
            }
            return place;
        }

        @Override
        public String done() {
            return "Moved the question " + question;
        }

        @Override
        public String about() {
            return question;
        }
    }
}
