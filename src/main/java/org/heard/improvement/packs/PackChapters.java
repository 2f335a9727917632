package org.heard.improvement.packs;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Days;
import org.heard.ground.language.Sentence;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.evidence.PublishedEvidence;
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
import org.heard.improvement.plan.ColourReason;
import org.heard.improvement.plan.SlowFlag;
import org.heard.improvement.planning.ColourMark;
import org.heard.improvement.planning.ImprovementPlan;
import org.heard.improvement.planning.PlannedAction;
import org.heard.improvement.planning.PlannedObjective;
import org.heard.improvement.planning.PlannedTarget;
import org.heard.improvement.planning.RecordedFigure;
import org.heard.improvement.promises.PromiseLine;
import org.heard.improvement.record.Thing;
import org.heard.improvement.risks.RiskLine;
import org.heard.questionnaire.survey.Measure;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Span;

/**
 * Every chapter a paper of the board can have, said once.
 *
 * @param risks open ones first
 * @param promises overdue first
 * @param evidence published releases; asked as at the board's day
 * @param measures in the order of the measures file
 * @param missing who was not heard in the newest round published by then
 */
record PackChapters(
        ImprovementPlan plan,
        List<RiskLine> risks,
        List<PromiseLine> promises,
        PublishedEvidence evidence,
        List<Measure> measures,
        List<String> missing) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Board board() {
        return plan.board();
    }

    /** What the whole paper comes to, in one sentence. */
    List<Block> headline() {
        if (plan.plan().isEmpty()) {
            return List.of(Block.Paragraph.of(Block.Tone.HEADLINE, "Nothing is recorded of the plan by this day."));
        }
        Map<String, Long> counted = plan.actions().stream()
                .collect(Collectors.groupingBy(
                        action ->
                                ColourMark.of(action.colour().colour()).words().toLowerCase(Locale.UK),
                        Collectors.counting()));
        String stands = Stream.of("off track", "at risk", "on track", "embedded", "not judged")
                .filter(counted::containsKey)
                .map(word -> counted.get(word) + " " + word)
                .collect(Collectors.joining(", "));
        int all = plan.actions().size();
        return List.of(Block.Paragraph.of(
                Block.Tone.HEADLINE,
                "Of " + all + (all == 1 ? " action: " : " actions: ") + stands + ". "
                        + plan.slow().size() + (plan.slow().size() == 1 ? " is" : " are") + " slow."));
    }

    List<Block> plan(String heading) {
        List<Block> blocks = begun(heading);
        blocks.add(new Block.Table(
                "plan",
                "Objectives and how they stand",
                List.of("Objective", "Stands", "Because", "Led by"),
                plan.objectives().stream().map(this::line).toList(),
                4));
        plan.objectives().stream().filter(one -> !one.actions().isEmpty()).forEach(one -> blocks.add(actions(one)));
        return blocks;
    }

    private List<String> line(PlannedObjective one) {
        var standing = one.standing();
        return List.of(
                one.key() + " " + one.title(),
                mark(ColourMark.of(standing.colour())),
                standing.because(),
                one.written().map(written -> board().seat(written.text("lead"))).orElse("nobody yet"));
    }

    private Block actions(PlannedObjective one) {
        return new Block.Table(
                "actions-" + one.key(),
                "Actions of " + one.key(),
                List.of("Action", "Stands", "Because", "Owner and day"),
                one.actions().stream().map(this::line).toList(),
                4);
    }

    private List<String> line(PlannedAction action) {
        String reasons =
                action.colour().reasons().stream().map(ColourReason::words).collect(Collectors.joining("; "));
        return List.of(
                action.key() + " " + action.thing().text("what"),
                mark(ColourMark.of(action.colour().colour())),
                action.override().isPresent() ? action.sentence() : Sentence.capital(reasons),
                board().seat(action.thing().text("owner")) + ", " + action.dueInWords());
    }

    private static String mark(ColourMark mark) {
        return mark.symbol() + " " + mark.words();
    }

    List<Block> objectives(String heading, List<String> keys) {
        List<Block> blocks = begun(heading);
        plan.objectives().stream().filter(one -> keys.contains(one.key())).forEach(one -> {
            blocks.add(Block.Paragraph.of(
                    Span.strong(one.key() + " " + one.title() + ". "),
                    Span.plain(mark(ColourMark.of(one.standing().colour())) + ": "
                            + one.standing().because() + ".")));
            one.actions().forEach(action -> notes(action).ifPresent(blocks::add));
        });
        return blocks;
    }

    /** The newest note of an action, with its day and seat. */
    private Optional<Block> notes(PlannedAction action) {
        return action.notes().stream()
                .findFirst()
                .map(note ->
                        Block.Paragraph.of(action.key() + " " + action.thing().text("what") + ". "
                                + Days.inWords(note.latest().onDay()) + ", "
                                + board().seat(note.latest().seat()) + ": " + note.text("text")));
    }

    List<Block> slow(String heading) {
        List<Block> blocks = begun(heading);
        if (plan.slow().isEmpty()) {
            blocks.add(Block.Paragraph.of("Nothing is slow."));
        } else {
            blocks.add(Block.Bullets.of(plan.slow().entrySet().stream()
                    .map(one -> one.getKey().key() + " " + one.getKey().thing().text("what") + ": "
                            + one.getValue().stream().map(SlowFlag::words).collect(Collectors.joining("; ")) + ".")
                    .toList()));
        }
        board().all(ThingKind.TAKEN_OFF)
                .forEach(one -> blocks.add(Block.Paragraph.of(
                        "Taken off by the chair on " + Days.inWords(one.latest().onDay()) + ": " + one.text("action")
                                + ", because " + one.text("reason"))));
        return blocks;
    }

    List<Block> targets(String heading) {
        List<List<String>> rows = plan.objectives().stream()
                .flatMap(one -> one.targets().stream().map(target -> line(one, target)))
                .toList();
        List<Block> blocks = begun(heading);
        blocks.add(
                rows.isEmpty()
                        ? Block.Paragraph.of("No target is set.")
                        : new Block.Table(
                                "targets",
                                "Targets and what may be said of them",
                                List.of("Target", "Day", "Met?", "Why"),
                                rows,
                                4));
        return blocks;
    }

    private static List<String> line(PlannedObjective one, PlannedTarget target) {
        String note =
                target.outcome().note().isEmpty() ? "" : ", " + target.outcome().note();
        String figure = target.outcome().figure().map(name -> " (" + name + ")").orElse("");
        return List.of(
                one.key() + ", " + target.months() + " months: "
                        + target.thing().text("words"),
                Days.inWords(target.day()),
                Sentence.capital(target.outcome().verdict().word()),
                target.outcome().why() + figure + note);
    }

    /** Each measure in the words of the newest release published by then; what nobody asked is left out. */
    List<Block> surveys(String heading) {
        List<String> told = measures.stream()
                .flatMap(measure -> evidence.told(measure.key(), board().asAt()).stream())
                .map(one -> one.sentence() + " " + one.sureness())
                .toList();
        List<Block> blocks = begun(heading);
        blocks.add(
                told.isEmpty() ? Block.Paragraph.of("No survey was published by this day.") : Block.Bullets.of(told));
        return blocks;
    }

    List<Block> missing(String heading) {
        List<Block> blocks = begun(heading);
        blocks.add(
                missing.isEmpty()
                        ? Block.Paragraph.of("No survey was published by this day, so nobody knows who is missing.")
                        : Block.Bullets.of(missing));
        return blocks;
    }

    List<Block> official(String heading) {
        List<Block> blocks = begun(heading);
        List<Thing> series = board().all(ThingKind.SERIES);
        if (series.isEmpty()) {
            blocks.add(Block.Paragraph.of("No official or process measure is recorded."));
        }
        series.forEach(one -> blocks.add(figures(one)));
        return blocks;
    }

    private Block figures(Thing series) {
        List<List<String>> rows = board().of(ThingKind.FIGURE, "series", series.key()).stream()
                .sorted(Comparator.comparing((Thing figure) -> figure.text("to"))
                        .reversed())
                .map(RecordedFigure::new)
                .map(figure -> List.of(
                        figure.thing().text("period"),
                        figure.words(),
                        figure.thing().text("status"),
                        figure.source(series)))
                .toList();
        return rows.isEmpty()
                ? Block.Paragraph.of(series.text("title") + ": no figure yet.")
                : new Block.Table(
                        "measure-" + series.key(),
                        series.text("title") + ", in " + series.text("unit"),
                        List.of("Period", "Figure", "Status", "Source and day"),
                        rows,
                        4);
    }

    List<Block> meetings(String heading) {
        List<Block> blocks = begun(heading);
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
                meeting.invitations().stream().map(PackChapters::words).collect(Collectors.joining("; "));
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
        List<Block> blocks = begun(heading);
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
        List<Block> blocks = begun(heading);
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
        List<Block> blocks = begun(heading);
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

    /** The notice asks the council to say so: whose part should grow. */
    List<Block> partners(String heading) {
        List<String> named = Partners.named(board(), plan.coloursBySeat()).stream()
                .map(one -> board().seat(one.seat()) + ": " + String.join("; ", one.reasons()) + ".")
                .toList();
        List<Block> blocks = begun(heading);
        blocks.add(named.isEmpty() ? Block.Paragraph.of("The rules name nobody.") : Block.Bullets.of(named));
        return blocks;
    }

    List<Block> promises(String heading) {
        List<Block> blocks = begun(heading);
        blocks.add(
                promises.isEmpty()
                        ? Block.Paragraph.of("No promise is recorded.")
                        : new Block.Table(
                                "promises",
                                "Promises, overdue first",
                                List.of("You said", "We did", "Did it change?"),
                                promises.stream().map(PackChapters::line).toList(),
                                3));
        return blocks;
    }

    private static List<String> line(PromiseLine promise) {
        String before = promise.beforeWords().isEmpty() ? "" : " (" + promise.beforeWords() + ")";
        String late = promise.late() ? " Late: " + promise.lateWords() + "." : "";
        String now = promise.nowWords().isEmpty() ? "" : " " + promise.nowWords();
        return List.of(
                promise.said() + before,
                promise.did() + " " + Sentence.capital(promise.stateWords()) + "." + late,
                promise.symbol() + " " + promise.answer() + now);
    }

    List<Block> decisions(String heading) {
        List<Decision> decisions = Meeting.all(board()).stream()
                .flatMap(meeting -> Decision.of(meeting, board()).stream())
                .toList();
        List<Block> blocks = begun(heading);
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
        List<Block> blocks = begun(heading);
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
        List<Block> blocks = begun(heading);
        blocks.add(Block.Bullets.of(board().all(ThingKind.SEAT).stream()
                .map(seat -> board().seat(seat.key()))
                .toList()));
        return blocks;
    }

    List<Block> gaps(String heading) {
        List<String> gaps = plan.objectives().stream()
                .flatMap(one -> one.gaps().stream().map(gap -> one.key() + ": " + gap + "."))
                .toList();
        List<Block> blocks = begun(heading);
        blocks.add(gaps.isEmpty() ? Block.Paragraph.of("None.") : Block.Bullets.of(gaps));
        return blocks;
    }

    /** A heading under which nothing can stand yet: the gap is named, never left out. */
    List<Block> nothingYet(String heading, String gap) {
        List<Block> blocks = begun(heading);
        blocks.add(Block.Paragraph.of(Block.Tone.TO_BE_WRITTEN, gap));
        return blocks;
    }

    private static List<Block> begun(String heading) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, heading));
        return blocks;
    }
}
