package org.heard.improvement.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.meetings.Meeting;

/** What the log and its meetings are before a file is read, worked out once for all of its rows. */
final class KnownLog {
    static final String THEIRS = "theirs";
    private static final int MONTH = 7;

    private final Board board;
    private final Map<String, String> byTheirs = new HashMap<>();
    private final Map<LocalDate, Meeting> meetings = new LinkedHashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Set<String> taken;

    /** @param taken keys that stand in the file: no other row gets them */
    KnownLog(Board board, Set<String> taken) {
        this.board = board;
        this.taken = taken;
        board.all(ThingKind.LOG_ITEM).stream()
                .filter(item -> !item.text(THEIRS).isEmpty())
                .forEach(item -> byTheirs.putIfAbsent(item.text(THEIRS), item.key()));
        Meeting.all(board).forEach(meeting -> meetings.putIfAbsent(meeting.day(), meeting));
    }

    /** Key of the item that a file called so when it was brought in. */
    Optional<String> called(String theirs) {
        return Optional.ofNullable(byTheirs.get(theirs));
    }

    /** The meeting of a day; of its first day too where it was moved. */
    Optional<Meeting> meeting(LocalDate day) {
        return Optional.ofNullable(meetings.get(day)).or(() -> Meeting.find(board, day.toString()));
    }

    /** Key of the meeting of a day. One that Heard does not know is kept as its day: the log may be older than Heard. */
    String meetingKey(LocalDate day) {
        return meeting(day).map(Meeting::key).orElse(day.toString());
    }

    /** "2019-10": the month by which items of a meeting are numbered, whatever day it was moved to. */
    static String month(String meeting) {
        return meeting.substring(0, MONTH);
    }

    /** The next key of a meeting's month that nothing has, or ever had. */
    String next(LocalDate day) {
        String month = month(meetingKey(day));
        int number = IntStream.iterate(last.getOrDefault(month, 0) + 1, one -> one + 1)
                .filter(one -> isFree(month + "-" + one))
                .findFirst()
                .orElseThrow();
        last.put(month, number);
        return month + "-" + number;
    }

    private boolean isFree(String key) {
        return !taken.contains(key)
                && board.things().ever(ThingKind.LOG_ITEM.word(), key).isEmpty();
    }
}
