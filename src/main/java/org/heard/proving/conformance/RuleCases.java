package org.heard.proving.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Gates;

/** Worked cases of the {@link Gates}, as files: what each rule decides from the sizes and flags given. */
public final class RuleCases {
    private static final DisclosureRules RULES = DisclosureRules.DEFAULT;
    private static final Map<String, Function<JsonNode, ObjectNode>> DECISIONS = Map.ofEntries(
            Map.entry("population_base", in -> show(Gates.isShown(number(in, "n_valid"), RULES))),
            Map.entry("nested_pair", RuleCases::nestedPair),
            Map.entry("snapshot", RuleCases::snapshot),
            Map.entry("breakdown_hidden_groups", RuleCases::hiddenGroups),
            Map.entry("collapse_scale", RuleCases::collapse),
            Map.entry(
                    "multi_select_item",
                    in -> show(Gates.isItemShown(number(in, "ticked"), number(in, "base"), RULES))),
            Map.entry("class_disclosure", RuleCases::oneAnswer),
            Map.entry("mean_with_suppression", RuleCases::derived),
            Map.entry("theme_count", in -> show(!Gates.isSmall(number(in, "theme"), RULES))),
            Map.entry("quote", RuleCases::quote),
            Map.entry("live_counter", in -> object().put("display", Gates.counter(number(in, "responses")))));

    private RuleCases() {}

    /** @throws IllegalArgumentException naming a rule that is not known */
    public static ObjectNode decide(String rule, JsonNode input) {
        Function<JsonNode, ObjectNode> decision = DECISIONS.get(rule);
        if (decision == null) {
            throw new IllegalArgumentException("no rule is called \"" + rule + "\"");
        }
        return decision.apply(input);
    }

    private static ObjectNode nestedPair(JsonNode in) {
        boolean inside = in.path("inner_subset_of_outer").asBoolean();
        Gates.Pair pair = Gates.nestedPair(number(in, "n_outer"), number(in, "n_inner"), inside, RULES);
        return object().put("release_both", pair.releaseBoth())
                .put("identical_figures_required", pair.identicalFigures());
    }

    private static ObjectNode snapshot(JsonNode in) {
        return object().put(
                        "release",
                        Gates.mayRelease(number(in, "added"), number(in, "removed"), number(in, "edited"), RULES));
    }

    private static ObjectNode hiddenGroups(JsonNode in) {
        List<Integer> sizes = new ArrayList<>();
        in.path("group_sizes").forEach(size -> sizes.add(size.asInt()));
        Gates.HiddenGroups hidden =
                Gates.hiddenGroups(sizes, in.path("total_published").asBoolean(), RULES);
        ObjectNode out = object();
        hidden.sizes().forEach(out.putArray("hidden_groups")::add);
        return out.put("hidden_block", hidden.together()).put("need_another_hidden_or_merged", hidden.needAnother());
    }

    private static ObjectNode collapse(JsonNode in) {
        int points = in.path("points").asInt();
        return object().put("use_three_points", Gates.needsThreePoints(number(in, "n_valid"), points, RULES));
    }

    private static ObjectNode oneAnswer(JsonNode in) {
        List<Long> counts = new ArrayList<>();
        in.path("counts").forEach(count -> counts.add(count.asLong()));
        return show(Gates.isClassShown(counts, in.path("sensitive_question").asBoolean()));
    }

    private static ObjectNode derived(JsonNode in) {
        boolean shown = Gates.isDerivedShown(in.path("distribution_suppressed").asBoolean());
        ObjectNode out = object();
        List.of("show_mean", "show_net", "show_ci", "show_test").forEach(key -> out.put(key, shown));
        return out;
    }

    private static ObjectNode quote(JsonNode in) {
        Set<String> attributes = new HashSet<>();
        in.path("attributes_shown").forEach(attribute -> attributes.add(attribute.asText()));
        return object().put(
                        "release",
                        Gates.mayQuote(
                                in.path("approved_by_two_people").asBoolean(),
                                in.path("redaction_flags").asInt(),
                                attributes,
                                number(in, "attribute_group_n"),
                                RULES));
    }

    private static ObjectNode show(boolean shown) {
        return object().put("show", shown);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static long number(JsonNode in, String key) {
        return in.path(key).asLong();
    }
}
