package org.heard.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Worked cases of hiding small numbers, as files, so that people outside can check the method. Reads
 * the figures, the equations and what must be hidden, and nothing else: not the expected answer. Cases
 * without figures are rules on sizes: they are decided by the gates.
 */
public final class SuppressionCases {
    private static final Map<String, Figure.Trait> TRAITS = Map.of(
            "never_hide", Figure.Trait.NEVER_HIDE,
            "hide_zero", Figure.Trait.HIDE_ZERO,
            "frozen", Figure.Trait.FROZEN,
            "latent", Figure.Trait.LATENT,
            "continuous", Figure.Trait.CONTINUOUS);

    private final List<JsonNode> cases;

    private SuppressionCases(List<JsonNode> cases) {
        this.cases = cases;
    }

    /**
     * What was made of each case.
     *
     * @param json by case: the figures to hide, or what a rule decides
     * @param unsafe cases for which no safe pattern was found
     */
    public record Answers(String json, List<String> unsafe) {}

    /** @throws IllegalArgumentException when the text is not a file of cases; says what is wrong */
    public static SuppressionCases read(String json) {
        JsonNode all = parsed(json).path("cases");
        if (!all.isArray()) {
            throw new IllegalArgumentException("the file has no list called \"cases\"");
        }
        List<JsonNode> cases = new ArrayList<>();
        all.forEach(cases::add);
        return new SuppressionCases(cases);
    }

    /** @throws IllegalArgumentException when a case contradicts itself or names a rule that is not known */
    public Answers answers() {
        cases.forEach(SuppressionCases::puzzle); // faults are found here, by one thread, with their own words
        Map<String, JsonNode> answers = cases.parallelStream()
                .collect(Collectors.toConcurrentMap(SuppressionCases::id, SuppressionCases::answer));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        List<String> unsafe = new ArrayList<>();
        cases.stream().map(SuppressionCases::id).forEach(id -> {
            if (answers.get(id).isMissingNode()) {
                unsafe.add(id);
            } else {
                json.set(id, answers.get(id));
            }
        });
        return new Answers(json.toPrettyString() + "\n", unsafe);
    }

    /** A missing node where no pattern is safe. */
    private static JsonNode answer(JsonNode node) {
        if (!node.has("cells")) {
            return RuleCases.decide(node.path("rule").asText(), node.path("input"));
        }
        Optional<Set<String>> hidden = new Pattern(puzzle(node)).find();
        if (hidden.isEmpty()) {
            return MissingNode.getInstance();
        }
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        new TreeSet<>(hidden.get()).forEach(ids::add);
        return ids;
    }

    List<JsonNode> nodes() {
        return cases;
    }

    static Puzzle puzzle(JsonNode node) {
        int width = node.path("min_width").asInt(DisclosureRules.DEFAULT.width());
        List<Figure> figures = new ArrayList<>();
        node.path("cells").forEach(cell -> figures.add(figure(cell, width)));
        List<Equation> equations = new ArrayList<>();
        node.path("equations").forEach(equation -> equations.add(equation(equation)));
        try {
            return new Puzzle(figures, equations, texts(node.path("primary")), texts(node.path("sensitive")));
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("case " + id(node) + ": " + e.getMessage(), e);
        }
    }

    private static Figure figure(JsonNode cell, int width) {
        Figure figure = Figure.of(cell.path("id").asText(), cell.path("value").asDouble())
                .cost(cell.path("cost").asDouble(1))
                .width(cell.path("min_width").asInt(width));
        figure = figure.between(
                cell.path("lb").asDouble(figure.least()), cell.path("ub").asDouble(figure.most()));
        if (cell.has("shown_lo")) {
            figure = figure.shownWithin(
                    cell.path("shown_lo").asDouble(), cell.path("shown_hi").asDouble());
        }
        for (Map.Entry<String, Figure.Trait> trait : new TreeMap<>(TRAITS).entrySet()) {
            if (cell.path(trait.getKey()).asBoolean()) {
                figure = figure.with(trait.getValue());
            }
        }
        return figure;
    }

    private static Equation equation(JsonNode node) {
        Map<String, Double> terms = new TreeMap<>();
        node.path("coefs")
                .properties()
                .forEach(term -> terms.put(term.getKey(), term.getValue().asDouble()));
        return new Equation(terms, node.path("rhs").asDouble(0));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static String id(JsonNode node) {
        return node.path("id").asText();
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "the file is not JSON: line " + e.getLocation().getLineNr(), e);
        }
    }
}
