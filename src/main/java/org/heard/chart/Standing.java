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

    static double height(List<String> labels) {
        return labels.isEmpty() ? 4 : Label.LINE + 8;
    }

    static void write(Sheet sheet, List<String> labels) {
        if (!labels.isEmpty()) {
            sheet.from(Label.body(text(labels)), 2, sheet.height() - 7);
        }
    }

    /** Empty where there are none. */
    static String text(List<String> labels) {
        return labels.isEmpty() ? "" : Finding.sentence(String.join(" · ", labels));
    }
}
