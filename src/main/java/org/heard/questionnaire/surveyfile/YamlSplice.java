package org.heard.questionnaire.surveyfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Puts other values into a YAML text: each that differs is written anew in its place, the rest is left as it stands. */
final class YamlSplice {
    /** Letters a word may have without quotes wherever it stands. */
    private static final String PLAIN = "[A-Za-z][A-Za-z0-9_/@.()’-]*( [A-Za-z0-9_/@.()’-]+)*";

    private static final String WORD_OF_YAML = "(?i)true|false|yes|no|on|off|null|y|n";

    private final String text;
    private final List<Change> changes = new ArrayList<>();

    /** @param from place of its first letter @param to of the first behind it */
    private record Change(int from, int to, String with) {}

    YamlSplice(String text) {
        this.text = text;
    }

    /** @param top what the text was read as */
    String put(Node top, ObjectNode wanted) {
        put(top, (JsonNode) wanted);
        StringBuilder spliced = new StringBuilder(text);
        changes.stream()
                .sorted(Comparator.comparingInt(Change::from).reversed())
                .forEach(change -> spliced.replace(change.from(), change.to(), change.with()));
        return spliced.toString();
    }

    /** The whole of it, with nothing left of what stood there before. */
    static String written(ObjectNode tree) {
        return block(tree, 0) + "\n";
    }

    private void put(Node now, JsonNode wanted) {
        if (json(now).equals(wanted)) {
            return;
        }
        if (now instanceof MappingNode map && isBlock(map) && wanted.isObject()) {
            putFields(map, wanted);
        } else if (now instanceof MappingNode map
                && wanted.isObject()
                && names(map).equals(names(wanted))) {
            map.getValue().forEach(one -> put(one.getValueNode(), wanted.get(name(one))));
        } else if (now instanceof SequenceNode list && isBlock(list) && wanted.isArray()) {
            putItems(list, wanted);
        } else {
            boolean block = now instanceof CollectionNode<?> all && isBlock(all) && wanted.isContainerNode();
            changes.add(new Change(start(now), end(now), block ? block(wanted, column(now)) : flow(wanted)));
        }
    }

    private void putFields(MappingNode map, JsonNode wanted) {
        Map<String, Node> left = new LinkedHashMap<>();
        for (NodeTuple one : map.getValue()) {
            if (wanted.has(name(one))) {
                put(one.getValueNode(), wanted.get(name(one)));
            } else {
                takeOut(start(one.getKeyNode()), end(one.getValueNode()));
            }
            left.put(name(one), one.getValueNode());
        }
        StringBuilder more = new StringBuilder();
        wanted.properties().forEach(field -> {
            if (!left.containsKey(field.getKey())) {
                more.append('\n')
                        .append(" ".repeat(column(map)))
                        .append(field(field.getKey(), field.getValue(), column(map)));
            }
        });
        addAt(end(map), more.toString());
    }

    private void putItems(SequenceNode list, JsonNode wanted) {
        List<Node> items = list.getValue();
        int gone = items.size() - wanted.size();
        if (gone == 1) {
            int out = firstUnlike(items, wanted);
            takeOut(dash(items.get(out)), end(items.get(out)));
            for (int i = 0; i < wanted.size(); i++) {
                put(items.get(i < out ? i : i + 1), wanted.get(i));
            }
            return;
        }
        if (gone > 1) {
            changes.add(new Change(start(list), end(list), block(wanted, column(list))));
            return;
        }
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < wanted.size(); i++) {
            if (i < items.size()) {
                put(items.get(i), wanted.get(i));
            } else {
                more.append('\n').append(" ".repeat(column(list))).append(item(wanted.get(i), column(list)));
            }
        }
        addAt(end(list), more.toString());
    }

    private static int firstUnlike(List<Node> items, JsonNode wanted) {
        int at = 0;
        while (at < wanted.size() && json(items.get(at)).equals(wanted.get(at))) {
            at++;
        }
        return at;
    }

    private void addAt(int place, String more) {
        if (!more.isEmpty()) {
            // Behind a note on the same line.
            int line = text.indexOf('\n', place);
            int at = line < 0 ? text.length() : line;
            changes.add(new Change(at, at, more));
        }
    }

    /** With its whole lines. */
    private void takeOut(int from, int to) {
        int begin = text.lastIndexOf('\n', from - 1) + 1;
        int line = text.indexOf('\n', to);
        changes.add(new Change(begin, line < 0 ? text.length() : line + 1, ""));
    }

    private int dash(Node item) {
        return text.lastIndexOf('-', start(item));
    }

    private int start(Node node) {
        return place(node.getStartMark().getIndex());
    }

    /** Of a block, its last value's: what YAML itself calls its end lies behind the notes that follow. */
    private int end(Node node) {
        if (node instanceof MappingNode map && isBlock(map) && !map.getValue().isEmpty()) {
            return end(map.getValue().get(map.getValue().size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list
                && isBlock(list)
                && !list.getValue().isEmpty()) {
            return end(list.getValue().get(list.getValue().size() - 1));
        }
        int end = place(node.getEndMark().getIndex());
        while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** YAML counts signs, a text its halves. */
    private int place(int signs) {
        return text.offsetByCodePoints(0, signs);
    }

    private static int column(Node node) {
        return node.getStartMark().getColumn();
    }

    private static boolean isBlock(CollectionNode<?> node) {
        return node.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK;
    }

    private static String name(NodeTuple tuple) {
        return ((ScalarNode) tuple.getKeyNode()).getValue();
    }

    private static List<String> names(MappingNode map) {
        return map.getValue().stream().map(YamlSplice::name).sorted().toList();
    }

    private static List<String> names(JsonNode tree) {
        return tree.properties().stream().map(Map.Entry::getKey).sorted().toList();
    }

    private static JsonNode json(Node node) {
        return new Entry("", 0, "", node).json();
    }

    /** @param column where its first letter stands */
    private static String block(JsonNode value, int column) {
        String between = "\n" + " ".repeat(column);
        List<String> lines = new ArrayList<>();
        if (value.isObject() && !value.isEmpty()) {
            value.properties().forEach(field -> lines.add(field(field.getKey(), field.getValue(), column)));
        } else if (value.isArray() && !value.isEmpty()) {
            value.forEach(item -> lines.add(item(item, column)));
        } else {
            lines.add(flow(value));
        }
        return String.join(between, lines);
    }

    private static String field(String name, JsonNode value, int column) {
        int inside = column + 2;
        boolean isShort = !value.isContainerNode() || value.isEmpty();
        return scalar(TextNode.valueOf(name))
                + (isShort ? ": " + flow(value) : ":\n" + " ".repeat(inside) + block(value, inside));
    }

    private static String item(JsonNode value, int column) {
        return "- " + block(value, column + 2);
    }

    /** On one line, wherever it stands. */
    private static String flow(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> parts.add(flow(item)));
            return "[" + String.join(", ", parts) + "]";
        }
        if (value.isObject()) {
            value.properties()
                    .forEach(field ->
                            parts.add(scalar(TextNode.valueOf(field.getKey())) + ": " + flow(field.getValue())));
            return "{" + String.join(", ", parts) + "}";
        }
        return scalar(value);
    }

    /** What JSON writes in quotes, YAML reads alike. */
    private static String scalar(JsonNode value) {
        boolean plain = value.isTextual()
                && value.textValue().matches(PLAIN)
                && !value.textValue().matches(WORD_OF_YAML);
        return plain ? value.textValue() : value.toString();
    }
}
