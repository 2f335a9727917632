package org.heard.figures.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes every chart of the tests to {@code target/contact-sheet}, to be looked at. */
final class ContactSheet {
    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args.length > 0 ? args[0] : "target/contact-sheet"));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Contact sheet</title>");
        Map<String, Chart> charts = new LinkedHashMap<>(Cases.all());
        Boards.all().forEach((name, board) -> charts.put(name, board.chart()));
        for (Map.Entry<String, Chart> entry : charts.entrySet()) {
            Chart chart = entry.getValue();
            Files.write(folder.resolve(entry.getKey() + "-wide.png"), chart.png());
            Files.write(folder.resolve(entry.getKey() + "-narrow.png"), chart.pngNarrow());
            Files.writeString(folder.resolve(entry.getKey() + "-wide.svg"), chart.svg());
            Files.writeString(folder.resolve(entry.getKey() + "-narrow.svg"), chart.svgNarrow());
            page.append(section(chart));
        }
        Files.writeString(folder.resolve("index.html"), page);
    }

    private static String section(Chart chart) {
        StringBuilder rows = new StringBuilder();
        chart.dataTable().rows().forEach(row -> rows.append("<tr><td>").append(String.join("<td>", row)));
        return "<h2>%s</h2><p>%s<div style='display:flex;gap:20px'><div style='width:601px'>%s</div><div style='width:320px'>%s</div></div><p>%s<p>%s<p><i>%s</i><table border=1><tr><th>%s%s</table><p>%s"
                .formatted(
                        chart.title(),
                        chart.subtitle(),
                        chart.svg(),
                        chart.svgNarrow(),
                        chart.baseLine(),
                        chart.note(),
                        chart.alternativeText(),
                        String.join("<th>", chart.dataTable().header()),
                        rows,
                        chart.dataTable().symbols());
    }
}
