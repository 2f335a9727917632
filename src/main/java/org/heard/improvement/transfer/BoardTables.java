package org.heard.improvement.transfer;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.LogCount;
import org.heard.improvement.meetings.BoardLog;
import org.heard.improvement.meetings.Meeting;
import org.heard.improvement.meetings.PartnerRequest;
import org.heard.improvement.meetings.Partners;
import org.heard.improvement.meetings.Requests;
import org.heard.improvement.overview.BoardGlossary;
import org.heard.improvement.planning.Plans;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.Thing;
import org.heard.improvement.risks.RiskLine;
import org.heard.improvement.risks.RiskRegister;

/** What the board's pages show, as tables to take away. */
@Singleton
class BoardTables {
    private final Plans plans;
    private final RiskRegister risks;
    private final BoardRecord record;

    BoardTables(Plans plans, RiskRegister risks, BoardRecord record) {
        this.plans = plans;
        this.risks = risks;
        this.record = record;
    }

    /** Names of the tables everybody at the board may take away, as in addresses. */
    static final List<String> NAMES =
            List.of("log", "risks", "meetings", "requests", "groups", "partners", "seats", "glossary");

    /** By its name in an address; empty where there is none. */
    Optional<BoardTable> called(String name, Board board) {
        return Optional.ofNullable(
                switch (name) {
                    case "log" -> new LogFile(board).table();
                    case "risks" -> risks(board);
                    case "meetings" -> meetings(board);
                    case "requests" -> requests(board);
                    case "groups" -> groups(board);
                    case "partners" -> partners(board);
                    case "seats" -> seats(board);
                    case "glossary" -> glossary();
                    default -> null;
                });
    }

    BoardTable risks(Board board) {
        return new BoardTable(
                "Risks",
                "Risks, overdue reviews first",
                List.of(
                        "Risk",
                        "What may go wrong",
                        "Cause",
                        "Effect",
                        "Score if nothing is done",
                        "What is done",
                        "Score with that",
                        "Since the last meeting",
                        "Who",
                        "Might happen by",
                        "How near",
                        "Next review",
                        "Days late",
                        "Action",
                        "Measure",
                        "State"),
                risks.lines(board).stream().map(line -> risk(line, board)).toList(),
                Set.of(9, 11),
                List.of(4, 14, 13, 13, 7, 14, 8, 7, 9, 7, 6, 7, 4, 4, 5, 6),
                List.of());
    }

    private static List<String> risk(RiskLine line, Board board) {
        Thing thing = board.find(ThingKind.RISK, line.key()).orElseThrow();
        return List.of(
                line.key(),
                line.risk(),
                thing.text("cause"),
                thing.text("effect"),
                line.scoreBefore(),
                thing.text("controls"),
                line.score(),
                line.trendWords(),
                line.owner(),
                day(thing.day("by")),
                line.nearnessWords(),
                line.review().toString(),
                Long.toString(line.daysLate()),
                line.action(),
                thing.text("measure"),
                line.state());
    }

    /** With the log's sums over each. */
    BoardTable meetings(Board board) {
        BoardLog log = BoardLog.of(board);
        return BoardTable.of(
                "Meetings",
                List.of(
                        "Day",
                        "State",
                        "Reason",
                        "Theme",
                        "Papers went out",
                        "Quorum",
                        "Open at start",
                        "New",
                        "Closed",
                        "Open at end",
                        "Overdue"),
                Meeting.all(board).stream()
                        .map(meeting -> meeting(meeting, log, board))
                        .toList(),
                Set.of(0, 4));
    }

    /** Sums of a meeting that is still to come, or was cancelled, would say nothing. */
    private static List<String> meeting(Meeting meeting, BoardLog log, Board board) {
        boolean held = meeting.state().isHeld();
        LogCount count = log.count(meeting);
        String quorum = meeting.isQuorate(board).map(yes -> yes ? "yes" : "no").orElse("not recorded");
        return List.of(
                meeting.day().toString(),
                meeting.state().label(),
                meeting.text("reason"),
                meeting.text("theme"),
                day(meeting.papersWent()),
                held ? quorum : "",
                held ? Integer.toString(count.open()) : "",
                held ? Integer.toString(count.fresh()) : "",
                held ? Integer.toString(count.closed()) : "",
                held ? Integer.toString(count.openAtTheEnd()) : "",
                held ? Long.toString(log.overdueAt(meeting)) : "");
    }

    BoardTable requests(Board board) {
        return BoardTable.of(
                "Requests",
                List.of("Request", "Partner", "About", "Asked", "Due", "Answered", "Answer", "Days late"),
                Requests.of(board).all().stream()
                        .map(request -> request(request, board))
                        .toList(),
                Set.of(3, 4, 5));
    }

    private static List<String> request(PartnerRequest request, Board board) {
        return List.of(
                request.key(),
                board.seat(request.seat()),
                request.about(),
                request.asked().toString(),
                day(request.thing().day("due")),
                day(request.replied()),
                request.reply(),
                Long.toString(Math.max(0, request.daysLate(board.asAt()))));
    }

    /** One row for each line a group said; a group that has said nothing has one too. */
    BoardTable groups(Board board) {
        return BoardTable.of(
                "Groups",
                List.of("Group", "Theme", "Seats", "Actions", "To the meeting of", "Its line"),
                board.all(ThingKind.GROUP).stream()
                        .flatMap(group -> {
                            List<Thing> lines = board.of(ThingKind.GROUP_LINE, "group", group.key());
                            return lines.isEmpty()
                                    ? List.of(group(group, "", "", board)).stream()
                                    : lines.stream()
                                            .map(line -> group(group, line.text("meeting"), line.text("said"), board));
                        })
                        .toList(),
                Set.of());
    }

    private static List<String> group(Thing group, String meeting, String said, Board board) {
        String seats = group.list("seats").stream().map(board::seat).collect(Collectors.joining("; "));
        return List.of(
                group.text("name"),
                group.text("theme"),
                seats,
                String.join("; ", group.list("actions")),
                Meeting.find(board, meeting).map(Meeting::name).orElse(meeting),
                said);
    }

    /** Every seat, and what the rules say of its part; nothing where they name it not. */
    BoardTable partners(Board board) {
        Map<String, List<String>> named = Partners.named(board, plans.of(board).coloursBySeat()).stream()
                .collect(Collectors.toMap(Partners.Named::seat, Partners.Named::reasons));
        Requests requests = Requests.of(board);
        return BoardTable.of(
                "Partners",
                List.of("Partner", "Asked", "Answered", "Late", "Its part should grow, because"),
                board.all(ThingKind.SEAT).stream()
                        .map(seat -> partner(
                                board.seat(seat.key()),
                                requests.of(seat.key()),
                                named.getOrDefault(seat.key(), List.of()),
                                board.asAt()))
                        .toList(),
                Set.of());
    }

    private static List<String> partner(String seat, List<PartnerRequest> asked, List<String> why, LocalDate asAt) {
        return List.of(
                seat,
                Integer.toString(asked.size()),
                Long.toString(asked.stream().filter(PartnerRequest::isAnswered).count()),
                Long.toString(asked.stream().filter(one -> one.isLate(asAt)).count()),
                String.join("; ", why));
    }

    BoardTable seats(Board board) {
        return BoardTable.of(
                "Seats",
                List.of("Seat", "Organisation", "Stands for", "Chairs", "From", "Until"),
                board.all(ThingKind.SEAT).stream()
                        .map(seat -> List.of(
                                seat.text("title"),
                                seat.text("organisation"),
                                seat.text("sector"),
                                seat.text("chairs").isEmpty() ? "" : "yes",
                                day(seat.day("from")),
                                day(seat.day("to"))))
                        .toList(),
                Set.of(4, 5));
    }

    /** Every entry by that day, the oldest first, with the digests by which others can check the chain. */
    BoardTable record(Board board) {
        return BoardTable.of(
                "Record",
                List.of(
                        "Entry",
                        "Recorded",
                        "Of",
                        "Seat",
                        "Kind of thing",
                        "Key",
                        "Version",
                        "What was done",
                        "Why",
                        "What it says",
                        "Digest of what it says",
                        "Digest before",
                        "Digest"),
                record.entries().stream()
                        .filter(entry -> !entry.recorded().isAfter(board.asAt()))
                        .map(entry -> entry(entry, board))
                        .toList(),
                Set.of(1, 2));
    }

    private static List<String> entry(BoardEntry entry, Board board) {
        return List.of(
                Long.toString(entry.seq()),
                entry.recorded().toString(),
                entry.onDay().toString(),
                board.seat(entry.seat()),
                entry.thing(),
                entry.key(),
                Integer.toString(entry.version()),
                entry.kind().word(),
                entry.why(),
                entry.body()
                        .map(fields -> fields.entrySet().stream()
                                .map(field -> field.getKey() + ": " + field.getValue())
                                .collect(Collectors.joining("\n")))
                        .orElse("blank: it should not be kept"),
                entry.bodyDigest(),
                entry.previous(),
                entry.digest());
    }

    BoardTable glossary() {
        return BoardTable.of("Words", List.of("Word", "What it means"), BoardGlossary.words(), Set.of());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
