package org.heard.publication.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.chart.DataTable;
import org.heard.figures.chart.LongColumn;
import org.heard.figures.chart.LongTable;

/**
 * Every figure of a release in one table, one a row, for those who make charts of their own, and the dictionary that
 * says what its columns hold.
 *
 * <p><b>What it guarantees:</b> no figure that the charts of the release do not print; the same release gives the same
 * bytes. <b>What the caller must see to:</b> who may see the release.
 */
public record AllFigures(Portfolio portfolio) {
    private static final List<String> DICTIONARY_HEAD = List.of("column", "holds", "meaning");

    /** What ends every row of a CSV, for a row copied elsewhere loses its file; other formats say it once. */
    private static final List<List<String>> ENDS = List.of(
            List.of("release", "words", "The release the row is from. A newer one may take its place."),
            List.of(
                    "check_code",
                    "words",
                    "Type it in under Check a figure, and you are told whether the release still stands."),
            List.of("who_was_not_heard", "words", "What every reader of these figures has to know. May be empty."));

    private static final List<List<String>> SYMBOLS = List.of(
            List.of(DataTable.HIDDEN, "symbol", "Not shown, so that nobody can be recognised. Never read it as 0."),
            List.of(DataTable.NOT_AVAILABLE, "symbol", "Not available, or two rounds cannot be compared."),
            List.of(DataTable.NOT_APPLICABLE, "symbol", "Does not apply."));

    /** "pc2021-1-figures", to which an ending comes. */
    public String fileName() {
        return portfolio.release() + "-figures";
    }

    /** The meaning of each column and symbol as CSV; the same for every release. */
    public static byte[] dictionary() {
        List<List<String>> lines = new ArrayList<>(List.of(DICTIONARY_HEAD));
        meanings().forEach(lines::add);
        lines.addAll(ENDS);
        lines.addAll(SYMBOLS);
        return Csv.of(lines);
    }

    /** Column, what it holds, meaning. */
    static Stream<List<String>> meanings() {
        return Arrays.stream(LongColumn.values())
                .map(column -> List.of(column.heading(), column.holds().words(), column.meaning()));
    }

    LongTable table() {
        return LongTable.of(portfolio.tables());
    }

    byte[] csv() {
        return Csv.of(
                head(),
                cells(),
                ENDS.stream().map(end -> end.get(0)).toList(),
                List.of(portfolio.release(), portfolio.code().toString(), String.join(" ", portfolio.warnings())));
    }

    byte[] in(Workbook workbook) {
        return workbook.of(
                title(),
                List.of(
                        new FigureSheet("Figures", figures(), words()),
                        new FigureSheet("Dictionary", dictionaryRows()),
                        new FigureSheet("Notes", notes())),
                portfolio.made());
    }

    private String title() {
        return "All figures of release " + portfolio.release();
    }

    /** The head in the first row, so that programs find it. */
    private List<FigureSheet.Row> figures() {
        List<FigureSheet.Row> rows = new ArrayList<>(List.of(new FigureSheet.Row(FigureSheet.Kind.HEAD, head())));
        cells().forEach(cells -> rows.add(new FigureSheet.Row(FigureSheet.Kind.FIGURES, cells)));
        return rows;
    }

    private static Set<Integer> words() {
        return Arrays.stream(LongColumn.values())
                .filter(column -> column.holds() != LongColumn.Holds.NUMBER)
                .map(LongColumn::ordinal)
                .collect(Collectors.toSet());
    }

    private static List<FigureSheet.Row> dictionaryRows() {
        List<FigureSheet.Row> rows =
                new ArrayList<>(List.of(new FigureSheet.Row(FigureSheet.Kind.HEAD, DICTIONARY_HEAD)));
        Stream.concat(meanings(), SYMBOLS.stream())
                .forEach(cells -> rows.add(new FigureSheet.Row(FigureSheet.Kind.WORDS, cells)));
        return rows;
    }

    private List<FigureSheet.Row> notes() {
        List<FigureSheet.Row> rows = new ArrayList<>(List.of(FigureSheet.Row.of(FigureSheet.Kind.TITLE, title())));
        new PackContents(portfolio)
                .standing()
                .forEach(line -> rows.add(FigureSheet.Row.of(FigureSheet.Kind.NOTE, line)));
        return rows;
    }

    private static List<String> head() {
        return Arrays.stream(LongColumn.values()).map(LongColumn::heading).toList();
    }

    private List<List<String>> cells() {
        return table().rows().stream()
                .map(row -> Arrays.stream(LongColumn.values()).map(row::get).toList())
                .toList();
    }
}
