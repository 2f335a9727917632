package org.heard.improvement.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.meetings.LogItem;
import org.heard.improvement.record.Thing;

/**
 * The log as a table that leaves Heard: first the columns that can come back in, then what else the record says. Brought
 * in again unchanged, it changes nothing.
 */
record LogFile(Board board) {
    private static final List<LogColumn> IN = List.of(
            LogColumn.REFERENCE,
            LogColumn.MEETING,
            LogColumn.ACTION,
            LogColumn.OWNER,
            LogColumn.DUE,
            LogColumn.STATUS,
            LogColumn.UPDATE);
    private static final List<String> OURS = List.of("First due", "Closed on", "Action of the plan");
    private static final Set<Integer> DAYS = Set.of(1, 4, 7, 8);
    private static final List<Integer> WIDTHS = List.of(7, 8, 24, 14, 8, 7, 24, 8, 8, 7);

    /** In the order in which the items were made. */
    BoardTable table() {
        return new BoardTable(
                "Action log",
                "The board’s action log",
                Stream.concat(IN.stream().map(LogColumn::title), OURS.stream()).toList(),
                board.all(ThingKind.LOG_ITEM).stream()
                        .map(LogItem::new)
                        .map(this::row)
                        .toList(),
                DAYS,
                WIDTHS,
                List.of());
    }

    private List<String> row(LogItem item) {
        return List.of(
                item.reference(),
                meeting(item),
                item.what(),
                board.seat(item.owner()),
                day(item.thing().day("due")),
                item.isClosed() ? "Closed" : "Open",
                item.update(),
                day(Thing.day(item.thing().first(), "due")),
                day(item.closedOn()),
                item.thing().text("action"));
    }

    /** Its own day, which is not that of its key where the meeting was moved. */
    private String meeting(LogItem item) {
        return board.find(ThingKind.MEETING, item.meeting())
                .flatMap(meeting -> meeting.day("day"))
                .map(LocalDate::toString)
                .orElse(item.meeting());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
