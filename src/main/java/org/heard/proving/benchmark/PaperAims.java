package org.heard.proving.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Span;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.BoardReportContent;
import org.heard.reporting.report.FileType;
import org.heard.reporting.report.Part;
import org.heard.reporting.report.ReportKind;
import org.heard.reporting.report.Writing;

/**
 * How long the papers of a release are for those who read them, beside what was set as an aim: measured on the finished
 * files, with every part written in filler words of an ordinary length.
 */
public final class PaperAims {
    private static final String FILLER =
            "Filler words to measure with. They say in plain words what was found, who found"
                    + " it, and what the board is asked to do about it, by which role and by when.\n"
                    + "- The SEND manager asks each school for the date of the last review by 30 September.\n"
                    + "- The designated clinical officer reports to the next board.";

    /** So many letters at most stand above the first line of a page. */
    private static final int RUNNING_HEAD = 160;

    private final Function<Writing, BoardPaper> papers;

    /** @param papers the papers of one release, with what was written */
    public PaperAims(Function<Writing, BoardPaper> papers) {
        this.papers = papers;
    }

    /** @param found as measured; @param most what it may be at most, both in the unit of the name */
    public record Aim(String name, long found, long most) {
        public boolean isReached() {
            return found <= most;
        }
    }

    /** Pages, slides and words, in the order of the aims. */
    public List<Aim> measured() {
        List<String> board = pages(FileType.PDF, ReportKind.BOARD);
        return List.of(
                new Aim("pages of the board report, annex apart", board.size(), 12),
                new Aim("page on which it stands what changed", pageOf(headline(), board), 1),
                new Aim("pages of the longest objective", longestObjective(board), 2),
                new Aim("slides", slides(), 14),
                new Aim(
                        "pages of the two-monthly report",
                        pages(FileType.PDF, ReportKind.TWO_MONTHLY).size(),
                        6),
                new Aim(
                        "pages of the committee report",
                        pages(FileType.PDF, ReportKind.COMMITTEE).size(),
                        6),
                new Aim("words under a figure, at most", wordsUnderAFigure(), 25));
    }

    private BoardPaper written(ReportKind kind) {
        Map<String, Map<Part, String>> texts = new HashMap<>();
        texts.put(Writing.FRONT, fillers(kind.front()));
        papers.apply(Writing.nothing(kind))
                .objectives()
                .forEach(objective -> texts.put(objective.key(), fillers(kind.perObjective())));
        return papers.apply(new Writing(
                Writing.Cover.of(kind),
                texts,
                Map.of(),
                new Writing.Forum(FILLER, List.of("officer, who prepared them"))));
    }

    private static Map<Part, String> fillers(List<Part> parts) {
        Map<Part, String> texts = new HashMap<>();
        parts.forEach(part -> texts.put(part, FILLER));
        return texts;
    }

    /** The words of each page. */
    private List<String> pages(FileType type, ReportKind kind) {
        try (PDDocument pdf = Loader.loadPDF(type.of(written(kind)))) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(pdf).replaceAll("\\s+", " "));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String headline() {
        return BoardReportContent.of(written(ReportKind.BOARD)).of(Block.Paragraph.class).stream()
                .filter(paragraph -> paragraph.tone() == Block.Tone.HEADLINE)
                .map(paragraph -> Span.words(paragraph.spans()))
                .findFirst()
                .orElse("");
    }

    /** From 1; more than there are where it stands on none. */
    private static int pageOf(String words, List<String> pages) {
        return IntStream.range(0, pages.size())
                        .filter(i -> pages.get(i).contains(words))
                        .findFirst()
                        .orElse(pages.size())
                + 1;
    }

    private long longestObjective(List<String> pages) {
        List<BoardPaper.Objective> objectives = written(ReportKind.BOARD).objectives();
        List<Integer> begins = new ArrayList<>();
        objectives.forEach(objective ->
                begins.add(pageOf(objective.key() + " " + objective.title() + " " + objective.weakness(), pages)));
        begins.add(pageOf("Groups Groups differ", pages));
        return IntStream.range(0, begins.size() - 1)
                .mapToLong(i -> begins.get(i + 1) - begins.get(i) + (isAtTheTop(begins.get(i + 1), pages) ? 0L : 1L))
                .max()
                .orElse(0);
    }

    /** Whether an objective, or what follows the last, begins this page: then the one before it has none of it. */
    private boolean isAtTheTop(int page, List<String> pages) {
        BoardPaper paper = papers.apply(Writing.nothing(ReportKind.BOARD));
        String words = page <= pages.size() ? pages.get(page - 1) : "";
        return Stream.concat(
                        paper.objectives().stream().map(objective -> objective.key() + " " + objective.title()),
                        Stream.of("Groups Groups differ"))
                .mapToInt(words::indexOf)
                .anyMatch(at -> at >= 0 && at < RUNNING_HEAD);
    }

    private long slides() {
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(FileType.POWERPOINT.of(written(ReportKind.BOARD))))) {
            return show.getSlides().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest note that stands under a figure of the body. */
    private long wordsUnderAFigure() {
        List<Block> blocks = BoardReportContent.of(written(ReportKind.BOARD)).blocks();
        return IntStream.range(0, blocks.size() - 1)
                .filter(i -> blocks.get(i) instanceof Block.Figure)
                .mapToObj(i -> blocks.get(i + 1))
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> paragraph.tone() == Block.Tone.NOTE)
                .mapToLong(paragraph -> Span.words(paragraph.spans()).split("\\s+").length)
                .max()
                .orElse(0);
    }
}
