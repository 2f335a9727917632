package org.heard.ground.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The typefaces every PDF may use. Liberation Sans has the letters of Polish and Ukrainian; DejaVu Sans
 * those of Arabic and the signs besides.
 */
final class Typefaces {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** How a TrueType file begins: OpenType specification, "Table Directory". */
    private static final int TABLE_COUNT_AT = 4;

    private static final int TABLES_FROM = 12;
    private static final int TABLE_ENTRY = 16;
    private static final String LIGATURES = "GSUB";

    private Typefaces() {}

    static final List<String> FILES = List.of(
            "/liberation/LiberationSans-Regular.ttf",
            "/liberation/LiberationSans-Bold.ttf",
            "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf",
            "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

    private static boolean given;

    /** Words inside a drawing are drawn by Java, which on a machine without typefaces knows none but one. */
    static synchronized void giveToDrawings() {
        if (!given) {
            FILES.forEach(Typefaces::register);
            given = true;
        }
    }

    private static void register(String file) {
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font(file));
    }

    /** @param file one of {@link #FILES} */
    static Font font(String file) {
        try (InputStream in = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled typeface " + file + " cannot be read", e);
        }
    }

    /** Each is read only when a page uses it. */
    static void giveTo(PdfRendererBuilder builder) {
        give(builder, "Liberation Sans", REGULAR, "/liberation/LiberationSans-Regular.ttf");
        give(builder, "Liberation Sans", BOLD, "/liberation/LiberationSans-Bold.ttf");
        give(builder, "DejaVu Sans", REGULAR, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
        give(builder, "DejaVu Sans", BOLD, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");
    }

    private static void give(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(() -> withoutLigatures(file), family, weight, FontStyle.NORMAL, true);
    }

    /**
     * PDFBox puts "fi" as one sign where the typeface has one, and looks for it anew in every line, which took
     * nearly half the time of a report. Under another name it does not find the table that has them.
     */
    private static InputStream withoutLigatures(String file) {
        try (InputStream in = open(file)) {
            byte[] font = in.readAllBytes();
            int tables = ByteBuffer.wrap(font).getShort(TABLE_COUNT_AT);
            for (int i = 0; i < tables; i++) {
                int entry = TABLES_FROM + i * TABLE_ENTRY;
                if (new String(font, entry, LIGATURES.length(), StandardCharsets.US_ASCII).equals(LIGATURES)) {
                    System.arraycopy("none".getBytes(StandardCharsets.US_ASCII), 0, font, entry, LIGATURES.length());
                }
            }
            return new ByteArrayInputStream(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Typefaces.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the bundled typeface " + file + " is missing");
        }
        return in;
    }
}
