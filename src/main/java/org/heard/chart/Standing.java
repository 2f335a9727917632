package org.heard.chart;

import java.util.List;
import org.heard.disclosure.About;

/** "Invented sample data", "reconstructed": inside the picture, bottom left, so that no copy loses it. */
final class Standing {
    private Standing() {}

    static List<String> labels(List<About> abouts) {
        return abouts.stream()
                .flatMap(about -> about.labels().stream())
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
        return labels.isEmpty() ? "" : Finding.sentence(String.join(" · ", labels));
    }
}
