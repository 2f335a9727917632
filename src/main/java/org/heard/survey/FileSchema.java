package org.heard.survey;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Checks a file against its published JSON Schema and puts the first fault into words. */
final class FileSchema {
    private final Schema schema;

    FileSchema(String json) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
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

    private static SurveyFault fault(Entry file, Error error) {
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

    private static String words(Error error) {
        String name = "“" + error.getProperty() + "”";
        return switch (error.getKeyword()) {
            case "required" -> name.equals("“en”") ? "the English text (en) is missing" : name + " is missing";
            case "additionalProperties" -> name + " is not a name Heard knows here";
            case "propertyNames" -> name + " cannot be used as a name here";
            case "oneOf" -> "give exactly one of " + alternatives(error);
            case "anyOf" -> "give at least one of " + alternatives(error);
            case "enum" -> "use one of these words: " + error.getSchemaNode();
            case "minLength" -> "the text is empty";
            case "pattern" -> "“" + error.getInstanceNode().asText() + "” cannot stand here";
            case "type" -> "this should be " + error.getSchemaNode() + ", not " + kind(error);
            default -> error.getMessage();
        };
    }

    private static String kind(Error error) {
        return error.getInstanceNode().getNodeType().toString().toLowerCase(java.util.Locale.ROOT);
    }

    private static String alternatives(Error error) {
        return java.util.stream.StreamSupport.stream(error.getSchemaNode().spliterator(), false)
                .map(choice -> choice.path("required").path(0).asText())
                .collect(Collectors.joining(", "));
    }
}
