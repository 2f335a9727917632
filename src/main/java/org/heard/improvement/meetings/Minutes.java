package org.heard.improvement.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.improvement.board.Board;
import org.heard.improvement.logbook.Attendance.Presence;
import org.heard.improvement.logbook.LogCount;
import org.heard.improvement.record.BoardEntry;

/**
 * What the record itself can say of a meeting: draft minutes that nobody has to type.
 *
 * @param parts in the order of the page
 */
record Minutes(List<Part> parts) {
    Minutes {
        parts = List.copyOf(parts);
    }

    /** A heading with its lines. */
    record Part(String title, List<String> lines) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    static Minutes of(Meeting meeting, Board board) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Who was there", attendance(meeting, board)));
        parts.add(new Part("The log", log(meeting, board)));
        parts.add(new Part(
                "Decisions",
                Decision.of(meeting, board).stream()
                        .map(one -> one.reference() + ": " + one.thing().text(Decision.WORDS)
                                + (one.isToBeConfirmed(board) ? " (to be confirmed: no quorum)" : ""))
                        .toList()));
        return new Minutes(
                parts.stream().filter(part -> !part.lines().isEmpty()).toList());
    }

    /** All that whoever agrees to them agrees to, line by line: with the words that were written in. */
    static List<String> lines(Meeting meeting, Board board) {
        Stream<String> said = of(meeting, board).parts().stream().flatMap(part -> part.lines().stream());
        return Stream.concat(said, meeting.text(Meeting.MINUTES).lines()).toList();
    }

    private static List<String> attendance(Meeting meeting, Board board) {
        Map<String, Presence> presences = meeting.presences(board);
        List<String> lines = new ArrayList<>();
        for (Presence presence : Presence.values()) {
            String seats = presences.entrySet().stream()
                    .filter(seat -> seat.getValue() == presence)
                    .map(seat -> board.seat(seat.getKey()))
                    .collect(Collectors.joining("; "));
            if (!seats.isEmpty()) {
                lines.add(AttendancePage.label(presence) + ": " + seats);
            }
        }
        meeting.isQuorate(board)
                .ifPresent(is -> lines.add(is ? "The meeting had a quorum." : "The meeting had no quorum."));
        return lines;
    }

    private static List<String> log(Meeting meeting, Board board) {
        BoardLog log = BoardLog.of(board);
        LogCount count = log.count(meeting);
        List<String> lines = new ArrayList<>();
        lines.add("%d open at the start, %d new, %d closed, %d open at the end."
                .formatted(count.open(), count.fresh(), count.closed(), count.openAtTheEnd()));
        log.items().forEach(item -> item.touch(meeting).ifPresent(touch -> lines.add(said(item, touch))));
        log.items().stream()
                .filter(item -> item.meeting().equals(meeting.key()))
                .forEach(item -> lines.add(item.reference() + " (new): " + item.what()));
        return lines;
    }

    static String said(LogItem item, BoardEntry touch) {
        return item.reference() + " (" + touch.field(LogItem.OUTCOME) + "): " + touch.field(LogItem.SAID);
    }
}
