package org.heard.app.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
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
    private static final Set<String> FRAME = Set.of("ago", "on", "who", "thing", "key", "was", "why");

    private final BoardRecord record;
    private final Clock clock;

    SampleBoard(BoardRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    void write() {
        if (record.head().seq() > 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, Map<String, String>> bodies = new LinkedHashMap<>();
        Map<String, Integer> versions = new LinkedHashMap<>();
        for (Map<String, String> line : read()) {
            LocalDate recorded = today.minusDays(Long.parseLong(line.get("ago")));
            String key = dated(line.get("key"), today);
            String thing = line.get("thing") + " " + key;
            Map<String, String> body = new LinkedHashMap<>(bodies.getOrDefault(thing, Map.of()));
            line.forEach((field, text) -> {
                if (!FRAME.contains(field)) {
                    body.put(field, dated(text, today));
                }
            });
            int seen = versions.getOrDefault(thing, 0);
            NewEntry entry = new NewEntry(
                    line.get("thing"),
                    key,
                    seen,
                    line.containsKey("on") ? LocalDate.parse(dated(line.get("on"), today)) : recorded,
                    seen == 0 ? EntryKind.MADE : EntryKind.CHANGED,
                    body,
                    seen == 0 ? "" : line.getOrDefault("why", ""));
            record.append(List.of(entry), line.get("who"), recorded);
            bodies.put(thing, body);
            versions.put(thing, seen + 1);
        }
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
