package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.improvement.plan.Aim;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.Target;
import org.heard.improvement.plan.TargetOutcome;

/** A target against the figures known on a day. */
final class TargetCase {
    /** A century: no plan runs so long. */
    private static final int MOST_MONTHS = 1_200;

    static final List<String> FIELDS = Stream.concat(
                    Stream.of(
                            "type/kind of target/what",
                            "measure",
                            "start",
                            "months/after",
                            "day/due",
                            "atLeast/target/level",
                            "atMost",
                            "judgedBy",
                            "named/namedOn/judgedByNamed",
                            "period",
                            "baseline",
                            "delivered",
                            "figures/figure/actual/actuals"),
                    FigureReader.SHORTHAND.stream())
            .toList();

    private TargetCase() {}

    static ObjectNode answer(CaseFields fields) {
        LocalDate asAt = CaseKind.asAt(fields);
        LocalDate day = day(fields).orElse(asAt);
        FigureReader figures = new FigureReader(fields, day);
        Target target = new Target(
                day,
                aim(fields, figures.kind()),
                fields.text("judgedBy").map(name -> new Target.Named(name, fields.day("named"))),
                PeriodWords.read(fields, "period"));
        TargetOutcome outcome = target.judge(figures.all(), asAt, BoardSettings.USUAL.targets());
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("verdict", outcome.verdict().word());
        answer.put("why", outcome.why());
        outcome.figure().filter(name -> !name.isBlank()).ifPresent(name -> answer.put("figure", name));
        if (!outcome.note().isEmpty()) {
            answer.put("note", outcome.note());
        }
        answer.put("day", day.toString());
        return answer;
    }

    private static Optional<LocalDate> day(CaseFields fields) {
        Optional<LocalDate> start = fields.day("start");
        if (start.isEmpty()) {
            return fields.day("day");
        }
        int months = fields.whole("months")
                .orElseThrow(() -> fields.missing("months", "it says how long after the start: 3, 6, 12 or 24"));
        if (months < 0 || months > MOST_MONTHS) {
            throw fields.fault("months", "is " + months + ", which no plan runs");
        }
        return Optional.of(start.get().plusMonths(months));
    }

    private static Aim aim(CaseFields fields, TargetKind kind) {
        if (!kind.hasLevel()) {
            return Aim.OF_ITSELF;
        }
        boolean turned = fields.text("atLeast")
                .filter(text -> text.strip().matches("(≤|<=).*"))
                .isPresent();
        Optional<BigDecimal> written = fields.number("atLeast");
        Optional<BigDecimal> most = turned ? written : fields.number("atMost");
        Optional<BigDecimal> least = turned ? Optional.empty() : written;
        if (most.isPresent() == least.isPresent()) {
            throw fields.missing("atLeast", "a level has either atLeast or atMost");
        }
        return most.map(value -> new Aim(Aim.Direction.AT_MOST, value))
                .orElseGet(() -> new Aim(Aim.Direction.AT_LEAST, least.get()));
    }
}
