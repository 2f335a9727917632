package org.heard.collection.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * A text in which the answers of one question are that question's alone, so that a change of them changes no other. Shared
 * answers are copied under a name of the question's own at the top of the file.
 *
 * @param answers code by code
 */
record OwnAnswers(SurveyText text, String question, MappingNode answers) {
    private static final List<String> KINDS = List.of("scale", "options", "tick");

    static OwnAnswers of(SurveyText text, String question, SurveyEdit.SharedAnswers shared) {
        if (isOwn(text, question)) {
            return new OwnAnswers(text, question, own(text, question));
        }
        NodeTuple kind = kind(text, question);
        String field = SurveyText.word(kind.getKeyNode());
        boolean scale = field.equals("scale");
        String name = SurveyText.word(kind.getValueNode());
        String ownName = name + "_" + question;
        List<Option> options =
                inFile(text, scale, name).map(OwnAnswers::options).orElseGet(() -> shared.called(scale, name));
        SurveyText declared = declared(text, scale, ownName, options);
        SurveyText copied = declared.withWords(declared.question(question), field, ownName);
        return new OwnAnswers(copied, question, own(copied, question));
    }

    /** Whether no other question of the file has the same answers by name. */
    static boolean isOwn(SurveyText text, String question) {
        NodeTuple kind = kind(text, question);
        if (kind.getValueNode() instanceof MappingNode) {
            return true;
        }
        boolean scale = SurveyText.word(kind.getKeyNode()).equals("scale");
        String name = SurveyText.word(kind.getValueNode());
        long users = text.sections()
                .flatMap(section -> SurveyText.questions(section).stream())
                .filter(one -> KINDS.stream()
                        .anyMatch(field -> field.equals("scale") == scale
                                && SurveyText.word(SurveyText.value(one, field).orElse(null))
                                        .equals(name)))
                .count();
        return users == 1 && inFile(text, scale, name).isPresent();
    }

    /** Its answers as a line of the file, where they have a name that another question may use. */
    static Optional<String> named(SurveyText text, String question) {
        MappingNode asked = text.question(question);
        return KINDS.stream()
                .filter(kind -> SurveyText.field(asked, "leave_out").isEmpty())
                .flatMap(kind -> SurveyText.value(asked, kind).stream()
                        .map(SurveyText::word)
                        .filter(name -> !name.isEmpty())
                        .map(name -> kind + ": " + name))
                .findFirst();
    }

    private static NodeTuple kind(SurveyText text, String question) {
        MappingNode asked = text.question(question);
        return KINDS.stream()
                .flatMap(field -> SurveyText.field(asked, field).stream())
                .findFirst()
                .orElseThrow(() -> new EditRefused("Question " + question + " has no answers to choose from"));
    }

    private static Optional<MappingNode> inFile(SurveyText text, boolean scale, String name) {
        return SurveyText.value(text.root(), scale ? "scales" : "lists")
                .flatMap(all -> SurveyText.value(all, name))
                .map(MappingNode.class::cast);
    }

    private static MappingNode own(SurveyText text, String question) {
        NodeTuple kind = kind(text, question);
        return kind.getValueNode() instanceof MappingNode inline
                ? inline
                : inFile(text, SurveyText.word(kind.getKeyNode()).equals("scale"), SurveyText.word(kind.getValueNode()))
                        .orElseThrow();
    }

    private static List<Option> options(MappingNode answers) {
        return answers.getValue().stream().map(OwnAnswers::option).toList();
    }

    private static Option option(NodeTuple one) {
        Node value = one.getValueNode();
        String role = SurveyText.value(value, "role").map(SurveyText::word).orElse("plain");
        Node label = SurveyText.value(value, "label").orElse(value);
        String english = SurveyText.value(label, "en").map(SurveyText::word).orElse(SurveyText.word(label));
        return new Option(
                SurveyText.word(one.getKeyNode()),
                Text.english(english),
                OptionRole.valueOf(role.toUpperCase(Locale.ROOT)),
                SurveyText.value(value, "symbol").map(SurveyText::word).orElse(""));
    }

    /** Under {@code scales} or {@code lists} at the top, which come before the routes. */
    private static SurveyText declared(SurveyText text, boolean scale, String name, List<Option> options) {
        String line = text.newLine();
        String group = scale ? "scales" : "lists";
        String lines = "  " + name + ":" + line
                + options.stream()
                        .map(option -> "    " + quotedCode(option.code()) + ": " + yaml(option))
                        .collect(Collectors.joining(line));
        Optional<NodeTuple> there = SurveyText.field(text.root(), group);
        if (there.isPresent()) {
            int end = text.lineEnd(text.end(there.get().getValueNode()));
            return text.replaced(end, end, line + lines);
        }
        Node next = Stream.of("routes", "sections")
                .flatMap(field -> SurveyText.field(text.root(), field).stream())
                .findFirst()
                .orElseThrow()
                .getKeyNode();
        int start = text.start(next);
        return text.replaced(start, start, group + ":" + line + lines + line + line);
    }

    /** A code as a name before a colon: numbers stay numbers to read, and are words to YAML. */
    static String quotedCode(String code) {
        return code.matches("[0-9]+|[a-z][a-z0-9_]*")
                        && !Set.of("yes", "no", "on", "off", "y", "n").contains(code)
                ? code
                : SurveyText.quoted(code);
    }

    /** As {@link #yaml}, within braces. */
    static String yamlInside(Option option) {
        String yaml = yaml(option);
        return yaml.startsWith("{")
                ? yaml
                : SurveyText.writtenInside(option.label().english());
    }

    static String yaml(Option option) {
        String label = SurveyText.writtenInside(option.label().english());
        if (option.role() == OptionRole.PLAIN && option.symbol().isEmpty()) {
            return SurveyText.written(option.label().english());
        }
        return "{label: " + label
                + (option.role() == OptionRole.PLAIN
                        ? ""
                        : ", role: " + option.role().name().toLowerCase(Locale.ROOT))
                + (option.symbol().isEmpty() ? "" : ", symbol: " + option.symbol())
                + "}";
    }

    /** What stands beside a code. */
    Node option(String code) {
        return SurveyText.value(answers, code)
                .orElseThrow(() -> new EditRefused("Question " + question + " has no answer “" + code + "”"));
    }

    SurveyText ordered(List<String> codes) {
        List<String> there = SurveyText.tuples(answers)
                .map(one -> SurveyText.word(one.getKeyNode()))
                .toList();
        if (!Set.copyOf(there).equals(Set.copyOf(codes)) || there.size() != codes.size()) {
            throw new EditRefused("Name each answer of question " + question + " once to put them in order");
        }
        if (SurveyText.isBlock(answers)) {
            List<SurveyText.Span> spans = text.spans(answers);
            String lines = codes.stream()
                    .map(code -> text.at(spans.get(there.indexOf(code))))
                    .collect(Collectors.joining());
            return text.replaced(
                    spans.get(0).from(), spans.get(spans.size() - 1).to(), lines);
        }
        String inside = codes.stream()
                .map(code -> SurveyText.field(answers, code).orElseThrow())
                .map(one -> text.text().substring(text.start(one.getKeyNode()), text.end(one.getValueNode())))
                .collect(Collectors.joining(", "));
        return text.replaced(text.start(answers), text.end(answers), "{" + inside + "}");
    }
}
