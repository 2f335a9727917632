package org.heard.improvement.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.LogCount;

/**
 * The log of the board as at a day.
 *
 * @param places by a meeting's key, its place in time, which is not its key's where it was moved
 */
public record BoardLog(List<LogItem> items, Map<String, String> places, LocalDate asAt) {
    static final String AT_START = "log-open";
    static final String FRESH = "log-new";
    static final String CLOSED = "log-closed";
    static final String OVERDUE = "log-overdue";

    private static final Comparator<LogItem> BY_DUE_DAY = Comparator.comparing(LogItem::due)
            .thenComparing(item -> item.thing().first().seq());

    public BoardLog {
        items = List.copyOf(items);
        places = Map.copyOf(places);
    }

    public static BoardLog of(Board board) {
        return new BoardLog(
                board.all(ThingKind.LOG_ITEM).stream().map(LogItem::new).toList(),
                Meeting.all(board).stream()
                        .collect(Collectors.toMap(Meeting::key, meeting -> meeting.day() + " " + meeting.key())),
                board.asAt());
    }

    /** The longest overdue first. */
    public List<LogItem> open() {
        return items.stream()
                .filter(item -> !item.isClosed())
                .sorted(BY_DUE_DAY)
                .toList();
    }

    public List<LogItem> overdue() {
        return open().stream().filter(item -> item.isOverdue(asAt)).toList();
    }

    /** Closed at a meeting or after it; every closed one where there was no meeting. */
    public List<LogItem> closedSince(Optional<Meeting> last) {
        return items.stream()
                .filter(LogItem::isClosed)
                .filter(item -> last.isEmpty()
                        || item.closedAt().equals(last.get().key())
                        || !item.closedOn()
                                .orElse(LocalDate.MIN)
                                .isBefore(last.get().day()))
                .sorted(BY_DUE_DAY)
                .toList();
    }

    /** What a meeting has to speak of. */
    public List<LogItem> openAtStart(Meeting meeting) {
        return items.stream()
                .filter(item -> isOpenAtStart(item, meeting))
                .sorted(BY_DUE_DAY)
                .toList();
    }

    /** It came from an earlier meeting, and no earlier one had closed it. */
    private boolean isOpenAtStart(LogItem item, Meeting meeting) {
        String at = place(meeting.key());
        return place(item.meeting()).compareTo(at) < 0
                && (!item.isClosed() || place(item.closedAt()).compareTo(at) >= 0);
    }

    /** What names no meeting comes before all of them. */
    private String place(String meeting) {
        return places.getOrDefault(meeting, meeting);
    }

    /** As it was when the meeting closed; as it stands where it has not. */
    public LogCount count(Meeting meeting) {
        return frozen(meeting).orElseGet(() -> live(meeting));
    }

    private LogCount live(Meeting meeting) {
        return new LogCount(
                openAtStart(meeting).size(), (int) of(LogItem::meeting, meeting), (int) of(LogItem::closedAt, meeting));
    }

    private long of(Function<LogItem, String> field, Meeting meeting) {
        return items.stream()
                .filter(item -> field.apply(item).equals(meeting.key()))
                .count();
    }

    private static Optional<LogCount> frozen(Meeting meeting) {
        return meeting.isClosed()
                ? Optional.of(new LogCount(number(meeting, AT_START), number(meeting, FRESH), number(meeting, CLOSED)))
                : Optional.empty();
    }

    /** How many open items were overdue when the meeting closed; as it stands where it has not. */
    public long overdueAt(Meeting meeting) {
        return meeting.isClosed() ? number(meeting, OVERDUE) : overdue().size();
    }

    private static int number(Meeting meeting, String field) {
        String kept = meeting.text(field);
        return kept.isEmpty() ? 0 : Integer.parseInt(kept);
    }
}
