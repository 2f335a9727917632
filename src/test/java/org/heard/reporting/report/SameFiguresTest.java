package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.figures.chart.Chart;
import org.heard.figures.chart.RoundMarks;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.ground.pdf.Tags;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.ExportFormat;
import org.heard.publication.exports.PrintedFigures;
import org.heard.publication.exports.Taken;
import org.heard.publication.exports.TakenChart;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.PaperTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One release, taken away in every form there is: the figures are the safe tables' in each. */
class SameFiguresTest {
    private static final BoardPaper PAPER = ShippedPaper.of(ReportKind.BOARD);
    /** The annex holds every chart with its table; the report itself, and the slides, some of what it sums up. */
    private static final List<Block.Figure> FIGURES = Annex.of(PAPER).of(Block.Figure.class);

    private static final List<Block.Figure> BODY = BoardReportContent.of(PAPER).of(Block.Figure.class);
    private static final Pattern PER_CENT = Pattern.compile("(\\d+)%");

    private static ReadBack word;
    private static Document html;
    private static String pdf;
    private static List<String> pdfTexts;
    private static List<XSLFSlide> slides;

    @BeforeAll
    static void takeAll() throws IOException {
        word = ReadBack.ofAnnex(PAPER);
        html = Jsoup.parse(new String(FileType.HTML.of(PAPER), StandardCharsets.UTF_8));
        slides = SlideReportTest.read(PAPER);
        try (PDDocument document = Loader.loadPDF(FileType.ANNEX_PDF.of(PAPER))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            pdf = stripper.getText(document).replaceAll("\\s+", " ");
            pdfTexts = Tags.of(document).alternativeTexts();
        }
    }

    @Test
    void thereIsEnoughToCompare() {
        assertThat(FIGURES).hasSizeGreaterThan(20);
    }

    @Test
    void wordWebPageAndPdfPrintTheTableOfEachChart() {
        Collection<List<List<String>>> inWord = word.tables().values();
        List<List<List<String>>> inHtml = html.select("table").stream()
                .map(table -> table.select("tr").stream()
                        .map(row -> row.select("th, td").eachText())
                        .toList())
                .toList();
        for (Block.Figure figure : FIGURES) {
            Block.Table table = figure.figures();
            List<List<String>> rows = rows(table);
            // On paper a table of many columns stands with its rows as columns, or in parts.
            List<Block.Table> papers =
                    PaperTable.of(table).stream().map(PaperTable::table).toList();

            papers.forEach(
                    paper -> assertThat(inWord).as("Word, " + table.title()).contains(rows(paper)));
            assertThat(inHtml).as("HTML, " + table.title()).contains(rows);
            papers.stream()
                    .flatMap(paper -> paper.rows().stream())
                    .map(row -> row.subList(1, row.size()))
                    .filter(cells -> cells.stream().allMatch(cell -> cell.length() < 8))
                    .forEach(cells -> assertThat(pdf).contains(String.join(" ", cells)));
        }
    }

    private static List<List<String>> rows(Block.Table table) {
        return Stream.concat(Stream.of(table.head()), table.rows().stream()).toList();
    }

    @Test
    void theNotesOfASlideHoldTheTableOfItsChart() {
        for (XSLFSlide slide : slides) {
            SlideReportTest.alternativeTexts(slide)
                    .forEach(text -> BODY.stream()
                            .filter(figure -> figure.picture().alternativeText().equals(text))
                            .findFirst()
                            .orElseThrow()
                            .figures()
                            .rows()
                            .forEach(row ->
                                    assertThat(SlideReportTest.notes(slide)).contains(String.join(" | ", row))));
        }
    }

    @Test
    void filesOfFiguresHaveTheSameRows() throws IOException {
        Map<String, Block.Table> printed = FIGURES.stream()
                .collect(Collectors.toMap(f -> f.picture().chart().key(), Block.Figure::figures));
        List<TakenChart> taken = Taken.of(PAPER.tables(), ShippedPaper.release().checkCode()).charts().stream()
                .filter(chart -> printed.containsKey(chart.chart().key()))
                .toList();

        assertThat(taken).hasSizeGreaterThan(20);
        for (TakenChart chart : taken) {
            List<List<String>> rows = printed.get(chart.chart().key()).rows();
            assertThat(csv(chart)).as("CSV, " + chart.chart()).isEqualTo(rows);
            assertThat(xlsx(chart, rows.size())).as("XLSX, " + chart.chart()).isEqualTo(rows);
            assertThat(ods(chart, rows)).as("ODS, " + chart.chart()).isEqualTo(rows);
        }
    }

    @Test
    void everyAlternativeTextIsTheSameEverywhere() {
        List<String> texts =
                FIGURES.stream().map(f -> f.picture().alternativeText()).toList();

        assertThat(word.pictures().stream().map(p -> p.getDocPr().getDescr())).containsExactlyElementsOf(texts);
        List<String> body =
                BODY.stream().map(f -> f.picture().alternativeText()).toList();
        assertThat(ReadBack.of(PAPER).pictures().stream().map(p -> p.getDocPr().getDescr()))
                .containsExactlyElementsOf(body);
        assertThat(html.select(".wide svg > desc").eachText())
                .containsExactlyElementsOf(
                        Stream.concat(body.stream(), texts.stream()).toList());
        assertThat(pdfTexts).containsExactlyElementsOf(texts);
        assertThat(slides.stream().map(SlideReportTest::alternativeTexts).flatMap(List::stream))
                .isNotEmpty()
                .allMatch(body::contains);
    }

    @Test
    void everyFigureOfAnAlternativeTextOrFindingIsOneOfTheSafeTables() {
        for (SafeTable table : charted()) {
            // Or what several hidden ones come to together, by subtraction of printed counts.
            List<String> shares = Stream.concat(
                            table.rows().stream()
                                    .flatMap(row -> table.columns().stream()
                                            .flatMap(column -> row.share(column.code()).stream())
                                            .map(Percent::whole)),
                            PrintedFigures.together(table).map(Percent::whole))
                    .toList();
            for (Chart chart : Chart.of(table, RoundMarks.of(PAPER.tables()))) {
                assertThat(perCents(chart.alternativeText() + chart.title()))
                        .as(chart.alternativeText())
                        .isSubsetOf(shares);
            }
        }
    }

    @Test
    void everyCountOfATableIsTheSafeTables() {
        int compared = 0;
        for (SafeTable table : charted()) {
            for (Chart chart : Chart.of(table, RoundMarks.of(PAPER.tables()))) {
                for (Column column : table.columns()) {
                    compared += counts(chart, table, column);
                }
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    /** Tables of all answers have a row for each, and a column of counts for each round. */
    private static int counts(Chart chart, SafeTable table, Column column) {
        List<Integer> counts = IntStream.range(0, chart.dataTable().header().size())
                .filter(i -> chart.dataTable().header().get(i).endsWith(", answers"))
                .boxed()
                .toList();
        List<List<String>> rows = chart.dataTable().rows().stream()
                .filter(row -> row.get(0).equals(column.label()))
                .toList();
        if (counts.size() != table.rows().size() || rows.size() != 1) {
            return 0;
        }
        assertThat(counts.stream().map(rows.get(0)::get))
                .as(table.id() + ", " + column.label())
                .containsExactlyElementsOf(table.rows().stream()
                        .map(row -> row.cell(column.code()).text())
                        .toList());
        return counts.size();
    }

    private static List<SafeTable> charted() {
        return PAPER.tables().stream()
                .filter(t -> t.kind() == SafeTable.Kind.ROUNDS || t.kind() == SafeTable.Kind.ITEMS)
                .toList();
    }

    private static List<String> perCents(String words) {
        return PER_CENT.matcher(words).results().map(found -> found.group()).toList();
    }

    private static byte[] file(TakenChart chart, ExportFormat form) {
        return new Drawings().file(chart, form);
    }

    private static List<List<String>> csv(TakenChart chart) throws IOException {
        String text = new String(file(chart, ExportFormat.CSV), StandardCharsets.UTF_8).substring(1);
        List<CSVRecord> records =
                CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
        int width = chart.chart().dataTable().header().size();
        return records.stream()
                .skip(1)
                .map(record -> record.toList().subList(0, width))
                .toList();
    }

    private static List<List<String>> xlsx(TakenChart chart, int rows) throws IOException {
        DataFormatter formatter = new DataFormatter(Locale.UK);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(chart, ExportFormat.XLSX)))) {
            List<List<String>> read = new ArrayList<>();
            for (int i = 2; i < 2 + rows; i++) {
                List<String> cells = new ArrayList<>();
                book.getSheet("Figures").getRow(i).forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                read.add(cells);
            }
            return read;
        }
    }

    /** Numbers come back without the looks of print: told in those of the row that was printed. */
    private static List<List<String>> ods(TakenChart chart, List<List<String>> rows) throws IOException {
        Sheet sheet = new SpreadSheet(new ByteArrayInputStream(file(chart, ExportFormat.ODS))).getSheet("Figures");
        List<List<String>> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < rows.get(i).size(); column++) {
                cells.add(told(
                        sheet.getRange(i + 2, column).getValue(), rows.get(i).get(column)));
            }
            read.add(cells);
        }
        return read;
    }

    private static String told(Object value, String printed) {
        if (!(value instanceof Double number)) {
            return String.valueOf(value);
        }
        String form = (printed.startsWith("+") ? "%+." : "%.") + (printed.contains(".") ? "1f" : "0f");
        return String.format(Locale.ROOT, form, number).replace('-', '\u2212');
    }
}
