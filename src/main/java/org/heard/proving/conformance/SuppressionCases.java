package org.heard.proving.conformance;

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
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.suppression.Equation;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionPattern;
import org.heard.figures.suppression.SuppressionProblem;

/**
 * Worked cases of hiding small numbers, as files, so that people outside can check the method. Reads
 * the figures, the equations and what must be hidden, and nothing else: not the expected answer. Cases
 * without figures are rules on sizes: they are decided by the gates.
 */
public final class SuppressionCases {
    private static final Map<String, ProblemCell.Trait> TRAITS = Map.of(
            "never_hide", ProblemCell.Trait.NEVER_HIDE,
            "hide_zero", ProblemCell.Trait.HIDE_ZERO,
            "frozen", ProblemCell.Trait.FROZEN,
            "latent", ProblemCell.Trait.LATENT,
            "continuous", ProblemCell.Trait.CONTINUOUS);

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
        if (!all.isArray() || all.isEmpty()) {
            throw new IllegalArgumentException("the file has no list called \"cases\" with a case in it");
        }
        Set<String> ids = new HashSet<>();
        List<JsonNode> cases = new ArrayList<>();
        for (JsonNode node : all) {
            if (id(node).isBlank() || !ids.add(id(node))) {
                throw new IllegalArgumentException(
                        id(node).isBlank() ? "a case has no id" : "two cases are called " + id(node));
            }
            cases.add(node);
        }
        return new SuppressionCases(cases);
    }

    /** @throws IllegalArgumentException when a case contradicts itself or names a rule that is not known */
    public Answers answers() {
        cases.forEach(SuppressionCases::check); // faults are found here, by one thread, with their own words
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
        if (isRule(node)) {
            return RuleCases.decide(node.path("rule").asText(), node.path("input"));
        }
        Optional<Set<String>> hidden = SuppressionPattern.safe(puzzle(node));
        if (hidden.isEmpty()) {
            return MissingNode.getInstance();
        }
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        new TreeSet<>(hidden.get()).forEach(ids::add);
        return ids;
    }

    private static void check(JsonNode node) {
        if (isRule(node)) {
            RuleCases.decide(node.path("rule").asText(), node.path("input"));
        } else {
            puzzle(node);
        }
    }

    private static boolean isRule(JsonNode node) {
        return !node.has("cells");
    }

    public List<JsonNode> nodes() {
        return cases;
    }

    public static SuppressionProblem puzzle(JsonNode node) {
        int width = node.path("min_width").asInt(DisclosureRules.DEFAULT.width());
        try {
            List<ProblemCell> figures = new ArrayList<>();
            list(node, "cells").forEach(cell -> figures.add(figure(cell, width)));
            List<Equation> equations = new ArrayList<>();
            list(node, "equations").forEach(equation -> equations.add(equation(equation)));
            return new SuppressionProblem(
                    figures, equations, texts(list(node, "primary")), texts(list(node, "sensitive")));
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("case " + id(node) + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode list(JsonNode node, String name) {
        JsonNode list = node.path(name);
        if (!list.isArray() && !list.isMissingNode()) {
            throw new IllegalStateException(name + " is not a list");
        }
        return list;
    }

    private static ProblemCell figure(JsonNode cell, int width) {
        String id = cell.path("id").asText();
        ProblemCell figure = ProblemCell.of(id, number(cell.path("value"), "the value of " + id))
                .cost(cell.path("cost").asDouble(1))
                .width(cell.path("min_width").asInt(width));
        figure = figure.between(
                cell.path("lb").asDouble(figure.least()), cell.path("ub").asDouble(figure.most()));
        if (cell.has("shown_lo")) {
            figure = figure.shownWithin(
                    cell.path("shown_lo").asDouble(), cell.path("shown_hi").asDouble());
        }
        for (Map.Entry<String, ProblemCell.Trait> trait : new TreeMap<>(TRAITS).entrySet()) {
            if (cell.path(trait.getKey()).asBoolean()) {
                figure = figure.with(trait.getValue());
            }
        }
        return figure;
    }

    private static double number(JsonNode node, String what) {
        if (!node.isNumber() || !Double.isFinite(node.asDouble())) {
            throw new IllegalStateException(what + " is not a number");
        }
        return node.asDouble();
    }

    private static Equation equation(JsonNode node) {
        Map<String, Double> terms = new TreeMap<>();
        node.path("coefs")
                .properties()
                .forEach(term ->
                        terms.put(term.getKey(), number(term.getValue(), "the coefficient of " + term.getKey())));
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
            String where =
                    e.getLocation() == null ? "" : ": line " + e.getLocation().getLineNr();
            throw new IllegalArgumentException("the file is not JSON" + where, e);
        }
    }
}
