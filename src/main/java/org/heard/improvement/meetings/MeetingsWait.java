package org.heard.improvement.meetings;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.people.account.Accounts;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;

/** What meetings leave to be done: papers, invitations, closing and overdue items for officers, requests for partners, minutes for the chair. */
@Singleton
class MeetingsWait implements Waits {
    private final Boards boards;
    private final Accounts accounts;

    MeetingsWait(Boards boards, Accounts accounts) {
        this.boards = boards;
        this.accounts = accounts;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        Board board = boards.asAt(today);
        if (actor.isOfficer()) {
            return officers(board);
        }
        if (actor.isPartner()) {
            return Requests.of(board).of(accounts.seatOf(actor)).stream()
                    .filter(request -> !request.isAnswered())
                    .map(MeetingsWait::request)
                    .toList();
        }
        return actor.isChair() ? minutes(board) : List.of();
    }

    private static List<WaitingItem> officers(Board board) {
        List<WaitingItem> waiting = new ArrayList<>();
        NextMeeting.of(board).map(NextMeeting::meeting).ifPresent(meeting -> {
            if (meeting.papersWent().isEmpty()) {
                waiting.add(new WaitingItem(
                        meeting.outBy(),
                        "Papers of the meeting of " + meeting.name(),
                        meeting.address(),
                        "They have to go out " + board.rules().days().clear() + " clear working days before.",
                        "Look"));
            }
            invitations(meeting).ifPresent(waiting::add);
        });
        Meeting.all(board).stream()
                .filter(meeting -> meeting.state().isUnderWay() && meeting.day().isBefore(board.asAt()))
                .forEach(meeting -> waiting.add(new WaitingItem(
                        Optional.of(meeting.day()),
                        "Close the meeting of " + meeting.name(),
                        meeting.address(),
                        "Attendance, one line for each open item, decisions; then close it.",
                        "Close")));
        overdue(BoardLog.of(board)).ifPresent(waiting::add);
        return waiting;
    }

    private static Optional<WaitingItem> invitations(Meeting meeting) {
        String missing = meeting.invitations().stream()
                .filter(one -> !one.isAccountedFor())
                .map(BodyInvitation::body)
                .collect(Collectors.joining(" and "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new WaitingItem(
                        meeting.outBy(),
                        "Invite " + missing + " to the meeting of " + meeting.name(),
                        meeting.address() + "/attendance",
                        "",
                        "Tick"));
    }

    private static Optional<WaitingItem> overdue(BoardLog log) {
        List<LogItem> late = log.overdue();
        return late.stream()
                .findFirst()
                .map(first -> new WaitingItem(
                        Optional.of(first.due()),
                        late.size() == 1
                                ? "1 item of the log is overdue"
                                : late.size() + " items of the log are overdue",
                        "/board/log",
                        "The longest: " + first.reference() + " " + first.what(),
                        "Look"));
    }

    private static WaitingItem request(PartnerRequest request) {
        return new WaitingItem(
                Optional.of(request.due()), "The board asks: " + request.about(), request.address(), "", "Answer");
    }

    private static List<WaitingItem> minutes(Board board) {
        return Meeting.all(board).stream()
                .filter(meeting -> meeting.isClosed() && meeting.minutesAgreed().isEmpty())
                .map(meeting -> new WaitingItem(
                        Optional.empty(),
                        "Minutes of the meeting of " + meeting.name(),
                        meeting.address() + "#minutes-part",
                        "They are a draft until you agree.",
                        "Agree"))
                .toList();
    }
}
