package org.heard.improvement.packs;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.LogCount;
import org.heard.improvement.logbook.MeetingMonths;
import org.heard.improvement.meetings.BoardLog;
import org.heard.improvement.meetings.BodyInvitation;
import org.heard.improvement.meetings.Decision;
import org.heard.improvement.meetings.LogItem;
import org.heard.improvement.meetings.Meeting;
import org.heard.improvement.meetings.PartnerRequest;
import org.heard.improvement.meetings.Partners;
import org.heard.improvement.meetings.Requests;
import org.heard.improvement.planning.ImprovementPlan;
import org.heard.improvement.record.Thing;
import org.heard.improvement.risks.RiskLine;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Span;

/**
 * What a paper says of how the board works: meetings, log, decisions, requests, risks.
 *
 * @param risks open ones first
 */
record GovernanceChapters(ImprovementPlan plan, List<RiskLine> risks) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Board board() {
        return plan.board();
    }

    List<Block> meetings(String heading) {
        List<Block> blocks = PackChapter.begun(heading);
        List<Meeting> held = Meeting.all(board()).stream()
                .filter(meeting -> meeting.state().isHeld())
                .toList();
        blocks.add(
                held.isEmpty()
                        ? Block.Paragraph.of("No meeting was held by this day.")
                        : new Block.Table(
                                "meetings",
                                "Meetings held",
                                List.of("Meeting", "Seats there", "Quorum", "Invitations"),
                                held.stream().map(this::line).toList(),
                                4));
        List<YearMonth> empty = monthsWithoutMeeting(held);
        if (!empty.isEmpty()) {
            blocks.add(Block.Paragraph.of("No meeting and no reason: "
                    + empty.stream().map(MONTH::format).collect(Collectors.joining(", ")) + "."));
        }
        return blocks;
    }

    private List<YearMonth> monthsWithoutMeeting(List<Meeting> held) {
        return plan.plan().flatMap(one -> one.day("start")).stream()
                .flatMap(start -> new MeetingMonths(
                                start,
                                held.stream().map(Meeting::day).toList(),
                                Meeting.all(board()).stream()
                                        .filter(meeting -> meeting.isCancelled()
                                                && !meeting.text("reason").isEmpty())
                                        .map(meeting -> YearMonth.from(meeting.day()))
                                        .collect(Collectors.toSet()))
                        .missing(board().asAt()).stream())
                .toList();
    }

    private List<String> line(Meeting meeting) {
        long there = meeting.attendance(board()).seats().stream()
                .filter(seat -> seat.presence().counts())
                .count();
        String invitations =
                meeting.invitations().stream().map(GovernanceChapters::words).collect(Collectors.joining("; "));
        return List.of(
                meeting.name() + (meeting.text("theme").isEmpty() ? "" : ": " + meeting.text("theme")),
                there + " of " + meeting.attendance(board()).seats().size(),
                meeting.isQuorate(board())
                        .map(quorate -> quorate ? "Yes" : "No")
                        .orElse("Not recorded"),
                invitations);
    }

    private static String words(BodyInvitation one) {
        String sent = one.sentOn().map(day -> "sent " + Days.inWords(day)).orElse("not sent: " + one.reason());
        return one.body() + ", " + sent + (one.came().equals("yes") ? ", came" : "");
    }

    List<Block> log(String heading) {
        BoardLog log = BoardLog.of(board());
        List<Block> blocks = PackChapter.begun(heading);
        Meeting.all(board()).stream()
                .filter(meeting -> meeting.state().isHeld())
                .reduce((earlier, later) -> later)
                .ifPresent(last -> blocks.add(Block.Paragraph.of(counts(last, log.count(last)))));
        blocks.add(
                log.open().isEmpty()
                        ? Block.Paragraph.of("No item is open.")
                        : new Block.Table(
                                "log",
                                "Open items",
                                List.of("Item", "What", "Who", "By"),
                                log.open().stream().map(this::line).toList(),
                                4));
        return blocks;
    }

    private static String counts(Meeting meeting, LogCount count) {
        return "Over the meeting of " + meeting.name() + ": " + count.open() + " open at its start, " + count.fresh()
                + " new, " + count.closed() + " closed, " + count.openAtTheEnd() + " open at its end.";
    }

    private List<String> line(LogItem item) {
        long late = item.daysOverdue(board().asAt());
        return List.of(
                item.reference(),
                item.what(),
                board().seat(item.owner()),
                Days.inWords(item.due()) + (late > 0 ? ", " + late + " days overdue" : ""));
    }

    List<Block> risks(String heading) {
        List<RiskLine> open = risks.stream().filter(RiskLine::isOpen).toList();
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(
                open.isEmpty()
                        ? Block.Paragraph.of("No risk is open.")
                        : new Block.Table(
                                "risks",
                                "Open risks, overdue reviews first",
                                List.of("Risk", "Score", "Trend", "Who and next review"),
                                open.stream()
                                        .map(risk -> List.of(
                                                risk.key() + " " + risk.risk(),
                                                risk.score() + ", before " + risk.scoreBefore(),
                                                risk.trendWords(),
                                                risk.owner() + ", " + risk.reviewWords()))
                                        .toList(),
                                4));
        return blocks;
    }

    List<Block> requests(String heading) {
        Requests requests = Requests.of(board());
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(
                requests.all().isEmpty()
                        ? Block.Paragraph.of("Nothing was asked of partners.")
                        : new Block.Table(
                                "requests",
                                "Asked of partners",
                                List.of("Partner", "About", "Due", "Answer"),
                                requests.all().stream().map(this::line).toList(),
                                4));
        return blocks;
    }

    private List<String> line(PartnerRequest request) {
        long late = request.daysLate(board().asAt());
        String waiting = late > 0 ? "None, " + late + " days late" : "None yet";
        return List.of(
                board().seat(request.seat()),
                request.about(),
                Days.inWords(request.due()),
                request.replied()
                        .map(day -> Days.inWords(day) + ": " + request.reply())
                        .orElse(waiting));
    }

    /** What went to the bodies outside, when the next is due, and what is missing. */
    List<Block> reports(String heading) {
        BodyReports reports = BodyReports.of(board());
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(Block.Paragraph.of(reports.dueWords() + ". " + reports.lastWords() + "."));
        if (!reports.sent().isEmpty()) {
            blocks.add(new Block.Table(
                    "reports",
                    "Reports that went to " + reports.to(),
                    List.of("Report", "Went to"),
                    reports.sent().stream()
                            .map(one -> List.of(
                                    one.report() + (one.correction() ? " (a correction)" : ""),
                                    one.wentTo(reports.bodies())))
                            .toList(),
                    2));
        }
        if (!reports.gaps().isEmpty()) {
            blocks.add(Block.Bullets.of(reports.gaps()));
        }
        return blocks;
    }

    /** The notice asks the council to say so: whose part should grow. */
    List<Block> partners(String heading) {
        List<String> named = Partners.named(board(), plan.coloursBySeat()).stream()
                .map(one -> board().seat(one.seat()) + ": " + String.join("; ", one.reasons()) + ".")
                .toList();
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(named.isEmpty() ? Block.Paragraph.of("The rules name nobody.") : Block.Bullets.of(named));
        return blocks;
    }

    List<Block> decisions(String heading) {
        List<Decision> decisions = Meeting.all(board()).stream()
                .flatMap(meeting -> Decision.of(meeting, board()).stream())
                .toList();
        List<Block> blocks = PackChapter.begun(heading);
        if (decisions.isEmpty()) {
            blocks.add(Block.Paragraph.of("No decision is recorded."));
        }
        decisions.forEach(one -> {
            blocks.add(Block.Paragraph.of(
                    Span.strong(one.reference() + " "),
                    Span.plain(one.thing().text("words")
                            + (one.isToBeConfirmed(board()) ? " To be confirmed: there was no quorum." : ""))));
            List<String> heard = new ArrayList<>(one.voices());
            heard.add("What that changed: " + one.thing().text("changed"));
            heard.add("Equality: " + one.thing().text("equality"));
            blocks.add(Block.Bullets.of(heard));
        });
        return blocks;
    }

    List<Block> events(String heading) {
        List<Thing> events = board().all(ThingKind.EVENT);
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(
                events.isEmpty()
                        ? Block.Paragraph.of("No event is recorded.")
                        : Block.Bullets.of(events.stream()
                                .map(event ->
                                        event.day("day").map(Days::inWords).orElse("") + ": "
                                                + event.text("name") + ", about " + event.text("people") + " people. "
                                                + String.join("; ", event.list("themes")) + ".")
                                .toList()));
        return blocks;
    }

    List<Block> seats(String heading) {
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(Block.Bullets.of(board().all(ThingKind.SEAT).stream()
                .map(seat -> board().seat(seat.key()))
                .toList()));
        return blocks;
    }
}
