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
 * @param drawn the words inside the picture
 * @param bytes as downloaded
 * @param name the file's name without release and ending: "ehcp-listened-rounds-answers"
 */
record PublicFile(
        String question, String name, List<List<String>> rows, List<String> words, String drawn, byte[] bytes) {
    PublicFile {
        rows = rows.stream().map(List::copyOf).toList();
        words = List.copyOf(words);
    }

    static PublicFile of(String question, String name, byte[] csv, List<String> words, String drawn) {
        String text = new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (var parsed = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return new PublicFile(
                    question,
                    name,
                    parsed.getRecords().stream().map(r -> r.stream().toList()).toList(),
                    words,
                    drawn,
                    csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written by hand: rows of cells. */
    static PublicFile of(String question, String name, List<String> words, String drawn, List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        rows.forEach(row -> csv.append(row.stream()
                        .map(c -> '"' + c.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .append("\r\n"));
        return of(question, name, csv.toString().getBytes(StandardCharsets.UTF_8), words, drawn);
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

    /** How often the picture says so. */
    long says(String words) {
        return drawn.split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }

    String text() {
        return words.stream().collect(Collectors.joining("\n"));
    }
}
