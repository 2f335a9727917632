package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.improvement.logbook.MeetingMonths;
import org.heard.improvement.logbook.TwoMonthlyReports;
import org.heard.improvement.logbook.WorkingDays;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.DueDay;

/** A day that follows from others: targets, reports, months without a meeting, papers, requests. */
final class DayCase {
    static final List<String> FIELDS =
            List.of("what", "start/from", "notice", "reports/sent/last", "held", "reasons/reason", "meeting", "asked");

    private static final BoardSettings.Days SETTINGS = BoardSettings.USUAL.days();

    private DayCase() {}

    /** What is asked for. */
    private enum What {
        TARGETS(DayCase::targets),
        REPORT(DayCase::report),
        MONTHS(DayCase::months),
        PAPERS(DayCase::papers),
        REQUEST(DayCase::request);

        private final Function<CaseFields, ObjectNode> reader;

        What(Function<CaseFields, ObjectNode> reader) {
            this.reader = reader;
        }
    }

    private static final CaseWords<What> WHATS = CaseWords.of(What.values())
            .and("two-monthly", What.REPORT)
            .and("two-monthly report", What.REPORT)
            .and("invitations", What.PAPERS);

    static ObjectNode answer(CaseFields fields) {
        return fields.word("what", WHATS)
                .orElseGet(() -> guessed(fields))
                .reader
                .apply(fields);
    }

    private static What guessed(CaseFields fields) {
        if (fields.has("meeting")) {
            return What.PAPERS;
        }
        if (fields.has("asked")) {
            return What.REQUEST;
        }
        if (fields.has("held") || fields.has("reasons")) {
            return What.MONTHS;
        }
        if (fields.has("notice") || fields.has("reports")) {
            return What.REPORT;
        }
        if (fields.has("start")) {
            return What.TARGETS;
        }
        throw fields.missing("what", "it may be: " + WHATS.all());
    }

    private static ObjectNode targets(CaseFields fields) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("days", words(BoardSettings.USUAL.targets().days(fields.needDay("start"))));
        return answer;
    }

    private static ObjectNode report(CaseFields fields) {
        List<TwoMonthlyReports.Sent> reports = fields.each("reports", (node, number) -> sent(fields, node, number));
        LocalDate notice = fields.day("notice").orElse(LocalDate.MIN);
        if (notice.equals(LocalDate.MIN) && reports.isEmpty()) {
            throw fields.missing("notice", "the first report counts from the day of the notice");
        }
        Optional<LocalDate> asAt = fields.day("asAt");
        LocalDate due = new TwoMonthlyReports(notice, reports).due(asAt.orElse(LocalDate.MAX), SETTINGS);
        if (due.getYear() < 0) {
            throw fields.missing("notice", "no report had gone to every body, so the day counts from the notice");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("day", due.toString());
        asAt.ifPresent(day -> answer.put("daysLate", DueDay.on(due).overdue(day)));
        return answer;
    }

    /** A day alone: it went to every body that day. */
    private static TwoMonthlyReports.Sent sent(CaseFields fields, JsonNode node, int number) {
        if (!node.isObject()) {
            LocalDate day = fields.day("reports", fields.scalar("reports", node));
            return new TwoMonthlyReports.Sent(
                    SETTINGS.bodies().stream().collect(Collectors.toMap(body -> body, body -> day)), false);
        }
        List<String> known = new ArrayList<>(SETTINGS.bodies());
        known.add("correction/corrected");
        CaseFields report =
                new CaseFields(fields.where() + ", report " + number, node, "a report", known.toArray(String[]::new));
        Map<String, LocalDate> to = new LinkedHashMap<>();
        SETTINGS.bodies().forEach(body -> report.day(body).ifPresent(day -> to.put(body, day)));
        return new TwoMonthlyReports.Sent(to, report.yes("correction", false));
    }

    private static ObjectNode months(CaseFields fields) {
        Set<YearMonth> excused =
                fields
                        .each("reasons", (node, number) -> fields.month("reasons", fields.scalar("reasons", node)))
                        .stream()
                        .collect(Collectors.toSet());
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set(
                "missing",
                words(new MeetingMonths(fields.needDay("start"), fields.days("held"), excused)
                        .missing(CaseKind.asAt(fields))));
        return answer;
    }

    private static ObjectNode papers(CaseFields fields) {
        LocalDate meeting = fields.needDay("meeting");
        LocalDate day = fields.checked("meeting", () -> WorkingDays.england().clearBefore(meeting, SETTINGS.clear()));
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("day", day.toString());
        fields.day("asAt").ifPresent(asAt -> answer.put("late", asAt.isAfter(day)));
        return answer;
    }

    private static ObjectNode request(CaseFields fields) {
        LocalDate asked = fields.needDay("asked");
        LocalDate day = fields.checked("asked", () -> WorkingDays.england().after(asked, SETTINGS.reply()));
        return JsonNodeFactory.instance.objectNode().put("day", day.toString());
    }

    private static JsonNode words(List<?> days) {
        return CaseKind.words(days.stream().map(Object::toString).toList());
    }
}
