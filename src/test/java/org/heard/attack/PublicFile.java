package org.heard.attack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * One CSV as anybody downloads it, with the words that stand around its chart.
 *
 * @param question the page it is linked from; empty for charts of several questions
 * @param name the file's name without release and ending: "ehcp-listened-rounds-answers"
 */
record PublicFile(String question, String name, List<List<String>> rows, List<String> words) {
    PublicFile {
        rows = rows.stream().map(List::copyOf).toList();
        words = List.copyOf(words);
    }

    static PublicFile of(String question, String name, byte[] csv, List<String> words) {
        String text = new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (var parsed = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return new PublicFile(
                    question,
                    name,
                    parsed.getRecords().stream().map(r -> r.stream().toList()).toList(),
                    words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> head() {
        return rows.get(0);
    }

    List<List<String>> body() {
        return rows.subList(1, rows.size());
    }

    boolean isOf(String firstHeading) {
        return head().get(0).equals(firstHeading);
    }

    String text() {
        return words.stream().collect(Collectors.joining("\n"));
    }
}
