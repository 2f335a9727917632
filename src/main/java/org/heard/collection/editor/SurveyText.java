package org.heard.collection.editor;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The text of a survey's file with the places of its values. <b>What it guarantees:</b> whatever replaces a span leaves
 * every byte outside of it as it was: comments, quotes, blank lines, line ends.
 */
final class SurveyText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}“‘£(][^\\r\\n\\t]*");
    private static final Pattern NOT_WORDS = Pattern.compile(
            "(?i)true|false|yes|no|on|off|null|y|n|[0-9][0-9_]*(\\.[0-9]*)?(e[-+]?[0-9]+)?|0x[0-9a-f]+|[0-9]{4}-[0-9]+-[0-9].*");

    private final String text;
    private final MappingNode root;

    private SurveyText(String text, MappingNode root) {
        this.text = text;
        this.root = root;
    }

    /** @param text that has passed as a survey's file once */
    static SurveyText of(String text) {
        Node node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        if (node instanceof MappingNode map) {
            return new SurveyText(text, map);
        }
        throw new EditRefused("This is not the text of a survey");
    }

    String text() {
        return text;
    }

    MappingNode root() {
        return root;
    }

    static Optional<NodeTuple> field(Node map, String name) {
        return tuples(map).filter(one -> name.equals(word(one.getKeyNode()))).findFirst();
    }

    static Optional<Node> value(Node map, String name) {
        return field(map, name).map(NodeTuple::getValueNode);
    }

    static Stream<NodeTuple> tuples(Node map) {
        return map instanceof MappingNode mapping ? mapping.getValue().stream() : Stream.empty();
    }

    static List<Node> items(Node list) {
        return list instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    /** The characters of a scalar; empty for anything else. */
    static String word(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    Stream<Node> sections() {
        return value(root, "sections").stream().flatMap(list -> items(list).stream());
    }

    /** @throws EditRefused where no section asks it */
    MappingNode question(String key) {
        return sections()
                .flatMap(section -> questions(section).stream())
                .filter(one -> word(value(one, "key").orElse(null)).equals(key))
                .map(MappingNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new EditRefused("There is no question “" + key + "” in this draft"));
    }

    static List<Node> questions(Node section) {
        return value(section, "questions").map(SurveyText::items).orElse(List.of());
    }

    /** The list of questions a question stands in. */
    SequenceNode listOf(String question) {
        Node asked = question(question);
        return sections()
                .map(section -> value(section, "questions").orElseThrow())
                .filter(list -> items(list).contains(asked))
                .map(SequenceNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private int place(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    int start(Node node) {
        return place(node.getStartMark().getIndex());
    }

    /** Where the last letter of it ends: a block's own mark lies behind the comments that follow. */
    int end(Node node) {
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK) {
            return collection.getValue().stream()
                    .mapToInt(one -> one instanceof NodeTuple tuple
                            ? Math.max(end(tuple.getKeyNode()), end(tuple.getValueNode()))
                            : end((Node) one))
                    .max()
                    .orElse(start(node));
        }
        int end = place(node.getEndMark().getIndex());
        while (end > start(node) && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }

    /** Where the line of that place ends, before its line end. */
    int lineEnd(int from) {
        int end = from;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int lineStart(int from) {
        int start = from;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    String newLine() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The one splice all others are made of. */
    SurveyText replaced(int from, int to, String with) {
        return of(text.substring(0, from) + with + text.substring(to));
    }

    /** A scalar with other words, quoted as it was where that is possible. */
    SurveyText replaced(Node scalar, String words) {
        return replaced(start(scalar), end(scalar), like((ScalarNode) scalar, words));
    }

    private String like(ScalarNode scalar, String words) {
        return switch (scalar.getScalarStyle()) {
            case DOUBLE_QUOTED -> quoted(words);
            case SINGLE_QUOTED -> words.matches("[^\\n\\r]*") ? "'" + words.replace("'", "''") + "'" : quoted(words);
            default -> written(words);
        };
    }

    /** Words as a value: bare where YAML reads nothing else into them, else between quotation marks. */
    static String written(String words) {
        boolean plain = PLAIN.matcher(words).matches()
                && !NOT_WORDS.matcher(words).matches()
                && !words.contains(": ")
                && !words.contains(" #")
                && !words.endsWith(":")
                && !words.endsWith(" ");
        return plain ? words : quoted(words);
    }

    /** As {@link #written}, within braces or brackets. */
    static String writtenInside(String words) {
        return written(words).equals(words) && !words.matches(".*[,\\[\\]{}:?].*") ? words : quoted(words);
    }

    static String quoted(String words) {
        return '"'
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    private static boolean isFlow(CollectionNode<?> node) {
        return node.getFlowStyle() == FlowStyle.FLOW;
    }

    /** The words of a field, in the field's own place or as a new line after what stands before it. */
    SurveyText withWords(MappingNode map, String name, String words, String... after) {
        Optional<Node> there = value(map, name);
        return there.filter(ScalarNode.class::isInstance).isPresent()
                ? replaced(
                        start(there.get()),
                        end(there.get()),
                        isFlow(map) && writtenInside(words).startsWith("\"")
                                ? quoted(words)
                                : like((ScalarNode) there.get(), words))
                : with(map, name, isFlow(map) ? writtenInside(words) : written(words), after);
    }

    /**
     * A field with a value that stands on one line.
     *
     * @param yaml the value as YAML
     * @param after fields it stands after, the nearest first, where it is new; else it is the last
     */
    SurveyText with(MappingNode map, String name, String yaml, String... after) {
        Optional<NodeTuple> there = field(map, name);
        if (there.isPresent()) {
            return replaced(start(there.get().getKeyNode()), end(there.get().getValueNode()), name + ": " + yaml);
        }
        if (isFlow(map)) {
            List<NodeTuple> all = map.getValue();
            int end =
                    all.isEmpty() ? start(map) + 1 : end(all.get(all.size() - 1).getValueNode());
            return replaced(end, end, (all.isEmpty() ? "" : ", ") + name + ": " + yaml);
        }
        NodeTuple last = Stream.of(after)
                .flatMap(one -> field(map, one).stream())
                .findFirst()
                .orElse(map.getValue().get(map.getValue().size() - 1));
        int end = lineEnd(Math.max(end(last.getKeyNode()), end(last.getValueNode())));
        return replaced(end, end, newLine() + indent(map) + name + ": " + yaml);
    }

    /** The space before each line of a block. */
    static String indent(MappingNode block) {
        return " ".repeat(block.getValue().get(0).getKeyNode().getStartMark().getColumn());
    }

    /** The same without a field; what is not there needs no going. */
    SurveyText without(MappingNode map, String name) {
        Optional<NodeTuple> there = field(map, name);
        if (there.isEmpty()) {
            return this;
        }
        int place = map.getValue().indexOf(there.get());
        if (isFlow(map)) {
            return cut(
                    map.getValue().stream().map(one -> start(one.getKeyNode())).toList(),
                    map.getValue().stream().map(one -> end(one.getValueNode())).toList(),
                    place);
        }
        int from = lineStart(start(there.get().getKeyNode()));
        int to = lineEnd(Math.max(end(there.get().getKeyNode()), end(there.get().getValueNode())));
        return replaced(from, Math.min(text.length(), to + newLine().length()), "");
    }

    private SurveyText cut(List<Integer> starts, List<Integer> ends, int place) {
        if (place > 0) {
            return replaced(ends.get(place - 1), ends.get(place), "");
        }
        return replaced(starts.get(0), starts.size() > 1 ? starts.get(1) : ends.get(0), "");
    }

    /** Each entry of a list or map with the comments above it, from the line end before it to its own. */
    record Span(int from, int to) {}

    /** @param parts nodes of a block, in order; @param begin where the line above the first one ends */
    private List<Span> spans(List<Span> parts, int begin) {
        List<Span> spans = new ArrayList<>();
        int from = begin;
        for (Span part : parts) {
            int to = lineEnd(part.to());
            spans.add(new Span(from, to));
            from = to;
        }
        return spans;
    }

    /** Of the questions of a section. */
    List<Span> spans(SequenceNode questions) {
        List<Span> parts = questions.getValue().stream()
                .map(one -> new Span(start(one), end(one)))
                .toList();
        return spans(parts, heading(questions));
    }

    /** Of the options written out in a block. */
    List<Span> spans(MappingNode options) {
        List<Span> parts = options.getValue().stream()
                .map(one -> new Span(start(one.getKeyNode()), end(one.getValueNode())))
                .toList();
        return spans(parts, heading(options));
    }

    /** Where the line that names a block ends. */
    private int heading(Node block) {
        int first = block instanceof SequenceNode list ? start(list.getValue().get(0)) : start(block);
        int line = lineStart(first);
        int up = line;
        while (up > 0) {
            int above = lineStart(up - 1);
            String words = text.substring(above, up).strip();
            if (!words.isEmpty() && !words.startsWith("#")) {
                return lineEnd(above);
            }
            up = above;
        }
        return 0;
    }

    String at(Span span) {
        return text.substring(span.from(), span.to());
    }

    static boolean isBlock(CollectionNode<?> node) {
        return !isFlow(node);
    }
}
