package org.heard.ground.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter.ICUBidiSplitterFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A page as a tagged PDF that keeps to PDF/UA-1, if the page does its part: {@code lang}, {@code title},
 * a {@code meta} of name "subject" that says what it is, {@code scope} on the heads of tables, {@code alt} on each {@code svg} and {@code img}. Nothing is fetched
 * from anywhere: styles and pictures stand in the page.
 */
public final class Pdf {
    /** Of a file's two identifiers; ours need not differ from file to file, and must not from day to day. */
    private static final long IDENTIFIER = 1;

    /** A picture that stands in the page itself. */
    private static final String INSIDE = "data:image/png;base64,";

    static {
        // A line for each step of each page would stand between the words of a command.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /**
     * Writes the whole file; the stream stays open. The same page and day give the same bytes.
     *
     * @param xhtml well-formed, in "Liberation Sans" or "DejaVu Sans", best both in this order
     * @param made the only date in the file
     */
    public static void write(String xhtml, LocalDate made, OutputStream out) throws IOException {
        try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            PDDocumentInformation about = document.getDocumentInformation();
            about.setCreationDate(calendar(made));
            about.setModificationDate(calendar(made));
            document.setDocumentId(IDENTIFIER);
            document.save(new StaysOpen(out));
        }
    }

    /**
     * On which sheet of such a file, the first being 1, an element stands, by its id. The page is laid out and nothing is
     * drawn.
     *
     * @param ids those that are wanted
     */
    public static Map<String, Integer> sheets(String xhtml, Pattern ids) {
        try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer()) {
            renderer.layout();
            renderer.getOutputDevice().setRoot(renderer.getRootBox());
            return renderer.findPagePositionsByID(ids).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            PagePosition::getId, place -> place.getPageNo() + 1, Math::min));
        }
    }

    private static PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        Typefaces.giveTo(builder);
        Typefaces.giveToDrawings();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith(INSIDE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(xhtml, null);
        return builder;
    }

    private static Calendar calendar(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }
}
