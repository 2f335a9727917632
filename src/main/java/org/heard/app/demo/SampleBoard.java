package org.heard.app.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;

/**
 * Writes an invented plan, and what became of it, into an empty record, counted back from today so that the board's pages
 * look as they would in use.
 */
@Singleton
class SampleBoard {
    private static final String FILE = "board.yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final TypeReference<List<Map<String, String>>> ENTRIES = new TypeReference<>() {};

    private static final Pattern COUNTED_BACK = Pattern.compile("\\{(day|month) (-?\\d+)}");

    /** What is no field of the thing. */
    private static final Set<String> FRAME = Set.of("ago", "who", "thing", "key", "was", "why");

    private final BoardRecord record;
    private final Clock clock;

    SampleBoard(BoardRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** Whole or not at all. */
    @Transactional
    void write() {
        if (record.head().seq() > 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, NewEntry> latest = new HashMap<>();
        for (Map<String, String> line : read()) {
            LocalDate recorded = today.minusDays(Long.parseLong(line.get("ago")));
            String key = dated(line.get("key"), today);
            NewEntry entry = entry(line, key, latest.get(line.get("thing") + " " + key), recorded, today);
            record.append(List.of(entry), line.get("who"), recorded);
            latest.put(line.get("thing") + " " + key, entry);
        }
    }

    /** @param before the version before it; null for the first */
    private static NewEntry entry(
            Map<String, String> line, String key, NewEntry before, LocalDate recorded, LocalDate today) {
        Map<String, String> body = new HashMap<>(before == null ? Map.of() : before.body());
        line.forEach((field, text) -> {
            if (!FRAME.contains(field)) {
                body.put(field, dated(text, today));
            }
        });
        return new NewEntry(
                line.get("thing"),
                key,
                before == null ? 0 : before.seen() + 1,
                recorded,
                before == null ? EntryKind.MADE : EntryKind.CHANGED,
                body,
                before == null ? "" : line.getOrDefault("why", ""));
    }

    /** "{day -30}" is the day thirty days back, "{month -30}" its month: 2020-03. */
    private static String dated(String text, LocalDate today) {
        return COUNTED_BACK.matcher(text).replaceAll(found -> {
            LocalDate day = today.plusDays(Long.parseLong(found.group(2)));
            return found.group(1).equals("day")
                    ? day.toString()
                    : YearMonth.from(day).toString();
        });
    }

    private static List<Map<String, String>> read() {
        try (InputStream in = SampleBoard.class.getResourceAsStream(FILE)) {
            return YAML.readValue(in, ENTRIES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
