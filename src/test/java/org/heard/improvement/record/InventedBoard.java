package org.heard.improvement.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Twelve months of an invented board, as long a record as wanted: of 100 entries about 60 are notes, 20 log items and
 * their touches, 7 milestones, 5 figures, 4 requests; the rest is actions that are moved on, risks and meetings.
 */
public final class InventedBoard {
    private static final int DAYS = 365;
    private static final int ENTRIES_AN_ACTION = 150;
    private static final int ENTRIES_A_RISK = 400;
    private static final List<String> SECTORS =
            List.of("elected", "education", "health", "care", "family", "schools", "DfE", "NHSE");

    private final Entries entries = new Entries();
    private final int size;
    private final LocalDate from;
    private String lastItem = "";

    private InventedBoard(int size, LocalDate until) {
        this.size = size;
        this.from = until.minusDays(DAYS);
    }

    /** @param size entries there are in the end, at least 500 */
    public static List<BoardEntry> of(int size, LocalDate until) {
        InventedBoard board = new InventedBoard(size, until);
        board.begin();
        while (board.written() < size) {
            board.next(board.written());
        }
        return board.entries.all();
    }

    private int written() {
        return (int) entries.head().seq();
    }

    private void begin() {
        LocalDate first = from;
        for (String sector : SECTORS) {
            add(
                    first,
                    "seat",
                    sector.toLowerCase(Locale.ROOT),
                    Map.of("title", sector, "sector", sector, "chairs", "elected".equals(sector) ? "yes" : ""));
        }
        add(
                first,
                "plan",
                "plan",
                Map.of(
                        "title",
                        "Plan",
                        "start",
                        first.toString(),
                        "deadline",
                        first.plusYears(2).toString()));
        for (int i = 1; i <= 5; i++) {
            String key = "A" + i;
            add(first, "objective", key, Map.of("objective", key, "aim", "Invented aim " + i, "lead", "education"));
            for (int months : new int[] {3, 6, 12, 24}) {
                add(
                        first,
                        "target",
                        key + "-" + months,
                        Map.of(
                                "objective",
                                key,
                                "months",
                                "" + months,
                                "words",
                                "Invented",
                                "type",
                                "at-least",
                                "value",
                                "60",
                                "measure",
                                "series-" + i));
            }
            add(
                    first,
                    "measure",
                    "series-" + i,
                    Map.of(
                            "title",
                            "Series " + i,
                            "kind",
                            "process",
                            "asks",
                            "how-well",
                            "direction",
                            "up",
                            "unit",
                            "%",
                            "source",
                            "Invented",
                            "objectives",
                            key));
        }
        for (int i = 0; i < actions(); i++) {
            add(first, "action", action(i), actionBody(i, "not-started"));
        }
        for (int i = 0; i < Math.max(3, size / ENTRIES_A_RISK); i++) {
            add(first, "risk", "R" + (i + 1), risk());
        }
        for (int i = 0; i < 12; i++) {
            add(first, "meeting", meeting(i), Map.of("day", meeting(i), "time", "10:00", "state", "planned"));
        }
    }

    /** What comes after so many entries: in the order of the days, the same each time. */
    private void next(int n) {
        LocalDate day = from.plusDays((long) n * DAYS / size);
        String key = action(n / 3);
        switch (n % 100) {
            case 1 -> add(day, "action", key, actionBody(n / 3, "under-way"));
            case 11 -> add(day, "risk", "R" + (1 + n / 100 % Math.max(3, size / ENTRIES_A_RISK)), risk());
            case 21, 31, 41, 51 ->
                add(
                        day,
                        "request",
                        "Q" + n,
                        Map.of(
                                "seat",
                                "health",
                                "about",
                                "Invented request",
                                "asked",
                                day.toString(),
                                "due",
                                day.plusDays(10).toString(),
                                "replied",
                                n % 2 == 0 ? day.toString() : ""));
            case 12, 32, 52, 72, 92 ->
                add(
                        day,
                        "figure",
                        "f" + n,
                        Map.of(
                                "series",
                                "series-" + (1 + n % 5),
                                "period",
                                "Month",
                                "periodKind",
                                "month",
                                "from",
                                day.withDayOfMonth(1).toString(),
                                "to",
                                YearMonth.from(day).atEndOfMonth().toString(),
                                "value",
                                "" + (50 + n % 40),
                                "published",
                                day.toString(),
                                "status",
                                "final"));
            case 3, 18, 33, 48, 63, 78, 93 ->
                add(
                        day,
                        "milestone",
                        key + "-" + n,
                        Map.of(
                                "action",
                                key,
                                "what",
                                "Invented step",
                                "due",
                                day.plusDays(20).toString(),
                                "reached",
                                day.toString()));
            default -> {
                if (n % 5 == 0) {
                    item(day, n);
                } else {
                    add(
                            day,
                            "note",
                            key + "-n" + n,
                            Map.of(
                                    "action",
                                    key,
                                    "text",
                                    "Invented: what was done, and what changed in schools and services " + n,
                                    "view",
                                    n % 7 == 0 ? "in-doubt" : "in-time"));
                }
            }
        }
    }

    /** Every second time the last one is closed. */
    private void item(LocalDate day, int n) {
        String month = YearMonth.from(day).toString();
        boolean closes = n % 10 == 0;
        String key = closes && !lastItem.isEmpty() ? lastItem : month + "-" + n;
        lastItem = key;
        Map<String, String> body = new HashMap<>(Map.of(
                "meeting",
                meeting(0),
                "what",
                "Invented item",
                "owner",
                "care",
                "due",
                day.plusDays(30).toString(),
                "state",
                closes ? "closed" : "open"));
        if (closes) {
            body.putAll(Map.of("closed-on", day.toString(), "note", "Done", "evidence", "Paper 3"));
        }
        add(day, "item", key, body);
    }

    private void add(LocalDate day, String thing, String key, Map<String, String> body) {
        entries.add(day.toString(), thing, key, body);
    }

    private int actions() {
        return Math.max(10, size / ENTRIES_AN_ACTION);
    }

    private String action(int n) {
        int which = n % actions();
        return (1 + which % 5) + "." + (1 + which / 5);
    }

    /** The key of that month's meeting: its day. */
    private String meeting(int month) {
        return from.plusMonths(month).withDayOfMonth(20).toString();
    }

    private Map<String, String> actionBody(int n, String state) {
        String key = action(n);
        return Map.of(
                "reference",
                key,
                "objective",
                "A" + key.charAt(0),
                "what",
                "Invented action " + key,
                "effect",
                "Families see it sooner.",
                "owner",
                SECTORS.get(n % SECTORS.size()).toLowerCase(Locale.ROOT),
                "begin",
                from.plusDays(10).toString(),
                "due",
                from.plusDays(300 + n % 100).toString(),
                "noMeasure",
                "invented",
                "state",
                state);
    }

    private Map<String, String> risk() {
        Map<String, String> body = new HashMap<>(Map.of(
                "risk",
                "Invented risk",
                "cause",
                "Invented",
                "effect",
                "Invented",
                "controls",
                "Invented",
                "owner",
                "health"));
        body.putAll(Map.of(
                "likelihood",
                "5",
                "impact",
                "4",
                "likelihoodAfter",
                "4",
                "impactAfter",
                "3",
                "state",
                "open",
                "review",
                from.plusDays(200).toString(),
                "by",
                from.plusDays(400).toString()));
        return body;
    }

    /** Puts a record into a database whose record is empty, with one chain and its head. */
    public static void write(List<BoardEntry> all, DataSource database) throws SQLException {
        ObjectMapper json = new ObjectMapper();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement row = connection.prepareStatement(
                    "insert into board_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)")) {
                for (BoardEntry entry : all) {
                    row.setLong(1, entry.seq());
                    row.setString(2, entry.thing());
                    row.setString(3, entry.key());
                    row.setInt(4, entry.version());
                    row.setObject(5, entry.onDay());
                    row.setObject(6, entry.recorded());
                    row.setString(7, entry.seat());
                    row.setString(8, entry.kind().word());
                    row.setString(9, json.writeValueAsString(entry.body().orElseThrow()));
                    row.setString(10, entry.why());
                    row.setString(11, entry.bodyDigest());
                    row.setString(12, entry.previous());
                    row.setString(13, entry.digest());
                    row.addBatch();
                }
                row.executeBatch();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            try (PreparedStatement head =
                    connection.prepareStatement("insert into board_head (seq, digest) values (?, ?)")) {
                BoardEntry last = all.get(all.size() - 1);
                head.setLong(1, last.seq());
                head.setString(2, last.digest());
                head.execute();
            }
            connection.commit();
        }
    }
}
