package org.heard.proving.boardcases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file of cases: lists by kind ("actions", "targets" …), or one list "cases" whose members say their "kind". What
 * stands under "defaults" for a kind is true of each of its cases that says nothing else; a null takes a default away.
 */
public final class BoardCases {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final List<String> DAY = List.of("asat", "t");

    private final ObjectNode file;
    /** By kind of case, what holds unless a case says otherwise. */
    private final JsonNode defaults;

    private final ObjectNode day = JsonNodeFactory.instance.objectNode();

    private BoardCases(ObjectNode file) {
        this.file = file;
        this.defaults = defaults(file);
        file.properties().stream()
                .filter(entry -> DAY.contains(CaseWords.plain(entry.getKey())))
                .forEach(entry -> day.set("asAt", entry.getValue()));
    }

    /** @throws BadCase when the text is not a file of cases; says what is wrong */
    public static BoardCases read(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode file) {
                return new BoardCases(file);
            }
        } catch (JsonProcessingException e) {
            String where =
                    e.getLocation() == null ? "" : ": line " + e.getLocation().getLineNr();
            throw new BadCase("the file is not JSON" + where);
        }
        throw new BadCase("the file does not hold cases in braces");
    }

    /**
     * The outcome of every case, by its id, in the order of the file.
     *
     * @throws BadCase when a case cannot be used; names the case and the field
     */
    public String answers() {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (Given given : given()) {
            ObjectNode answer = given.kind().answer(given.id(), given.says());
            if (answers.has(given.id())) {
                throw new BadCase("two cases are called " + given.id());
            }
            answers.set(given.id(), answer);
        }
        if (answers.isEmpty()) {
            throw new BadCase("the file has no case in it; its lists may be: " + CaseKind.lists());
        }
        return answers.toPrettyString() + "\n";
    }

    /** One case, with what holds for it unless it says otherwise before it. */
    private record Given(CaseKind kind, String id, List<JsonNode> says) {}

    private List<Given> given() {
        List<Given> cases = new ArrayList<>();
        file.properties().forEach(entry -> {
            String name = entry.getKey();
            if (name.equals("cases")) {
                list(name, entry.getValue()).forEach(node -> cases.add(given(said(node), node)));
            } else if (!DAY.contains(CaseWords.plain(name))
                    && !List.of("defaults", "about", "comment").contains(name)) {
                CaseKind kind = CaseKind.called(name)
                        .orElseThrow(() -> new BadCase(CaseFields.quoted(name) + " is no list of cases; it may be: "
                                + CaseKind.lists() + ", cases"));
                list(name, entry.getValue()).forEach(node -> cases.add(given(kind, node)));
            }
        });
        return cases;
    }

    private static JsonNode list(String name, JsonNode node) {
        if (!node.isArray()) {
            throw new BadCase(CaseFields.quoted(name) + " is not a list");
        }
        return node;
    }

    private static CaseKind said(JsonNode node) {
        String kind = node.path("kind").asText();
        return CaseKind.called(kind)
                .orElseThrow(() -> new BadCase("case " + node.path("id").asText() + ": “kind” is "
                        + CaseFields.quoted(kind) + "; it may be one of " + CaseKind.lists()));
    }

    private Given given(CaseKind kind, JsonNode node) {
        String id = node.path("id").asText();
        if (id.isBlank()) {
            throw new BadCase("a case of " + kind.list() + " has no “id”: " + shortly(node));
        }
        List<JsonNode> says = new ArrayList<>();
        says.add(day);
        defaults.properties().stream()
                .filter(entry ->
                        CaseKind.called(entry.getKey()).filter(kind::equals).isPresent())
                .forEach(entry -> says.add(entry.getValue()));
        says.add(node);
        return new Given(kind, id, says);
    }

    private static JsonNode defaults(ObjectNode file) {
        JsonNode defaults = file.path("defaults");
        if (!defaults.isMissingNode() && !defaults.isObject()) {
            throw new BadCase("“defaults” is no object of kinds of cases; it may have: " + CaseKind.lists());
        }
        defaults.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> CaseKind.called(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw new BadCase("“defaults” has " + CaseFields.quoted(name) + ", which is no kind of case; it may"
                            + " have: " + CaseKind.lists());
                });
        return defaults;
    }

    private static String shortly(JsonNode node) {
        String text = node.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
