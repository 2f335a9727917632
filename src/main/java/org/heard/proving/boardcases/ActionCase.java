package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.improvement.plan.Action;
import org.heard.improvement.plan.ActionColour;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.plan.ColourOverride;
import org.heard.improvement.plan.ColourReason;
import org.heard.improvement.plan.DueDay;
import org.heard.improvement.plan.EmbeddedEvidence;
import org.heard.improvement.plan.MeasureChange;
import org.heard.improvement.plan.Period;

/** An action: its colour with every reason, and what of the chair's override holds. */
final class ActionCase {
    static final List<String> FIELDS = List.of(
            "state",
            "begin",
            "agreed",
            "due",
            "firstDue/first",
            "moves/moved",
            "milestones/milestone",
            "lastNote/note",
            "owner",
            "measure",
            "completed/completedOn/done",
            "embedded/embeddedOn",
            "dropped/droppedOn",
            "evidence/evidenceStands",
            "override");

    static final CaseWords<Colour> COLOURS = CaseWords.of(Colour.values());
    private static final CaseWords<Action.State> STATES = CaseWords.of(Action.State.values());
    private static final CaseWords<Action.OwnersView> OWNERS =
            CaseWords.of(Action.OwnersView.values()).and("on time", Action.OwnersView.IN_TIME);
    private static final CaseWords<EmbeddedEvidence> EVIDENCE = new CaseWords<EmbeddedEvidence>()
            .and("stands", EmbeddedEvidence.STANDS)
            .and("withdrawn", EmbeddedEvidence.GONE)
            .and("gone", EmbeddedEvidence.GONE)
            .and("true", EmbeddedEvidence.STANDS)
            .and("false", EmbeddedEvidence.GONE)
            .and("fewer", EmbeddedEvidence.OVERTAKEN);

    private static final Set<String> YES_NO = Set.of("true", "false", "yes", "no");

    private ActionCase() {}

    static ObjectNode answer(CaseFields fields) {
        LocalDate asAt = CaseKind.asAt(fields);
        ActionColour colour = read(fields, asAt).colour(asAt, BoardSettings.USUAL.actions());
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("colour", colour.colour().word());
        answer.set(
                "reasons",
                CaseKind.words(colour.reasons().stream()
                        .map(reason -> reason.rule().name())
                        .toList()));
        answer.set(
                "because",
                CaseKind.words(
                        colour.reasons().stream().map(ColourReason::words).toList()));
        override(fields).ifPresent(override -> overridden(answer, override, colour, asAt));
        return answer;
    }

    private static void overridden(ObjectNode answer, ColourOverride override, ActionColour colour, LocalDate asAt) {
        Optional<String> refusal = override.refusal(colour.colour(), BoardSettings.USUAL.actions());
        boolean holds = refusal.isEmpty() && override.isRunning(asAt);
        answer.put("shown", (holds ? override.colour() : colour.colour()).word());
        answer.put(
                "override",
                refusal.map(why -> "refused: " + why).orElse(holds ? override.sentence(colour) : "not running"));
    }

    /** The action as known on a day. */
    static Action read(CaseFields fields, LocalDate asAt) {
        Action.State state =
                fields.word("state", STATES).orElseThrow(() -> fields.missing("state", "it may be: " + STATES.all()));
        MeasureChange measure = FigureWords.change(fields, "measure").orElse(MeasureChange.NONE);
        // A finished action's begin and due day decide nothing any more.
        boolean open = state.isOpen();
        return new Action(
                state,
                open ? begin(fields) : asAt,
                open ? fields.day("agreed").orElseGet(() -> begin(fields)) : asAt,
                open ? due(fields) : DueDay.on(asAt),
                fields.each("milestones", (node, number) -> milestone(fields, node, number)),
                fields.day("lastNote"),
                fields.word("owner", OWNERS).orElse(Action.OwnersView.IN_TIME),
                measure,
                open ? Action.Finish.OPEN : finish(fields, state, measure, asAt));
    }

    private static LocalDate begin(CaseFields fields) {
        return fields.day("begin")
                .or(() -> fields.day("agreed"))
                .orElseThrow(() -> fields.missing("begin", "an open action has a day it begins"));
    }

    private static DueDay due(CaseFields fields) {
        List<LocalDate> moved =
                fields.node("moves").filter(JsonNode::isArray).isPresent() ? fields.days("moves") : List.of();
        LocalDate due = moved.isEmpty()
                ? fields.day("due").orElseThrow(() -> fields.missing("due", "no open action is without a due day"))
                : fields.day("due").orElse(moved.get(moved.size() - 1));
        LocalDate first = fields.day("firstDue").orElse(due);
        int moves = moved.isEmpty() ? fields.count("moves", due.isAfter(first) ? 1 : 0) : later(first, moved);
        if (moves > 0 && !fields.has("firstDue")) {
            throw fields.missing("firstDue", "an action that was moved has a first day");
        }
        return new DueDay(first, due, moves);
    }

    private static int later(LocalDate first, List<LocalDate> moved) {
        int later = 0;
        LocalDate before = first;
        for (LocalDate day : moved) {
            later += day.isAfter(before) ? 1 : 0;
            before = day;
        }
        return later;
    }

    private static Action.Milestone milestone(CaseFields fields, JsonNode node, int number) {
        if (!node.isObject()) {
            return new Action.Milestone(fields.day("milestones", fields.scalar("milestones", node)), Optional.empty());
        }
        CaseFields milestone = new CaseFields(
                fields.where() + ", milestone " + number,
                node,
                "a milestone",
                "due/day",
                "reached/done/met",
                "missed",
                "what/name");
        LocalDate due = milestone.needDay("due");
        if (!milestone.has("missed")) {
            return new Action.Milestone(due, reached(milestone, due));
        }
        boolean missed = milestone.yes("missed", false);
        if (!milestone.has("reached")) {
            return new Action.Milestone(due, Optional.of(due).filter(day -> !missed));
        }
        Optional<LocalDate> reached = reached(milestone, due);
        if (missed == reached.filter(day -> !day.isAfter(due)).isPresent()) {
            throw milestone.fault("missed", "says other than “reached”");
        }
        return new Action.Milestone(due, reached);
    }

    private static Optional<LocalDate> reached(CaseFields milestone, LocalDate due) {
        boolean said = milestone
                .text("reached")
                .filter(word -> YES_NO.contains(word.strip()))
                .isPresent();
        return said ? Optional.of(due).filter(day -> milestone.yes("reached", false)) : milestone.day("reached");
    }

    private static Action.Finish finish(CaseFields fields, Action.State state, MeasureChange measure, LocalDate asAt) {
        Optional<LocalDate> completed = fields.day("completed");
        if (state == Action.State.COMPLETED && completed.isEmpty()) {
            throw fields.missing("completed", "write the day it was completed");
        }
        if (completed.filter(asAt::isBefore).isPresent()) {
            throw fields.fault("completed", "is after the as-at day, on which the action was still open");
        }
        return new Action.Finish(
                completed,
                state == Action.State.EMBEDDED ? evidence(fields, measure, completed) : EmbeddedEvidence.STANDS);
    }

    private static EmbeddedEvidence evidence(CaseFields fields, MeasureChange measure, Optional<LocalDate> completed) {
        if (fields.node("evidence").filter(JsonNode::isObject).isPresent()) {
            return figure(fields, completed);
        }
        return fields.word("evidence", EVIDENCE).orElseGet(() -> {
            if (measure.isMore() || measure.isFewer()) {
                return EmbeddedEvidence.STANDS; // a “fewer” then takes it away
            }
            throw fields.missing("evidence", "it may be: " + EVIDENCE.all());
        });
    }

    private static EmbeddedEvidence figure(CaseFields fields, Optional<LocalDate> completed) {
        CaseFields figure = fields.thing(
                        "evidence",
                        "a figure",
                        "from",
                        "to",
                        "measure/verdict",
                        "meetsLevel/level",
                        "withdrawn",
                        "newer/newerRound",
                        "name")
                .orElseThrow();
        if (figure.yes("withdrawn", false)) {
            return EmbeddedEvidence.GONE;
        }
        if (FigureWords.change(figure, "newer").orElse(MeasureChange.NONE).isFewer()) {
            return EmbeddedEvidence.OVERTAKEN;
        }
        LocalDate from = figure.needDay("from");
        LocalDate done = completed.orElseThrow(() -> fields.missing("completed", "write the day it was completed"));
        return EmbeddedEvidence.of(
                figure.checked("to", () -> new Period(from, figure.day("to").orElse(from), "")),
                done,
                FigureWords.change(figure, "measure").orElse(MeasureChange.NONE),
                figure.yes("meetsLevel", false));
    }

    private static Optional<ColourOverride> override(CaseFields fields) {
        return fields.thing(
                        "override",
                        "an override",
                        "colour/color",
                        "by",
                        "reason/why",
                        "on/day",
                        "nextClosed/meetingClosed/until")
                .map(thing -> new ColourOverride(
                        thing.word("colour", COLOURS).orElseThrow(() -> thing.missing("colour", "")),
                        thing.text("by").orElse("chair"),
                        thing.text("reason").orElse(""),
                        thing.day("on").orElse(CaseKind.asAt(fields)),
                        thing.day("nextClosed")));
    }
}
