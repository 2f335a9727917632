package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.heard.improvement.plan.ActionColour;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.plan.ObjectiveStanding;
import org.heard.improvement.plan.TargetVerdict;

/** An objective, from its actions (colours, counts of colours, or whole actions) and its targets' verdicts. */
final class ObjectiveCase {
    private static final List<String> COUNTS = List.of("red", "amber", "green", "blue", "grey", "judged/of");

    static final List<String> FIELDS = Stream.concat(
                    Stream.of("actions", "waiting/waitingToBegin", "targets/target", "betterOff/betterOffMeasure"),
                    COUNTS.stream())
            .toList();

    private static final CaseWords<TargetVerdict> VERDICTS =
            CaseWords.of(TargetVerdict.values(), TargetVerdict::word).and("awaiting", TargetVerdict.AWAITING_A_FIGURE);

    private ObjectiveCase() {}

    static ObjectNode answer(CaseFields fields) {
        ObjectiveStanding.Result result = standing(fields).colour(BoardSettings.USUAL);
        return JsonNodeFactory.instance
                .objectNode()
                .put("colour", result.colour().word())
                .put("because", result.because());
    }

    private static ObjectiveStanding standing(CaseFields fields) {
        int waiting = isCounted(fields)
                ? 0
                : (int) whole(fields).stream()
                        .filter(ActionColour::isWaitingToBegin)
                        .count();
        return new ObjectiveStanding(
                fields.has("actions") ? colours(fields) : numbers(fields),
                fields.count("waiting", waiting),
                targets(fields),
                fields.yes("betterOff", true));
    }

    /** What "actions" comes to, in each of the ways they may be written: counts of colours, colours, whole actions. */
    static List<Colour> colours(CaseFields fields) {
        if (isCounted(fields)) {
            return fields.thing("actions", "a count of colours", COUNTS.toArray(String[]::new))
                    .map(ObjectiveCase::numbers)
                    .orElseThrow();
        }
        return Stream.concat(whole(fields).stream().map(ActionColour::colour), named(fields).stream())
                .toList();
    }

    /** {"red": 2, "green": 4}: braces without a state, which every action says. */
    private static boolean isCounted(CaseFields fields) {
        return fields.node("actions")
                .filter(JsonNode::isObject)
                .filter(node -> node.properties().stream()
                        .noneMatch(field -> CaseWords.plain(field.getKey()).equals("state")))
                .isPresent();
    }

    /** Where "judged" is said, those of no colour are green. */
    private static List<Colour> numbers(CaseFields counts) {
        List<Colour> colours = new ArrayList<>();
        for (Colour colour : Colour.values()) {
            colours.addAll(Collections.nCopies(counts.count(colour.word(), 0), colour));
        }
        int judged = (int) colours.stream().filter(Colour::isJudged).count();
        int said = counts.count("judged", judged);
        if (said < judged) {
            throw counts.fault("judged", "is " + said + ", fewer than the colours together");
        }
        colours.addAll(Collections.nCopies(said - judged, Colour.GREEN));
        return colours;
    }

    /** ["red", "green"]. */
    private static List<Colour> named(CaseFields fields) {
        return items(fields).stream()
                .filter(node -> !node.isObject())
                .map(node -> fields.word("actions", fields.scalar("actions", node), ActionCase.COLOURS))
                .toList();
    }

    private static List<ActionColour> whole(CaseFields fields) {
        String[] known = ActionCase.FIELDS.toArray(String[]::new);
        return items(fields).stream()
                .filter(JsonNode::isObject)
                .map(node -> ActionCase.read(
                                new CaseFields(fields.where() + ", an action", node, "an action", known),
                                CaseKind.asAt(fields))
                        .colour(CaseKind.asAt(fields), BoardSettings.USUAL.actions()))
                .toList();
    }

    private static List<JsonNode> items(CaseFields fields) {
        return fields.each("actions", (node, number) -> node);
    }

    /** Left out: all of them are there and none is due. "missing" or null is one that is missing. */
    private static List<TargetVerdict> targets(CaseFields fields) {
        if (!fields.has("targets")) {
            return Collections.nCopies(BoardSettings.USUAL.targets().months().size(), TargetVerdict.NOT_DUE);
        }
        return fields.node("targets").stream()
                .flatMap(node -> StreamSupport.stream(
                        node.isContainerNode()
                                ? node.spliterator()
                                : List.of(node).spliterator(),
                        false))
                .filter(node -> !node.isNull() && !node.asText().equals("missing"))
                .map(node -> fields.word("targets", fields.scalar("targets", node), VERDICTS))
                .toList();
    }

    static CaseWords<TargetVerdict> verdicts() {
        return VERDICTS;
    }
}
