package org.heard.questionnaire.surveyfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Checks a file against its published JSON Schema and puts its faults into words. */
final class FileSchema {
    private static final Map<String, String> KINDS = Map.of(
            "string", "words",
            "integer", "a whole number",
            "boolean", "true or false",
            "array", "a list",
            "object", "a group of names");

    private final JsonNode source;
    private final Schema schema;

    FileSchema(String json) {
        try {
            source = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a published schema is not JSON", e);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(source);
    }

    /** @throws SurveyFault at the first fault, from the top of the file */
    void check(Entry file) {
        schema.validate(file.json()).stream()
                .map(error -> fault(file, error))
                .min(Comparator.comparingInt(SurveyFault::line))
                .ifPresent(fault -> {
                    throw fault;
                });
    }

    /**
     * Every fault, one for each place and from the top of the file; what lies within a place that has to be one of
     * several things is not gone into.
     */
    List<SurveyFault> faults(Entry file) {
        Map<String, Error> byPlace = new LinkedHashMap<>();
        schema.validate(file.json())
                .forEach(error -> byPlace.merge(where(error), error, (one, other) -> isChoice(other) ? other : one));
        return byPlace.entrySet().stream()
                .filter(one -> byPlace.entrySet().stream()
                        .noneMatch(outer ->
                                isChoice(outer.getValue()) && one.getKey().startsWith(outer.getKey() + "/")))
                .map(one -> fault(file, one.getValue()))
                .sorted(Comparator.comparingInt(SurveyFault::line))
                .toList();
    }

    /** What has no name Heard knows is a place of its own. */
    private static String where(Error error) {
        boolean named = error.getKeyword().equals("additionalProperties")
                || error.getKeyword().equals("required");
        return error.getInstanceLocation() + (named ? " " + error.getProperty() : "");
    }

    private static boolean isChoice(Error error) {
        return error.getKeyword().equals("oneOf") || error.getKeyword().equals("anyOf");
    }

    private SurveyFault fault(Entry file, Error error) {
        Entry place = place(file, error.getInstanceLocation());
        if (error.getKeyword().equals("additionalProperties")
                || error.getKeyword().equals("propertyNames")) {
            place = place.find(String.valueOf(error.getProperty())).orElse(place);
        }
        return place.fault(words(error));
    }

    private static Entry place(Entry file, NodePath path) {
        Entry place = file;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            place = step instanceof Integer index ? place.items().get(index) : place.at(String.valueOf(step));
            boolean question = i > 0 && "questions".equals(path.getElement(i - 1));
            place = question ? place.in(place.text("key", "")) : place;
        }
        return place;
    }

    private String words(Error error) {
        String name = "“" + error.getProperty() + "”";
        return switch (error.getKeyword()) {
            case "required" -> name.equals("“en”") ? "the English text (en) is missing" : name + " is missing";
            case "additionalProperties" -> name + " is not a name Heard knows here";
            case "propertyNames" -> name + " cannot be used as a name here";
            case "oneOf" ->
                alternatives(error).isEmpty()
                        ? "this cannot stand here" + hint(error)
                        : "give exactly one of " + alternatives(error);
            case "anyOf" -> "give at least one of " + alternatives(error);
            case "enum" -> "use one of these words: " + listed(error.getSchemaNode());
            case "minLength" -> "the text is empty";
            case "minProperties" -> "there have to be " + error.getSchemaNode().asText() + " at least";
            case "pattern" -> "“" + error.getInstanceNode().asText() + "” cannot stand here" + hint(error);
            case "type" -> "this should be " + wanted(error) + ", but it is " + found(error);
            default -> error.getMessage();
        };
    }

    /** What the schema itself says about the place, for people. */
    private String hint(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        JsonNode node = source;
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            node = path.getElement(i) instanceof Integer index ? node.path(index) : node.path(path.getName(i));
        }
        return node.has("description") ? " (" + node.path("description").asText() + ")" : "";
    }

    private static String wanted(Error error) {
        JsonNode types = error.getSchemaNode();
        String first = types.isArray() ? types.path(0).asText() : types.asText();
        return KINDS.getOrDefault(first, first);
    }

    private static String found(Error error) {
        JsonNode node = error.getInstanceNode();
        return node.isNull() ? "empty" : KINDS.getOrDefault(kind(node), "something else") + place(node);
    }

    private static String kind(JsonNode node) {
        return node.isIntegralNumber()
                ? "integer"
                : node.getNodeType().toString().toLowerCase(Locale.ROOT);
    }

    private static String place(JsonNode node) {
        return node.isValueNode() ? " (" + node.asText() + ")" : "";
    }

    /** Empty where one of them is not known by a name that it must have. */
    private static String alternatives(Error error) {
        boolean named = StreamSupport.stream(error.getSchemaNode().spliterator(), false)
                .allMatch(choice -> choice.has("required"));
        return !named
                ? ""
                : StreamSupport.stream(error.getSchemaNode().spliterator(), false)
                        .map(choice -> choice.path("required").path(0).asText())
                        .collect(Collectors.joining(", "));
    }

    private static String listed(JsonNode words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
