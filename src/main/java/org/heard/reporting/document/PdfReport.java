package org.heard.reporting.document;

import java.io.IOException;
import java.io.OutputStream;
import org.heard.ground.pdf.Pdf;

/** Writes a report as a tagged PDF: the page of {@link HtmlReport} on sheets of A4. */
public final class PdfReport {
    public static final String MEDIA_TYPE = "application/pdf";

    private PdfReport() {}

    public static void write(Report report, OutputStream out) throws IOException {
        Pdf.write(HtmlReport.page(report, Medium.PAPER), report.masthead().day(), out);
    }
}
