package org.heard.people.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.heard.people.setup.AreaField.Input;

/**
 * The values of an area's file, read and set as forms have them: words, with the lines of a list below one another.
 *
 * @param measures those of the surveys, which its objectives name
 */
record AreaTree(ObjectNode top, List<AreaField.Offered> measures) {
    private static final String ENGLISH = "en";

    /** Empty where nothing stands there. */
    String value(List<String> path) {
        return words(at(path));
    }

    private static String words(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(AreaTree::words)
                    .collect(Collectors.joining("\n"));
        }
        return node.isObject() ? node.path(ENGLISH).asText() : node.isNull() ? "" : node.asText();
    }

    JsonNode at(List<String> path) {
        JsonNode place = top;
        for (String step : path) {
            place = place.isArray() ? item(place, step) : place.path(step);
        }
        return place;
    }

    private static JsonNode item(JsonNode list, String number) {
        return number.matches("[1-9]\\d{0,3}") ? list.path(Integer.parseInt(number) - 1) : MissingNode.getInstance();
    }

    /** Names of the things of a list: their codes, or their numbers from 1. */
    List<String> things(List<String> path) {
        JsonNode list = at(path);
        List<String> things = new ArrayList<>();
        if (list.isArray()) {
            for (int i = 1; i <= list.size(); i++) {
                things.add(Integer.toString(i));
            }
        } else {
            list.properties().stream().map(Map.Entry::getKey).forEach(things::add);
        }
        return things;
    }

    /**
     * The same with another value. Words in several languages stay as they are while their English does.
     *
     * @param typed empty takes the value out
     */
    AreaTree with(List<String> path, Input input, String typed) {
        return typed.equals(value(path)) ? this : with(path, node(input, typed, at(path)));
    }

    private static JsonNode node(Input input, String typed, JsonNode before) {
        if (typed.isEmpty()) {
            return MissingNode.getInstance();
        }
        return switch (input) {
            case NUMBER -> IntNode.valueOf(Integer.parseInt(typed));
            case LINES, ANY_OF -> list(typed, before);
            case LINE, TEXT, DAY, ONE_OF -> TextNode.valueOf(typed);
        };
    }

    private static JsonNode list(String typed, JsonNode before) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Stream.of(before)
                        .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                        .filter(one -> words(one).equals(line))
                        .findFirst()
                        .orElseGet(() -> TextNode.valueOf(line)))
                .forEach(list::add);
        return list;
    }

    /** The same with another thing there; a missing one takes it out, and what is empty without it. */
    AreaTree with(List<String> path, JsonNode value) {
        return new AreaTree((ObjectNode) with(top, path, value), measures);
    }

    private static JsonNode with(JsonNode place, List<String> path, JsonNode value) {
        if (path.isEmpty()) {
            return value;
        }
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (place.isArray()) {
            return inList((ArrayNode) place.deepCopy(), step, rest, value);
        }
        ObjectNode map = place.isObject() ? place.deepCopy() : JsonNodeFactory.instance.objectNode();
        JsonNode changed = with(map.path(step), rest, value);
        if (isNothing(changed)) {
            map.remove(step);
        } else {
            map.set(step, changed);
        }
        return map;
    }

    private static JsonNode inList(ArrayNode list, String step, List<String> rest, JsonNode value) {
        int at = Integer.parseInt(step) - 1;
        JsonNode changed = with(list.path(at), rest, value);
        if (at == list.size()) {
            list.add(changed);
        } else if (isNothing(changed)) {
            list.remove(at);
        } else {
            list.set(at, changed);
        }
        return list;
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isContainerNode() && value.isEmpty();
    }
}
