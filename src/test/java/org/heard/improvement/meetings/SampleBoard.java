package org.heard.improvement.meetings;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.heard.improvement.board.Board;
import org.heard.improvement.record.Chain;
import org.heard.improvement.record.Entries;
import org.heard.improvement.record.Things;

/** A board in memory, with four seats and meetings that are quickly written. */
final class SampleBoard {
    static final Map<String, String> HELD = Map.of("state", "held");

    private final Entries entries = new Entries();

    SampleBoard() {
        seat("chair", "elected", Map.of("chairs", "yes"));
        seat("teacher", "education", Map.of());
        seat("nurse", "health", Map.of());
        seat("carer", "care", Map.of());
    }

    private void seat(String key, String sector, Map<String, String> more) {
        Map<String, String> body = new TreeMap<>(Map.of("title", key, "sector", sector));
        body.putAll(more);
        entries.add("2019-08-01", "seat", key, body);
    }

    SampleBoard add(String day, String thing, String key, Map<String, String> body) {
        entries.add(day, thing, key, body);
        return this;
    }

    /** Written down on the first of its month, with its state. */
    SampleBoard meeting(String day, Map<String, String> more) {
        return add(day.substring(0, 8) + "01", "meeting", day, body(day, more));
    }

    static Map<String, String> body(String day, Map<String, String> more) {
        Map<String, String> body = new TreeMap<>(Map.of("day", day, "time", "10:00", "state", "planned"));
        body.putAll(more);
        return body;
    }

    SampleBoard item(String recorded, String key, String meeting, String due) {
        return add(recorded, "item", key, item(meeting, due, Map.of()));
    }

    static Map<String, String> item(String meeting, String due, Map<String, String> more) {
        Map<String, String> body = new TreeMap<>(
                Map.of("meeting", meeting, "what", "something", "owner", "nurse", "due", due, "state", "open"));
        body.putAll(more);
        return body;
    }

    Board asAt(String day) {
        LocalDate at = LocalDate.parse(day);
        return new Board(
                Things.asAt(entries.all(), at),
                at,
                new Chain.Head(entries.head().seq(), ""),
                false);
    }

    Meeting meeting(String key, String asAt) {
        return Meeting.find(asAt(asAt), key).orElseThrow();
    }
}
