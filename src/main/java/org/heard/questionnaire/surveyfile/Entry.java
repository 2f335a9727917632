package org.heard.questionnaire.surveyfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One place in a file: what stands there and on which line, so that a fault found long after reading
 * can still point at it. Scalars follow YAML 1.2: {@code yes} and {@code 2019-11} are words.
 *
 * @param line counted from 1: where the value's key stands, or the value itself in a list
 * @param question key of the question it lies in, or empty
 */
public record Entry(String file, int line, String question, Node node) {
    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The characters of a scalar, whatever YAML would make of them. */
    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault("a single value is needed here");
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    public Entry at(String name) {
        return find(name).orElseThrow(() -> fault("“" + name + "” is missing"));
    }

    String text(String name, String otherwise) {
        return find(name).map(Entry::text).orElse(otherwise);
    }

    int number(String name, int otherwise) {
        return find(name).map(e -> Integer.parseInt(e.text())).orElse(otherwise);
    }

    boolean isSet(String name) {
        return text(name, "false").equals("true");
    }

    /** Fields in the order written; none where this is not a map. */
    public Map<String, Entry> fields() {
        Map<String, Entry> fields = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                fields.put(name(tuple), child(tuple.getKeyNode(), tuple.getValueNode()));
            }
        }
        return fields;
    }

    /** Fields under a name, in the order written; none where it is not there. */
    public Map<String, Entry> fields(String name) {
        return find(name).map(Entry::fields).orElse(Map.of());
    }

    List<Entry> items() {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(item -> child(item, item)).toList()
                : List.of();
    }

    List<Entry> items(String name) {
        return find(name).map(Entry::items).orElse(List.of());
    }

    List<String> texts(String name) {
        return items(name).stream().map(Entry::text).toList();
    }

    <T> Map<String, T> each(Function<Entry, T> reader) {
        Map<String, T> read = new LinkedHashMap<>();
        fields().forEach((name, entry) -> read.put(name, reader.apply(entry)));
        return read;
    }

    Entry in(String key) {
        return new Entry(file, line, key, node);
    }

    SurveyFault fault(String fault) {
        return new SurveyFault(file, line, question, fault);
    }

    /** The same as JSON, for the schema. */
    JsonNode json() {
        if (isMap()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fields().forEach((name, entry) -> object.set(name, entry.json()));
            return object;
        }
        if (isList()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            items().forEach(item -> array.add(item.json()));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        boolean quoted = !scalar.isPlain();
        if (!quoted && value.matches("true|false")) {
            return JsonNodeFactory.instance.booleanNode(value.equals("true"));
        }
        if (!quoted && value.matches("-?(0|[1-9][0-9]{0,8})")) {
            return JsonNodeFactory.instance.numberNode(Integer.parseInt(value));
        }
        return !quoted && value.matches("null|~|")
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.textNode(value);
    }

    private Entry child(Node key, Node value) {
        return new Entry(file, key.getStartMark().getLine() + 1, question, value);
    }

    private static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
