package org.heard.reporting.document;

import java.util.List;
import java.util.stream.Stream;

/** What the speaker has before her: what may be said, the figures, and what she may be asked for. */
record SlideNotes(Block.Figure figure, List<String> findings) {
    List<String> lines() {
        return Stream.of(
                        findings.stream(),
                        Stream.of(figure.subtitle(), figure.proof().base()).filter(line -> !line.isEmpty()),
                        table(),
                        figure.proof().notes().stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /** Notes hold no tables: each row is a line. */
    private Stream<String> table() {
        Block.Table table = figure.figures();
        return Stream.concat(
                Stream.of(table.title(), row(table.head())),
                table.rows().stream().map(SlideNotes::row));
    }

    private static String row(List<String> cells) {
        return String.join(" | ", cells);
    }
}
