package org.heard.improvement.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;

/**
 * The meeting that comes next, and what has to be done before its papers can go out.
 *
 * @param checklist in the order in which it is done
 */
public record NextMeeting(Meeting meeting, List<Check> checklist) {
    public NextMeeting {
        checklist = List.copyOf(checklist);
    }

    /** One line of the checklist. @param late its day is past and it is not done */
    public record Check(String what, boolean done, boolean late) {
        /** Never by colour alone. */
        public String mark() {
            if (done) {
                return "✓ done";
            }
            return late ? "! late" : "○ to do";
        }
    }

    /** Today's meeting is still the next. */
    public static Optional<NextMeeting> of(Board board) {
        return Meeting.all(board).stream()
                .filter(meeting ->
                        meeting.state().isUnderWay() && !meeting.day().isBefore(board.asAt()))
                .findFirst()
                .map(meeting -> new NextMeeting(meeting, checklist(meeting, board)));
    }

    private static List<Check> checklist(Meeting meeting, Board board) {
        boolean past = meeting.outBy().filter(board.asAt()::isAfter).isPresent();
        List<Check> checks = new ArrayList<>();
        BoardLog log = BoardLog.of(board);
        checks.add(check(
                "agenda, log first (" + log.open().size() + " open)",
                !meeting.text(MeetingForm.AGENDA).isEmpty(),
                past));
        int papers = MeetingPaper.of(meeting).size();
        checks.add(check("papers, numbered (" + papers + ")", papers > 0, past));
        lastBefore(meeting, board)
                .ifPresent(last -> checks.add(check(
                        "minutes of " + last.name() + " agreed",
                        last.minutesAgreed().isPresent(),
                        past)));
        checks.add(check("papers out" + by(meeting), meeting.papersWent().isPresent(), past));
        meeting.invitations()
                .forEach(one ->
                        checks.add(check("invitation of " + one.body() + by(meeting), one.isAccountedFor(), past)));
        return checks;
    }

    private static Check check(String what, boolean done, boolean past) {
        return new Check(what, done, !done && past);
    }

    private static String by(Meeting meeting) {
        return meeting.outBy()
                .map((LocalDate day) -> " by " + Days.inWords(day))
                .orElse("");
    }

    private static Optional<Meeting> lastBefore(Meeting meeting, Board board) {
        return Meeting.all(board).stream()
                .filter(one -> one.state().isHeld() && one.day().isBefore(meeting.day()))
                .reduce((earlier, later) -> later);
    }
}
