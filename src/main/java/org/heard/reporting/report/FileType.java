package org.heard.reporting.report;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.heard.ground.web.FileName;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.HtmlReport;
import org.heard.reporting.document.PdfReport;
import org.heard.reporting.document.Report;
import org.heard.reporting.document.SlideReport;
import org.heard.reporting.document.WordReport;
import org.heard.reporting.document.WordTemplate;

/** A kind of file a report, or its annex, can be taken away as. */
public enum FileType {
    WORD("Word", "docx", WordReport.MEDIA_TYPE, BoardReportContent::of, WordReport::write),
    PDF(
            "PDF",
            "pdf",
            PdfReport.MEDIA_TYPE,
            BoardReportContent::of,
            (report, template, out) -> PdfReport.write(report, out)),
    POWERPOINT(
            "PowerPoint",
            "pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            BoardReportContent::of,
            (report, template, out) -> SlideReport.write(report, out)),
    /** Holds both, the annex closed. */
    HTML("web page", "html", "text/html;charset=UTF-8", BoardReportContent::of, null) {
        /** Read where one is; with the policy of its own that lets its style sheet in. */
        @Override
        public Response.ResponseBuilder answer(BoardPaper paper) {
            return Response.ok(of(paper), mediaType()).header("Content-Security-Policy", HtmlReport.policy());
        }

        @Override
        public int charts(BoardPaper paper) {
            return super.charts(paper) + ANNEX_PDF.charts(paper);
        }

        @Override
        void write(BoardPaper paper, WordTemplate template, OutputStream out) throws IOException {
            HtmlReport.write(content(paper), Annex.NAME, Annex.of(paper), out);
        }
    },
    ANNEX_WORD("Annex, Word", "annex.docx", WordReport.MEDIA_TYPE, Annex::asFile, WordReport::write),
    ANNEX_PDF(
            "Annex, PDF",
            "annex.pdf",
            PdfReport.MEDIA_TYPE,
            Annex::asFile,
            (report, template, out) -> PdfReport.write(report, out));

    /** Only a Word document is made from a template. */
    private interface Writer {
        void write(Report report, WordTemplate template, OutputStream out) throws IOException;
    }

    private final String name;
    private final String ending;
    private final String mediaType;
    private final Function<BoardPaper, Report> content;
    private final Writer writer;

    FileType(String name, String ending, String mediaType, Function<BoardPaper, Report> content, Writer writer) {
        this.name = name;
        this.ending = ending;
        this.mediaType = mediaType;
        this.content = content;
        this.writer = writer;
    }

    /** What stands in it. */
    public Report content(BoardPaper paper) {
        return content.apply(paper);
    }

    void write(BoardPaper paper, WordTemplate template, OutputStream out) throws IOException {
        writer.write(content(paper), template, out);
    }

    /** How many charts are drawn for it. */
    public int charts(BoardPaper paper) {
        return content(paper).of(Block.Figure.class).size();
    }

    /** Writes the whole file; the stream stays open. The same paper gives the same bytes. */
    public void write(BoardPaper paper, OutputStream out) throws IOException {
        write(paper, WordTemplate.heards(), out);
    }

    /** The whole file. */
    public byte[] of(BoardPaper paper) {
        return of(paper, WordTemplate.heards());
    }

    /** The whole file, from that template where it is a kind that has one. */
    public byte[] of(BoardPaper paper, WordTemplate template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(paper, template, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The whole file as an answer to a browser, which keeps it under a name of its own. */
    public Response.ResponseBuilder answer(BoardPaper paper) {
        return Response.ok(of(paper), mediaType).header(FileName.HEADER, FileName.attachment(nameOf(paper)));
    }

    /** "send-survey-report-march-2021-pc2021-1.docx". */
    public String nameOf(BoardPaper paper) {
        return paper.masthead().fileName() + "." + ending;
    }

    /** By the ending of a file's name, whatever its case, without the dot. */
    public static Optional<FileType> ending(String ending) {
        String small = ending.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.ending.equals(small)).findFirst();
    }

    /** By the longest ending that a file's name has: "report.annex.pdf" is an annex. */
    public static Optional<FileType> of(String fileName) {
        String small = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> small.endsWith("." + type.ending))
                .max(Comparator.comparingInt(type -> type.ending.length()));
    }

    public String inWords() {
        return name;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
