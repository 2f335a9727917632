package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.heard.improvement.logbook.Attendance;
import org.heard.improvement.logbook.AttendanceRate;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.Contribution;

/** A partner: whether the board's list names it, and why. */
final class PartnerCase {
    static final List<String> FIELDS = List.of("requests", "actions", "held", "there/attended", "meetings");

    static final CaseWords<Attendance.Presence> PRESENCES = CaseWords.of(Attendance.Presence.values());
    private static final CaseWords<Boolean> HELD = new CaseWords<Boolean>()
            .and("held", true)
            .and("closed", true)
            .and("cancelled", false)
            .and("planned", false)
            .and("papers out", false);

    private PartnerCase() {}

    static ObjectNode answer(CaseFields fields) {
        LocalDate asAt = CaseKind.asAt(fields);
        AttendanceRate rate = rate(fields, asAt);
        List<String> reasons = new Contribution(
                        fields.things(
                                "requests",
                                "a request",
                                request -> new Contribution.Request(request.needDay("due"), request.day("replied")),
                                "asked",
                                "due",
                                "replied/reply/answered",
                                "about"),
                        ObjectiveCase.colours(fields),
                        rate.held(),
                        rate.there())
                .reasons(asAt, BoardSettings.USUAL);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("listed", !reasons.isEmpty());
        answer.set("because", CaseKind.words(reasons));
        return answer;
    }

    /** From two numbers, or from the meetings of the last twelve months. */
    private static AttendanceRate rate(CaseFields fields, LocalDate asAt) {
        if (!fields.has("meetings")) {
            return new AttendanceRate(fields.count("held", 0), fields.count("there", 0));
        }
        LocalDate since = asAt.minusMonths(BoardSettings.USUAL.contributions().months());
        return AttendanceRate.of(
                fields
                        .things("meetings", "a meeting", PartnerCase::sitting, "day/on", "state", "presence/attendance")
                        .stream()
                        .filter(sitting ->
                                sitting.day().isAfter(since) && !sitting.day().isAfter(asAt))
                        .map(DatedSitting::sitting)
                        .toList());
    }

    private record DatedSitting(LocalDate day, AttendanceRate.Sitting sitting) {}

    private static DatedSitting sitting(CaseFields fields) {
        return new DatedSitting(fields.needDay("day"), undated(fields));
    }

    static AttendanceRate.Sitting undated(CaseFields fields) {
        return new AttendanceRate.Sitting(
                fields.word("state", HELD).orElse(true),
                fields.word("presence", PRESENCES).orElse(Attendance.Presence.ABSENT));
    }
}
