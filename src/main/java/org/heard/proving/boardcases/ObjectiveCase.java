package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.heard.improvement.plan.ActionColour;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.plan.ObjectiveStanding;
import org.heard.improvement.plan.TargetVerdict;

/** An objective, from its actions (colours, counts of colours, or whole actions) and its targets' verdicts. */
final class ObjectiveCase {
    static final List<String> FIELDS = List.of(
            "actions",
            "red",
            "amber",
            "green",
            "blue",
            "grey",
            "judged/of",
            "waiting/waitingToBegin",
            "targets/target",
            "betterOff/betterOffMeasure");

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
        List<Colour> colours = new ArrayList<>();
        int waiting = 0;
        boolean counted = fields.node("actions")
                .filter(node -> node.isObject() && !node.has("state"))
                .isPresent();
        if (counted) {
            colours.addAll(counted(fields));
        } else if (!fields.has("actions")) {
            colours.addAll(numbers(fields));
        } else {
            for (ActionColour action : whole(fields)) {
                colours.add(action.colour());
                waiting += action.isWaitingToBegin() ? 1 : 0;
            }
            colours.addAll(named(fields));
        }
        return new ObjectiveStanding(
                colours, fields.count("waiting", waiting), targets(fields), fields.yes("betterOff", true));
    }

    /** {"red": 2, "green": 4}. */
    static List<Colour> counted(CaseFields fields) {
        return fields.thing("actions", "a count of colours", "red", "amber", "green", "blue", "grey", "judged/of")
                .map(ObjectiveCase::numbers)
                .orElse(List.of());
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
    static List<Colour> named(CaseFields fields) {
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
