package org.heard.publication.exports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.chart.Certificate;
import org.heard.figures.chart.Chart;
import org.heard.figures.chart.DataTable;

/**
 * One chart of a release with its certificate, in every form it can be taken away in.
 *
 * @param isOfGroups whether it shows groups of one round beside each other
 * @param question the page it stands on; empty where it sets several questions side by side
 */
public record TakenChart(Chart chart, String question, boolean isOfGroups, Certificate certificate) {
    private static final List<String> ENDS = List.of("Who was not heard", "Standing", "Release", "Check code");

    /** "pc2021-1-ehcp-listened-rounds-over-time", to which an ending comes. */
    public String fileName() {
        return certificate.release().replace(' ', '-') + "-" + chart.key();
    }

    /** What the figures are: "Invented sample data · reconstructed", or that they are a council's. */
    String standing() {
        return chart.labels().isEmpty() ? "released" : String.join(", ", chart.labels());
    }

    byte[] svg() {
        return chart.svg(certificate).getBytes(StandardCharsets.UTF_8);
    }

    byte[] png() {
        return chart.png(certificate);
    }

    byte[] csv() {
        return Csv.of(
                chart.dataTable().header(),
                chart.dataTable().rows(),
                ENDS,
                List.of(
                        String.join(" ", certificate.warnings()),
                        standing(),
                        certificate.release(),
                        certificate.code()));
    }

    byte[] in(Workbook workbook) {
        return workbook.of(
                chart.title(),
                List.of(new FigureSheet("Notes", notes()), new FigureSheet("Figures", table())),
                certificate.made());
    }

    private List<FigureSheet.Row> notes() {
        List<FigureSheet.Row> rows =
                new ArrayList<>(List.of(FigureSheet.Row.of(FigureSheet.Kind.TITLE, chart.title())));
        Stream.of(
                        certificate.warnings().stream(),
                        Stream.of(chart.subtitle(), chart.baseLine() + ".", chart.note()),
                        chart.origin(certificate).stream())
                .flatMap(lines -> lines)
                .distinct()
                .forEach(line -> rows.add(FigureSheet.Row.of(FigureSheet.Kind.NOTE, line)));
        return rows;
    }

    /** The data table under its caption, with what its symbols mean and its check code. */
    List<FigureSheet.Row> table() {
        DataTable data = chart.dataTable();
        List<FigureSheet.Row> rows = new ArrayList<>();
        rows.add(FigureSheet.Row.of(FigureSheet.Kind.TITLE, data.caption()));
        rows.add(new FigureSheet.Row(FigureSheet.Kind.HEAD, data.header()));
        data.rows().forEach(row -> rows.add(new FigureSheet.Row(FigureSheet.Kind.FIGURES, row)));
        data.symbols().forEach(symbol -> rows.add(FigureSheet.Row.of(FigureSheet.Kind.NOTE, symbol)));
        rows.add(FigureSheet.Row.of(FigureSheet.Kind.NOTE, "Check code " + certificate.code()));
        return rows;
    }
}
