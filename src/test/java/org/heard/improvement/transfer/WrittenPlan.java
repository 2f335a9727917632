package org.heard.improvement.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;

/** An invented plan in the record: three seats, 24 actions in five objectives, notes, a day that was moved. */
final class WrittenPlan {
    static final LocalDate DAY = LocalDate.of(2019, 10, 17);
    static final LocalDate LATER = LocalDate.of(2020, 1, 10);
    static final int ACTIONS = 24;

    private final BoardRecord record;

    WrittenPlan(BoardRecord record) {
        this.record = record;
    }

    /** Seats and the plan's days alone. */
    WrittenPlan begin() {
        record.append(
                List.of(
                        made("seat", "director-council", Map.of("title", "Director", "organisation", "council")),
                        made("seat", "nurse-nhs", Map.of("title", "Chief Nurse", "organisation", "NHS")),
                        made("seat", "heads-schools", Map.of("title", "Head teachers", "organisation", "schools")),
                        made("plan", "plan", Map.of("title", "Plan", "start", "2019-10-17", "deadline", "2020-10-31"))),
                "officer",
                DAY);
        return this;
    }

    WrittenPlan withActions() {
        List<NewEntry> actions = new ArrayList<>();
        List<String> owners = List.of("director-council", "nurse-nhs", "heads-schools");
        for (int i = 0; i < ACTIONS; i++) {
            String key = (i % 5 + 1) + "." + (i / 5 + 1);
            actions.add(made("action", key, action(key, "A" + (i % 5 + 1), owners.get(i % 3))));
        }
        record.append(actions, "officer", DAY);
        Map<String, String> moved = action("1.1", "A1", "director-council");
        moved.put("due", "2020-06-30");
        record.append(
                List.of(
                        new NewEntry("action", "1.1", 1, LATER, EntryKind.CHANGED, moved, "the board decided so"),
                        note("1.1", "Half of the plans were looked at; \"quoted\", and\na second line.")),
                "officer",
                LATER);
        return this;
    }

    void note(String action) {
        record.append(List.of(note(action, "Begun")), "officer");
    }

    private static NewEntry note(String action, String text) {
        Map<String, String> body = Map.of("action", action, "text", text, "view", "in-time");
        return new NewEntry("note", action + "-n1", 0, LATER, EntryKind.MADE, body, "");
    }

    static Map<String, String> action(String key, String objective, String owner) {
        Map<String, String> body = new HashMap<>(Map.of(
                "reference", key,
                "objective", objective,
                "what", "Look at plan " + key + ", “all” of it – ünïcode & <b>",
                "purpose", "=SUM(A1:A9) is no sum here\n- nor a list\n\n  indented, with   spaces",
                "effect", "+5 more families; @home",
                "owner", owner,
                "begin", "2019-10-17",
                "due", "2020-03-31",
                "noMeasure", "it is a step",
                "state", "under-way"));
        body.put("workstream", key.endsWith("1") ? "Joint commissioning" : "");
        body.put("theirs", key.endsWith("2") ? "'=Amber" : "");
        return body;
    }

    private static NewEntry made(String thing, String key, Map<String, String> body) {
        return new NewEntry(thing, key, 0, DAY, EntryKind.MADE, body, "");
    }
}
