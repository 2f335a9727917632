package org.heard.publication.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.figures.chart.ToldIn;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.release.CheckCode;
import org.heard.publication.release.ShippedTwice;
import org.heard.reporting.document.Masthead;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.FileType;
import org.heard.reporting.report.ReportKind;
import org.heard.reporting.report.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every number in every format of two successive releases is a figure that the safe tables show, or stands in the
 * words around them. What a reader can work out from those figures, and that a hidden cell keeps five values, is
 * the business of {@code TwoReleasesTest}, over the same two releases. A new format joins by its line in
 * {@link PrintedText}.
 */
class EverythingPrintedTest {
    private static final List<List<SafeTable>> RELEASES =
            List.of(ShippedTwice.releases().first(), ShippedTwice.releases().second());

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PNG"},
            mode = EnumSource.Mode.EXCLUDE)
    void inTheFilesOfAChart(ExportFormat form) {
        for (List<SafeTable> tables : RELEASES) {
            Set<String> all = PrintedFigures.of(tables);
            for (TakenChart taken : portfolio(tables).charts()) {
                Set<String> shown = taken.question().isEmpty() ? all : PrintedFigures.of(of(taken, tables));
                String text = PrintedText.of(form, form.write(taken));
                Set<String> printed = PrintedFigures.numbersIn(text);
                printed.removeAll(words(taken));
                // A drawing has axes; of a spreadsheet's number 4.0 and 4 are one (FilesTest reads both alike).
                boolean cells = form == ExportFormat.CSV || form == ExportFormat.XLSX;
                assertThat(cells ? PrintedFigures.small(text, tables) : Set.of())
                        .as(form + " of " + taken.chart())
                        .isEmpty();
                assertThat(shown).as(form + " of " + taken.chart()).containsAll(printed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FiguresFormat.class)
    void inTheFileOfAllFigures(FiguresFormat form) {
        for (List<SafeTable> tables : RELEASES) {
            AllFigures all = new AllFigures(portfolio(tables));
            Set<String> printed = PrintedFigures.numbersIn(PrintedText.of(form, form.write(all)));
            printed.removeAll(
                    PrintedFigures.numbersIn(PrintedText.of(form, form.write(new AllFigures(portfolio(List.of()))))));

            // The name of an answer may be a number.
            tables.forEach(table ->
                    table.columns().forEach(column -> printed.removeAll(PrintedFigures.numbersIn(column.code()))));
            assertThat(printed).hasSizeGreaterThan(100);
            assertThat(PrintedFigures.of(tables)).as(form.name()).containsAll(printed);
        }
    }

    @Test
    void inTheWordsForThoseWhoCannotSee() {
        for (List<SafeTable> tables : RELEASES) {
            for (TakenChart taken : portfolio(tables).charts()) {
                Set<String> shown = PrintedFigures.of(taken.question().isEmpty() ? tables : of(taken, tables));
                assertThat(shown)
                        .as(taken.chart().toString())
                        .containsAll(PrintedFigures.numbersIn(
                                taken.chart().title() + " " + taken.chart().alternativeText()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void inReports(FileType type) {
        for (List<SafeTable> tables : RELEASES) {
            String text = PrintedText.of(type, type.of(paper(tables)));
            assertThat(text).as(type.inWords()).contains("18 May 2021");
            Set<String> printed = PrintedFigures.numbersIn(text);
            printed.removeAll(PrintedFigures.numbersIn(PrintedText.of(type, type.of(paper(List.of())))));
            // Sheets and slides are numbered from 1.
            boolean numbered = type == FileType.PDF || type == FileType.ANNEX_PDF || type == FileType.POWERPOINT;
            assertThat(numbered ? Set.of() : PrintedFigures.small(text, tables))
                    .as(type.inWords())
                    .isEmpty();
            // What is asked of a reader first holds few figures; the annex holds all.
            assertThat(printed).hasSizeGreaterThan(type.ending().startsWith("annex") ? 30 : 2);
            assertThat(PrintedFigures.of(tables)).as(type.inWords()).containsAll(printed);
        }
    }

    /** Places and lengths in a drawing come from what was frozen, and no hidden number is in that. */
    @Test
    void inCoordinates() {
        for (List<SafeTable> tables : RELEASES) {
            for (SafeTable table : tables) {
                for (SafeTable.Row row : table.rows()) {
                    Set<String> hidden = new HashSet<>();
                    row.cells().forEach((code, cell) -> {
                        if (cell.shown().isEmpty()) {
                            hidden.add(code);
                        }
                    });
                    assertThat(row.shares()).doesNotContainKeys(hidden.toArray(String[]::new));
                    assertThat(row.intervals()).doesNotContainKeys(hidden.toArray(String[]::new));
                    assertThat(row.weighted()).doesNotContainKeys(hidden.toArray(String[]::new));
                }
            }
        }
    }

    private static List<SafeTable> of(TakenChart taken, List<SafeTable> tables) {
        return tables.stream()
                .filter(t -> t.about().question().equals(taken.question()))
                .toList();
    }

    /** Origin, release and check code: no figure of anybody. */
    private static Set<String> words(TakenChart taken) {
        List<String> words = new ArrayList<>(taken.chart().origin(taken.certificate()));
        words.add(taken.certificate().code() + " " + taken.certificate().release());
        words.addAll(taken.certificate().warnings());
        return PrintedFigures.numbersIn(String.join(" ", words));
    }

    private static Portfolio portfolio(List<SafeTable> tables) {
        return Taken.of(tables, CheckCode.of("two releases"));
    }

    private static BoardPaper paper(List<SafeTable> tables) {
        return new BoardPaper(
                new Masthead(
                        "Report",
                        new Masthead.Names("Council", "Board", "Forum", "Area"),
                        new Masthead.Source(
                                "March 2021",
                                LocalDate.of(2021, 5, 4),
                                LocalDate.of(2021, 5, 18),
                                "pc2021-1",
                                CheckCode.of("two releases")),
                        "",
                        List.of("invented sample data"),
                        List.of()),
                Stream.of("A1", "A2", "A3", "A4", "A5")
                        .map(key -> new BoardPaper.Objective(key, "Title", "Weakness."))
                        .toList(),
                tables.stream()
                        .map(t -> t.about().measure())
                        .filter(m -> !m.isEmpty())
                        .distinct()
                        .map(m -> new BoardPaper.Measure(m, m.equals("M6"), ""))
                        .toList(),
                tables,
                Writing.nothing(ReportKind.BOARD),
                List.of(),
                ToldIn.ENGLISH);
    }
}
