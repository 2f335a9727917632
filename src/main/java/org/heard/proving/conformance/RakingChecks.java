package org.heard.proving.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Margin;
import org.heard.figures.statistics.Raking;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.Weighting;
import org.heard.figures.statistics.Weights;

/** The reference file about raking, which is JSON: cases with weights, and cases to be refused. */
final class RakingChecks {
    static final String METHOD = "raking";

    private static final Tolerance WEIGHT = Tolerance.relative(1e-8);
    private static final Tolerance DERIVED = Tolerance.absolute(1e-8);

    private final JsonNode file;

    RakingChecks(JsonNode file) {
        this.file = file;
    }

    Stream<ReferenceCase> cases() {
        return Stream.concat(
                stream(file.path("cases")).map(item -> mustBeRefused(item) ? refused(item) : solved(item)),
                stream(file.path("failure_cases")).map(RakingChecks::refused));
    }

    private static boolean mustBeRefused(JsonNode item) {
        return item.path("expected").path("error").asBoolean();
    }

    private static ReferenceCase solved(JsonNode item) {
        List<ReferenceFigure> figures = new ArrayList<>();
        Optional<Weights> weights = rake(item).weights();
        JsonNode expected = item.path("expected");
        if (!expected.path("weights").isArray()) {
            throw new NotReadable("%s says neither which weights to expect nor that there are none"
                    .formatted(item.path("case").asText("a case")));
        }
        weights(figures, "weights", expected, weights);
        derived(figures, expected, weights, marked(item));
        if (expected.hasNonNull("trim_upper") && expected.hasNonNull("weights_after_trimWeights_strict")) {
            double cap = expected.get("trim_upper").asDouble();
            weights(figures, "weights_after_trimWeights_strict", expected, weights.flatMap(w -> w.trimmedTo(cap)));
        }
        return new ReferenceCase(item.path("case").asText(), figures);
    }

    /** A refused case agrees when there are no weights but a reason. */
    private static ReferenceCase refused(JsonNode item) {
        Optional<Double> found = rake(item).reason().map(reason -> 1.0);
        ReferenceFigure refusal = new ReferenceFigure("refused", Optional.of(1.0), found, DERIVED);
        return new ReferenceCase(item.path("case").asText(), List.of(refusal));
    }

    private static void weights(
            List<ReferenceFigure> figures, String name, JsonNode expected, Optional<Weights> found) {
        double[] values = found.map(Weights::values).orElse(new double[0]);
        JsonNode list = expected.path(name);
        for (int i = 0; i < Math.max(list.size(), values.length); i++) {
            Optional<Double> value = i < values.length ? Optional.of(values[i]) : Optional.empty();
            figures.add(new ReferenceFigure(name + " " + (i + 1), number(list.path(i)), value, WEIGHT));
        }
    }

    private static void derived(
            List<ReferenceFigure> figures, JsonNode expected, Optional<Weights> weights, boolean[] marked) {
        Optional<Share> share = weights.map(w -> w.share(marked));
        Map<String, Optional<Double>> found = new LinkedHashMap<>();
        found.put("kish_deff", weights.map(Weights::designEffect));
        found.put("n_eff", weights.map(Weights::effectiveBase));
        found.put("weighted_p_y", share.map(Share::value));
        found.put("se_linearised_weights_fixed", weights.flatMap(w -> w.standardError(marked)));
        found.put("wilson95_lower_neff", share.map(Share::interval).map(Interval::lower));
        found.put("wilson95_upper_neff", share.map(Share::interval).map(Interval::upper));
        found.put("max_over_mean", weights.map(Weights::largestOverMean));
        found.forEach((name, value) -> {
            if (expected.has(name)) {
                figures.add(new ReferenceFigure(name, number(expected.get(name)), value, DERIVED));
            }
        });
    }

    private static Weighting rake(JsonNode item) {
        List<Margin> margins = new ArrayList<>();
        item.path("margins").properties().forEach(margin -> {
            Map<String, Double> totals = new LinkedHashMap<>();
            margin.getValue()
                    .properties()
                    .forEach(
                            level -> totals.put(level.getKey(), level.getValue().asDouble()));
            margins.add(new Margin(margin.getKey(), totals));
        });
        List<Map<String, String>> people =
                stream(item.path("rows")).map(row -> levels(row, margins)).toList();
        double[] base = stream(item.path("rows"))
                .mapToDouble(row -> row.path("base_weight").asDouble(1))
                .toArray();
        return Raking.to(margins).rake(people, base);
    }

    private static Map<String, String> levels(JsonNode row, List<Margin> margins) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (Margin margin : margins) {
            if (row.hasNonNull(margin.name())) {
                levels.put(margin.name(), row.get(margin.name()).asText());
            }
        }
        return levels;
    }

    private static boolean[] marked(JsonNode item) {
        JsonNode rows = item.path("rows");
        boolean[] marked = new boolean[rows.size()];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = rows.get(i).path("y").asDouble() == 1;
        }
        return marked;
    }

    private static Optional<Double> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.asDouble()) : Optional.empty();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
