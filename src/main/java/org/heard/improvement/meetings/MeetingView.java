package org.heard.improvement.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.logbook.LogCount;

/**
 * One meeting as its page shows it. What is not known is an empty text.
 *
 * @param outBy last day for papers and invitations
 * @param papersSaid when the papers went out, and whether in time
 * @param quorum a sentence
 */
record MeetingView(
        String key,
        String name,
        String time,
        List<Said> about,
        String outBy,
        String papersSaid,
        List<String> agenda,
        List<MeetingPaper> papers,
        List<InvitationLine> invitations,
        List<Said> attendance,
        String quorum,
        LogLine log,
        List<DecisionView> decisions,
        boolean isClosed,
        Minutes minutes,
        String agreed) {

    /** A word and what stands beside it. */
    record Said(String label, String text) {}

    /** The invitation of a body, as the table shows it. */
    record InvitationLine(String body, String sent, String answer, String came) {}

    /** The log's numbers over the meeting. */
    record LogLine(int start, int fresh, int closed, int end, long overdue) {}

    /** A decision with its voices. */
    record DecisionView(String key, String reference, String words, boolean toBeConfirmed, List<Said> said) {}

    static MeetingView of(Meeting meeting, Board board) {
        BoardLog log = BoardLog.of(board);
        return new MeetingView(
                meeting.key(),
                meeting.name(),
                time(meeting),
                about(meeting),
                meeting.outBy().map(Days::inWords).orElse(""),
                papersSaid(meeting, board.asAt()),
                meeting.thing().list(MeetingForm.AGENDA).stream()
                        .filter(line -> !line.isBlank())
                        .toList(),
                MeetingPaper.of(meeting),
                meeting.invitations().stream()
                        .map(one -> invitation(one, meeting, board.asAt()))
                        .toList(),
                attendance(meeting, board),
                quorum(meeting, board),
                log(log, meeting),
                Decision.of(meeting, board).stream()
                        .map(one -> decision(one, board))
                        .toList(),
                meeting.isClosed(),
                Minutes.of(meeting, board),
                meeting.minutesAgreed().map(Days::inWords).orElse(""));
    }

    private static String time(Meeting meeting) {
        String until = meeting.text(Meeting.UNTIL);
        return until.isEmpty() ? meeting.text(Meeting.TIME) : meeting.text(Meeting.TIME) + " to " + until;
    }

    private static List<Said> about(Meeting meeting) {
        LocalDate first = LocalDate.parse(meeting.key());
        return List.of(
                        new Said("State", meeting.state().label()),
                        new Said("Why it was cancelled", meeting.isCancelled() ? meeting.text(Meeting.REASON) : ""),
                        new Said("Time", time(meeting)),
                        new Said(
                                "Moved", first.equals(meeting.day()) ? "" : "First planned for " + Days.inWords(first)),
                        new Said("Place", meeting.text(Meeting.PLACE)),
                        new Said("Theme", meeting.text("theme")),
                        new Said("What it is for", meeting.text("purpose")))
                .stream()
                .filter(one -> !one.text().isEmpty())
                .toList();
    }

    private static String papersSaid(Meeting meeting, LocalDate asAt) {
        if (meeting.papersWent().isPresent()) {
            LocalDate went = meeting.papersWent().get();
            return "The papers went out on " + Days.inWords(went) + ": " + inTime(went, meeting) + ".";
        }
        boolean late = meeting.outBy().filter(asAt::isAfter).isPresent();
        return late ? "The papers are not out yet: late." : "The papers are not out yet.";
    }

    private static String inTime(LocalDate went, Meeting meeting) {
        return meeting.outBy().filter(went::isAfter).isPresent() ? "late" : "in time";
    }

    private static InvitationLine invitation(BodyInvitation one, Meeting meeting, LocalDate asAt) {
        return new InvitationLine(
                one.body(),
                sent(one, meeting, asAt),
                words(one.answer(), "nothing yet"),
                words(one.came(), "not said yet"));
    }

    private static String sent(BodyInvitation one, Meeting meeting, LocalDate asAt) {
        if (one.sentOn().isPresent()) {
            LocalDate sent = one.sentOn().get();
            return Days.inWords(sent) + ", " + inTime(sent, meeting);
        }
        if (!one.reason().isBlank()) {
            return "Not sent, because: " + one.reason();
        }
        boolean late = meeting.outBy().filter(asAt::isAfter).isPresent();
        return late ? "Missing, late" : "Not sent yet";
    }

    private static String words(String kept, String none) {
        return kept.isEmpty() ? none : kept;
    }

    private static List<Said> attendance(Meeting meeting, Board board) {
        return meeting.presences(board).entrySet().stream()
                .map(seat -> new Said(board.seat(seat.getKey()), AttendancePage.label(seat.getValue())))
                .toList();
    }

    private static String quorum(Meeting meeting, Board board) {
        String needs = "It needs the chair or deputy, and one each of "
                + String.join(", ", board.rules().days().quorum()) + ".";
        Optional<Boolean> is = meeting.isQuorate(board);
        if (is.isEmpty()) {
            return needs;
        }
        return is.get()
                ? "✓ There was a quorum."
                : "! There was no quorum. " + needs + " Decisions are to be confirmed.";
    }

    private static LogLine log(BoardLog log, Meeting meeting) {
        LogCount count = log.count(meeting);
        return new LogLine(count.open(), count.fresh(), count.closed(), count.openAtTheEnd(), log.overdueAt(meeting));
    }

    private static DecisionView decision(Decision one, Board board) {
        List<Said> said = new ArrayList<>();
        Decision.Voice.ALL.forEach(voice -> said.add(new Said(voice.label(), one.said(voice))));
        said.add(new Said("What changed, or why not", one.thing().text(Decision.CHANGED)));
        said.add(new Said("Equality", one.thing().text(Decision.EQUALITY)));
        return new DecisionView(
                one.thing().key(), one.reference(), one.thing().text(Decision.WORDS), one.isToBeConfirmed(board), said);
    }
}
