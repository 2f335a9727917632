package org.heard.figures.chart;

import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.ground.language.Sentence;

/** "Invented sample data", "reconstructed", "weighted": inside the picture, bottom left, so that no copy loses it. */
final class Standing {
    private Standing() {}

    static List<String> labels(SafeTable table) {
        return labels(List.of(table));
    }

    static List<String> labels(List<SafeTable> tables) {
        return Stream.concat(
                        tables.stream().flatMap(table -> table.about().labels().stream()),
                        Stream.of("weighted").filter(label -> tables.stream().anyMatch(WeightingShown::is)))
                .distinct()
                .toList();
    }

    static double height(List<String> labels, Layout layout) {
        return labels.isEmpty() ? 4 : lines(labels, layout.width()).size() * Label.LINE + 8;
    }

    static void write(Sheet sheet, List<String> labels) {
        List<Label> lines = labels.isEmpty() ? List.of() : lines(labels, sheet.width());
        double y = sheet.height() - 7 - (lines.size() - 1) * Label.LINE;
        for (Label line : lines) {
            sheet.from(line, 2, y);
            y += Label.LINE;
        }
    }

    private static List<Label> lines(List<String> labels, double width) {
        return RowBox.lines(text(labels), width - 6, 3);
    }

    /** Empty where there are none. */
    static String text(List<String> labels) {
        return labels.isEmpty() ? "" : Sentence.capital(String.join(" · ", labels));
    }
}
