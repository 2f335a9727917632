package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;
import org.heard.improvement.plan.Actual;
import org.heard.improvement.plan.Deliverable;
import org.heard.improvement.plan.ExactFigure;
import org.heard.improvement.plan.MeasureChange;
import org.heard.improvement.plan.Period;
import org.heard.improvement.plan.SurveyChange;
import org.heard.improvement.plan.SurveyLevel;
import org.heard.improvement.plan.TargetFigure;

/** Reads the figures of a target, each by what the target is about. */
final class FigureReader {
    private static final String BASE = "base/answers";

    private static final String[] FIELDS = FigureWords.release(
            "name",
            PeriodWords.FROM,
            PeriodWords.TO,
            "kind/period",
            "count",
            "of",
            "worth",
            "limits",
            BASE,
            "provisional");

    /** What a case with one figure may say of it beside the target. */
    static final List<String> SHORTHAND = List.of(
            FigureWords.PUBLISHED,
            FigureWords.WITHDRAWN,
            "worth",
            "limits",
            BASE,
            FigureWords.HIDDEN,
            "provisional",
            FigureWords.VERDICT,
            FigureWords.COMPARABILITY,
            FigureWords.ADJUSTED);

    private final CaseFields target;
    private final LocalDate day;
    private final TargetKind kind;

    /** @param day the target's day, which is the period of a figure that gives none */
    FigureReader(CaseFields target, LocalDate day) {
        this.target = target;
        this.day = day;
        this.kind = TargetKind.of(target);
    }

    TargetKind kind() {
        return kind;
    }

    List<TargetFigure> all() {
        if (kind == TargetKind.DELIVERABLE) {
            kind.refuseUnread(target);
            return List.of(figure("", new Period(day, day, ""), new Deliverable(target.day("delivered"))));
        }
        if (!target.has("figures")) {
            ObjectNode said = saidOfTheTarget();
            return said.isEmpty() ? List.of() : List.of(figure(said, 1));
        }
        return target.each("figures", (node, number) -> figure(node, number));
    }

    private static TargetFigure figure(String name, Period period, Actual actual) {
        return new TargetFigure(name, period, Optional.empty(), Optional.empty(), actual);
    }

    private TargetFigure figure(JsonNode node, int number) {
        String where = target.where() + ", figure " + number;
        JsonNode object =
                node.isObject() ? node : JsonNodeFactory.instance.objectNode().set("actual", node);
        CaseFields fields = new CaseFields(where, List.of(saidOfTheTarget(), object), "a figure", FIELDS);
        kind.refuseUnread(fields);
        Period period = PeriodWords.within(fields, "kind")
                .orElseGet(() -> PeriodWords.read(fields, "kind").orElse(new Period(day, day, "")));
        return new TargetFigure(
                fields.text("name").orElse(""),
                period,
                fields.day("published"),
                fields.day("withdrawn"),
                actual(fields));
    }

    private ObjectNode saidOfTheTarget() {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        SHORTHAND.stream()
                .map(FigureReader::first)
                .forEach(field -> target.node(field).ifPresent(node -> said.set(field, node)));
        return said;
    }

    private Actual actual(CaseFields fields) {
        if (kind == TargetKind.CHANGE) {
            return new SurveyChange(change(fields));
        }
        return kind.isExact() ? exact(fields) : level(fields);
    }

    private MeasureChange change(CaseFields fields) {
        return FigureWords.within(fields, FigureWords.share(target, "baseline"))
                .orElseThrow(() -> fields.missing("verdict", "or give baseline and actual, such as 137/312"));
    }

    private Actual exact(CaseFields fields) {
        boolean provisional = fields.yes("provisional", false);
        Optional<Share> share = shareOf(fields);
        if (share.isPresent()) {
            return ExactFigure.percent(share.get().count(), share.get().base(), provisional);
        }
        BigDecimal value = fields.number("actual").orElseThrow(() -> fields.missing("actual", "a number or 198/296"));
        return ExactFigure.value(value, provisional);
    }

    private Actual level(CaseFields fields) {
        if (fields.yes("hidden", false)) {
            return SurveyLevel.withheld();
        }
        Optional<Share> share = shareOf(fields).map(one -> worth(fields, one));
        List<BigDecimal> limits = limits(fields);
        if (limits.isEmpty()) {
            return SurveyLevel.of(
                    share.orElseThrow(() -> fields.missing("actual", "a share such as 263/506, or limits and base")));
        }
        long base = fields.whole("base")
                .map(Integer::longValue)
                .or(() -> share.map(Share::base))
                .orElseThrow(() -> fields.missing("base", "limits say nothing of how many answered"));
        double worth = fields.number("worth")
                .map(BigDecimal::doubleValue)
                .or(() -> share.map(Share::effectiveBase))
                .orElse((double) base);
        return fields.checked(
                "limits",
                () -> new SurveyLevel(
                        Optional.of(new Interval(fraction(limits.get(0)), fraction(limits.get(1)))), base, worth));
    }

    /** "worth" beside a share that does not say it itself. */
    private static Share worth(CaseFields fields, Share share) {
        return fields.number("worth")
                .map(worth ->
                        fields.checked("worth", () -> new Share(share.count(), share.base(), worth.doubleValue())))
                .orElse(share);
    }

    private static double fraction(BigDecimal percent) {
        return percent.movePointLeft(2).doubleValue();
    }

    static String first(String names) {
        return names.split("/")[0];
    }

    /** In per cent, lower first. */
    private static List<BigDecimal> limits(CaseFields fields) {
        List<BigDecimal> limits = new ArrayList<>(fields.each("limits", (node, number) -> {
            if (!node.isNumber()) {
                throw fields.fault("limits", "are two numbers in per cent: [50.6, 59.2]");
            }
            return node.decimalValue();
        }));
        if (!limits.isEmpty() && limits.size() != 2) {
            throw fields.fault("limits", "are two numbers in per cent: [50.6, 59.2]");
        }
        return limits;
    }

    /** From "actual": "263/506", or from count and of. */
    private static Optional<Share> shareOf(CaseFields fields) {
        boolean braces = fields.node("actual").filter(JsonNode::isObject).isPresent();
        if (braces
                || fields.text("actual")
                        .filter(text -> text.matches(".*\\d\\s*(/|of).*"))
                        .isPresent()) {
            return FigureWords.share(fields, "actual");
        }
        return fields.has("count") || fields.has("of") ? Optional.of(FigureWords.counted(fields)) : Optional.empty();
    }
}
