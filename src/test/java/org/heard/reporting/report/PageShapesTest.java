package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sheets that are mostly paper, headings without what they head, figures without their words: none. */
class PageShapesTest {
    /** Where the running head ends and the foot begins, in points from the top of A4. */
    private static final double HEAD = 56;

    private static final double FOOT = 788;

    /** "Glossary......8", a line of the list of contents. */
    private static final Pattern CONTENTS = Pattern.compile("(.+?)\\.{5,}(\\d+)");

    private record Line(String words, double y, double size, boolean bold) {}

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void everyPageIsUsedAndNoHeadingStandsAtItsFoot(ReportKind kind) throws IOException {
        List<List<Line>> pages = lines(FileType.PDF.of(ShippedPaper.of(kind)));

        check(pages);
        assertThat(pages)
                .extracting(lines -> lines.get(lines.size() - 1).words())
                .as("what stands last on each page, letters of pictures among it")
                .noneMatch(words -> words.matches("(Figure|Table) .*"));
    }

    /** Word's own pages nobody can see here: LibreOffice lays them out, where it is installed. */
    @ParameterizedTest
    @EnumSource(ReportKind.class)
    @EnabledIf("org.heard.reporting.report.PageSheets#canLayOut")
    void soIsEveryPageThatWordLaysOutAndItsContentsAreRight(ReportKind kind, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path word = folder.resolve("report.docx");
        Files.write(word, FileType.WORD.of(ShippedPaper.of(kind)));

        List<List<Line>> pages = lines(Files.readAllBytes(new PageSheets(folder).laidOut(word)));

        check(pages);
        assertThat(pages).hasSameSizeAs(lines(FileType.PDF.of(ShippedPaper.of(kind))));
        List<MatchResult> contents = pages.stream()
                .flatMap(List::stream)
                .map(line -> CONTENTS.matcher(line.words()))
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
        assertThat(contents)
                .as("lines of the list of contents, which the report to the board alone has")
                .hasSize(ReadBack.of(ShippedPaper.of(kind)).words("TOC1").size());
        assertThat(contents.isEmpty()).isEqualTo(kind != ReportKind.BOARD);
        for (MatchResult named : contents) {
            assertThat(pages.get(Integer.parseInt(named.group(2)) - 1))
                    .as(named.group())
                    .anyMatch(heading -> heading.words().strip().equals(named.group(1)));
        }
    }

    private static void check(List<List<Line>> pages) {
        for (int page = 0; page < pages.size(); page++) {
            List<Line> lines = pages.get(page);
            Line last = lines.get(lines.size() - 1);
            assertThat(last.bold() && last.size() > 11.5)
                    .as("heading at the foot of page %d: %s", page + 1, last)
                    .isFalse();
            assertThat(last.y() - HEAD).as("what page %d holds", page + 1).isGreaterThan((FOOT - HEAD) / 3);
        }
    }

    private static List<List<Line>> lines(byte[] file) throws IOException {
        List<List<Line>> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                List<Line> lines = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String words, List<TextPosition> letters) {
                        TextPosition first = letters.get(0);
                        if (first.getYDirAdj() > HEAD && first.getYDirAdj() < FOOT) {
                            lines.add(new Line(
                                    words,
                                    first.getYDirAdj(),
                                    first.getFontSizeInPt(),
                                    first.getFont().getName().contains("Bold")));
                        }
                    }
                };
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(pdf);
                pages.add(lines.stream()
                        .sorted((a, b) -> Double.compare(a.y(), b.y()))
                        .collect(Collectors.toList()));
            }
        }
        return pages;
    }
}
