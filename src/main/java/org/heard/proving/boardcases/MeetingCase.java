package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.logbook.Attendance;
import org.heard.improvement.logbook.AttendanceRate;
import org.heard.improvement.logbook.LogCount;
import org.heard.improvement.logbook.MeetingClose;
import org.heard.improvement.plan.BoardSettings;

/** A meeting: its log's sums, whether it may close, its quorum; and how often a seat was filled over several. */
final class MeetingCase {
    static final List<String> FIELDS = List.of(
            "meeting/ref",
            "openAtStart/open",
            "new",
            "closed",
            "openAtEnd",
            "dues/openDues",
            "items/openItems",
            "invitations",
            "attendance",
            "sittings");

    private static final BoardSettings.Days SETTINGS = BoardSettings.USUAL.days();

    private MeetingCase() {}

    static ObjectNode answer(CaseFields fields) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (fields.has("openAtStart") || fields.has("new") || fields.has("closed")) {
            log(fields, answer);
        }
        if (fields.has("dues")) {
            answer.put("overdue", LogCount.overdue(fields.days("dues"), CaseKind.asAt(fields)));
        }
        if (fields.has("items") || fields.has("invitations") || fields.has("attendance")) {
            closing(fields, answer);
        }
        if (fields.has("sittings")) {
            AttendanceRate rate = AttendanceRate.of(fields.things(
                    "sittings", "a sitting", PartnerCase::undated, "day", "state", "presence/attendance"));
            answer.put("held", rate.held()).put("there", rate.there());
        }
        return answer;
    }

    private static void log(CaseFields fields, ObjectNode answer) {
        LogCount log = new LogCount(fields.count("openAtStart", 0), fields.count("new", 0), fields.count("closed", 0));
        answer.put("openAtEnd", log.openAtTheEnd());
        log.refusal()
                .or(() -> fields.whole("openAtEnd").flatMap(log::difference))
                .ifPresent(why -> answer.put("refused", why));
    }

    /** A part that is left out is not looked at; an empty list says that there is nothing. */
    private static void closing(CaseFields fields, ObjectNode answer) {
        Attendance attendance = attendance(fields);
        List<String> refusals = new MeetingClose(items(fields), invitations(fields), attendance).refusals(SETTINGS);
        answer.put("closes", refusals.isEmpty());
        answer.set("refusals", CaseKind.words(refusals));
        if (fields.has("attendance")) {
            answer.put("quorum", attendance.isQuorate(SETTINGS) ? "there" : "missing");
            answer.put("decisions", attendance.isQuorate(SETTINGS) ? "stand" : "to be confirmed");
        }
    }

    private static List<MeetingClose.OpenItem> items(CaseFields fields) {
        return fields.things(
                "items",
                "a log item",
                item -> new MeetingClose.OpenItem(
                        item.text("ref").orElseThrow(() -> item.missing("ref", "such as 2019-10/3")),
                        isTouched(fields, item)),
                "ref/item",
                "touched/touches/touch",
                "what",
                "due",
                "owner");
    }

    /** True, false, words of this meeting, or a list of touches, each with its meeting. */
    private static boolean isTouched(CaseFields fields, CaseFields item) {
        boolean each = item.node("touched").filter(JsonNode::isContainerNode).isPresent();
        if (!each) {
            String words = item.text("touched").orElse("false").strip();
            return !words.isEmpty() && !List.of("false", "no").contains(words);
        }
        String meeting = fields.text("meeting")
                .orElseThrow(() -> fields.missing("meeting", "touches name the meeting they were made in"));
        return item.things(
                        "touched", "a touch", touch -> touch.text("meeting").orElse(""), "meeting", "words/note/what")
                .contains(meeting);
    }

    /** By body: {"DfE": "2019-10-01", "NHSE": {"reason": "the seat is empty"}}. */
    private static List<MeetingClose.SentInvitation> invitations(CaseFields fields) {
        List<MeetingClose.SentInvitation> sent = new ArrayList<>();
        if (!fields.has("invitations")) {
            SETTINGS.bodies()
                    .forEach(
                            body -> sent.add(new MeetingClose.SentInvitation(body, Optional.empty(), "not looked at")));
            return sent;
        }
        if (fields.node("invitations").filter(JsonNode::isArray).isPresent()) {
            return fields.things(
                    "invitations",
                    "an invitation",
                    one -> invitation(one, one.text("body").orElseThrow(() -> one.missing("body", ""))),
                    "body/to",
                    "sentOn/sent",
                    "reason/why",
                    "answer",
                    "came");
        }
        CaseFields bodies = fields.thing(
                        "invitations", "invitations", SETTINGS.bodies().toArray(String[]::new))
                .orElseThrow();
        SETTINGS.bodies().stream().filter(bodies::has).forEach(body -> sent.add(ofBody(bodies, body)));
        return sent;
    }

    private static MeetingClose.SentInvitation ofBody(CaseFields bodies, String body) {
        if (bodies.node(body).filter(JsonNode::isObject).isEmpty()) {
            return new MeetingClose.SentInvitation(body, bodies.day(body), "");
        }
        return bodies.thing(body, "an invitation", "sentOn/sent", "reason/why", "answer", "came")
                .map(one -> invitation(one, body))
                .orElseThrow();
    }

    private static MeetingClose.SentInvitation invitation(CaseFields fields, String body) {
        return new MeetingClose.SentInvitation(
                body, fields.day("sentOn"), fields.text("reason").orElse(""));
    }

    private static Attendance attendance(CaseFields fields) {
        if (!fields.has("attendance")) {
            return new Attendance(List.of(new Attendance.Seat("", true, Attendance.Presence.THERE)));
        }
        return new Attendance(fields.things(
                "attendance",
                "a seat",
                seat -> new Attendance.Seat(
                        seat.text("sector").orElse(""),
                        seat.yes("chair", false)
                                || seat.text("seat")
                                        .filter(name -> CaseWords.plain(name).equals("chair"))
                                        .isPresent(),
                        seat.word("presence", PartnerCase.PRESENCES)
                                .orElseThrow(
                                        () -> seat.missing("presence", "it may be: " + PartnerCase.PRESENCES.all()))),
                "seat",
                "sector",
                "chair",
                "presence/attendance/state"));
    }
}
