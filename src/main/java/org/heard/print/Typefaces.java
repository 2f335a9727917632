package org.heard.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;

/**
 * The typefaces every PDF may use. Liberation Sans has the letters of Polish and Ukrainian; DejaVu Sans
 * those of Arabic and the signs besides.
 */
final class Typefaces {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Typefaces() {}

    /** Each is read only when a page uses it. */
    static void giveTo(PdfRendererBuilder builder) {
        give(builder, "Liberation Sans", REGULAR, "/liberation/LiberationSans-Regular.ttf");
        give(builder, "Liberation Sans", BOLD, "/liberation/LiberationSans-Bold.ttf");
        give(builder, "DejaVu Sans", REGULAR, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
        give(builder, "DejaVu Sans", BOLD, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");
    }

    private static void give(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        InputStream in = Typefaces.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the bundled typeface " + file + " is missing");
        }
        return in;
    }
}
