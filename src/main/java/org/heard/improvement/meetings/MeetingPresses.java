package org.heard.improvement.meetings;

import java.time.LocalDate;
import org.heard.improvement.board.Board;
import org.heard.people.account.Actor;

/**
 * What whoever looks at a meeting may do there today.
 *
 * @param change it: its form, attendance, log, decisions
 * @param out say that the papers are out
 * @param close it
 * @param minutes write words of the minutes
 * @param agree to the minutes
 * @param confirm what it decided without a quorum, also once its minutes are agreed
 * @param draft read minutes that are not agreed
 */
record MeetingPresses(
        boolean change, boolean out, boolean close, boolean minutes, boolean agree, boolean confirm, boolean draft) {
    static MeetingPresses of(Meeting meeting, Board board, Actor actor, LocalDate today) {
        boolean now = board.isNow();
        boolean writes = actor.isOfficer() && now;
        boolean agreed = meeting.minutesAgreed().isPresent();
        boolean come = !meeting.day().isAfter(today);
        return new MeetingPresses(
                writes && meeting.state().isUnderWay(),
                writes && meeting.state() == MeetingState.PLANNED,
                writes && meeting.state().isUnderWay() && come,
                writes && !agreed && !meeting.isCancelled() && come,
                actor.isChair() && now && meeting.isClosed() && !agreed,
                writes && !meeting.isCancelled() && come,
                agreed || actor.isOfficer() || actor.isChair());
    }
}
