package org.heard.collection.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One change of a survey's text. <b>What it guarantees:</b> every byte outside of the span it replaces stays as it was;
 * answers that surveys share are never touched: a question whose answers change gets its own. <b>What its caller must see
 * to:</b> the new text has to pass what the folder's files are held to.
 */
public sealed interface SurveyEdit {
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
    private static String[] before(String field) {
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
    record Words(String question, String field, String language, String words) implements SurveyEdit {
        static Words english(String question, String field, String words) {
            return new Words(question, field, "en", words);
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

        @Override
        public String about() {
            return question;
        }
    }

    /**
     * What only some questions have.
     *
     * @param name {@code required}, {@code reverse}, {@code period} and so on
     * @param value "true", or words; empty to take it away
     */
    record Trait(String question, String name, String value) implements SurveyEdit {
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

        @Override
        public String about() {
            return question;
        }
    }

    /**
     * Who is asked.
     *
     * @param routes names of routes at the top of the file, all of which must hold; none for everyone
     * @param on a question whose answers decide besides; empty for none
     * @param anyOf codes of that question
     */
    record Route(String question, List<String> routes, String on, List<String> anyOf) implements SurveyEdit {
        public Route {
            routes = List.copyOf(routes);
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            MappingNode asked = text.question(question);
            List<String> all = new ArrayList<>(routes);
            if (!on.isEmpty()) {
                all.add("{question: " + on + ", any_of: [" + String.join(", ", anyOf) + "]}");
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

        @Override
        public String about() {
            return question;
        }
    }

    /**
     * What a question may be compared with.
     *
     * @param round key of the earlier round
     * @param letter S, R, C or B
     * @param reason a sentence a parent understands; may be empty for S
     * @param recode how answers are joined; empty for none
     */
    record Verdict(String question, String round, String letter, String reason, String recode) implements SurveyEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            MappingNode asked = text.question(question);
            Node compare = SurveyText.value(asked, "compare").orElse(null);
            if (compare instanceof MappingNode rounds) {
                Node there = SurveyText.value(rounds, round).orElse(null);
                return text.with(rounds, round, yaml(there));
            }
            return text.with(asked, "compare", "{" + round + ": " + yaml(null) + "}");
        }

        /** What was said besides stays: another key there, answers to be careful with. */
        private String yaml(Node there) {
            List<String> fields = new ArrayList<>();
            SurveyText.value(there, "with").ifPresent(with -> fields.add("with: " + SurveyText.word(with)));
            SurveyText.value(there, "caution")
                    .ifPresent(codes -> fields.add("caution: ["
                            + SurveyText.items(codes).stream()
                                    .map(SurveyText::word)
                                    .collect(Collectors.joining(", "))
                            + "]"));
            if (!recode.isEmpty()) {
                fields.add(0, "recode: " + recode);
            }
            if (!reason.isEmpty()) {
                fields.add("reason: " + SurveyText.writtenInside(reason));
            }
            return fields.isEmpty() ? letter : "{verdict: " + letter + ", " + String.join(", ", fields) + "}";
        }

        @Override
        public String done() {
            return "Said " + letter + " of " + question + " against " + round + (reason.isEmpty() ? "" : ": " + reason);
        }

        @Override
        public String about() {
            return question;
        }
    }

    /**
     * How answers are joined in this survey and an earlier one.
     *
     * @param change old code to new code, by key of the survey
     * @param onlyIf who alone is counted, in both
     */
    record OwnRecode(String name, List<Option> to, Map<String, Map<String, String>> change, Optional<Condition> onlyIf)
            implements SurveyEdit {
        public OwnRecode {
            to = List.copyOf(to);
        }

        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            Node there = SurveyText.value(text.root(), "recodes").orElse(null);
            if (there instanceof MappingNode recodes) {
                return text.with(recodes, name, yaml());
            }
            Node next = Stream.of("routes", "sections")
                    .flatMap(field -> SurveyText.field(text.root(), field).stream())
                    .findFirst()
                    .orElseThrow()
                    .getKeyNode();
            int start = text.start(next);
            String line = text.newLine();
            return text.replaced(start, start, "recodes:" + line + "  " + name + ": " + yaml() + line + line);
        }

        private String yaml() {
            String options = to.stream()
                    .map(option -> OwnAnswers.quotedCode(option.code()) + ": "
                            + OwnAnswers.yamlInside(new Option(option.code(), option.label(), option.role())))
                    .collect(Collectors.joining(", "));
            String changes = change.entrySet().stream()
                    .map(one -> one.getKey() + ": {" + codes(one.getValue()) + "}")
                    .collect(Collectors.joining(", "));
            return "{to: {" + options + "}, change: {" + changes + "}"
                    + onlyIf.map(condition -> ", only_if: " + yaml(condition)).orElse("") + "}";
        }

        private static String codes(Map<String, String> codes) {
            return codes.entrySet().stream()
                    .map(one -> OwnAnswers.quotedCode(one.getKey()) + ": " + OwnAnswers.quotedCode(one.getValue()))
                    .collect(Collectors.joining(", "));
        }

        private static String yaml(Condition condition) {
            return "{question: " + condition.question()
                    + (condition.anyOf().isEmpty() ? "" : ", any_of: [" + String.join(", ", condition.anyOf()) + "]")
                    + (condition.noneOf().isEmpty() ? "" : ", none_of: [" + String.join(", ", condition.noneOf()) + "]")
                    + "}";
        }

        @Override
        public String done() {
            return "Said how answers are joined: " + name;
        }
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

    /** The heading of a section. */
    record SectionTitle(String section, String title) implements SurveyEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            MappingNode found = SurveyEdit.section(text, section);
            Node there = SurveyText.value(found, "title").orElseThrow();
            return there instanceof MappingNode languages
                    ? text.withWords(languages, "en", title)
                    : text.withWords(found, "title", title);
        }

        @Override
        public String done() {
            return "Called the section " + section + " “" + title + "”";
        }
    }

    private static MappingNode section(SurveyText text, String key) {
        return text.sections()
                .filter(one -> SurveyText.word(SurveyText.value(one, "key").orElse(null))
                        .equals(key))
                .map(MappingNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new EditRefused("There is no section “" + key + "” in this draft"));
    }

    /** Other words for an answer; its code stays. */
    record Relabel(String question, String code, String label) implements SurveyEdit {
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

        @Override
        public String about() {
            return question;
        }
    }

    /** How an answer counts: positive, middle and so on. */
    record Role(String question, String code, OptionRole role) implements SurveyEdit {
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

        @Override
        public String about() {
            return question;
        }
    }

    /** A new answer, the last one until it is moved; or one of the shared answers that was left out. */
    record AddOption(String question, String code, String label, OptionRole role, String symbol) implements SurveyEdit {
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

        @Override
        public String about() {
            return question;
        }
    }

    /** One answer less; of shared answers, one that is not offered here. */
    record RemoveOption(String question, String code) implements SurveyEdit {
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

        @Override
        public String about() {
            return question;
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
                : text.with(asked, "leave_out", "[" + String.join(", ", codes) + "]", before("leave_out"));
    }

    /** The answers in another order. @param codes all of them */
    record OrderOptions(String question, List<String> codes) implements SurveyEdit {
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

        @Override
        public String about() {
            return question;
        }
    }

    /**
     * A new question, the last of its section until it is moved.
     *
     * @param answers how it is answered, as a line of YAML: {@code scale: SAT5}
     * @param more further lines of YAML: {@code symbol: star}
     */
    record AddQuestion(String section, String key, String words, String answers, List<String> more)
            implements SurveyEdit {
        public AddQuestion {
            more = List.copyOf(more);
        }

        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            MappingNode found = SurveyEdit.section(text, section);
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
    record RemoveQuestion(String question) implements SurveyEdit {
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
    record MoveQuestion(String question, String section, String after) implements SurveyEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            if (question.equals(after)) {
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
            MappingNode found = SurveyEdit.section(rest, section);
            SequenceNode there =
                    (SequenceNode) SurveyText.value(found, "questions").orElseThrow();
            List<SurveyText.Span> spans = rest.spans(there);
            int place = after.isEmpty()
                    ? spans.get(0).from()
                    : spans.get(placeOf(rest, there)).to();
            return rest.replaced(place, place, lines);
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
