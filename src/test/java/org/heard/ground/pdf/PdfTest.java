package org.heard.ground.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {
    private static final String STYLE = "body { font-family: 'Liberation Sans', 'DejaVu Sans' }";

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>A title</title>"
                + "<meta name=\"subject\" content=\"What it is\" /><style>" + STYLE + "</style></head><body>" + body
                + "</body></html>";
    }

    @Test
    void keepsToPdfUa() throws IOException {
        byte[] pdf = pdf(page("<h1>One</h1><p>See <a href=\"#t\">the table</a>.</p>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" alt=\"a square\">"
                + "<rect width=\"9\" height=\"9\" /></svg>"
                + "<table id=\"t\"><thead><tr><th scope=\"col\">A</th></tr></thead>"
                + "<tbody><tr><td>1</td></tr></tbody></table>"));

        assertThat(PdfUa.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(Tags.of(document).alternativeTexts()).contains("a square");
        }
    }

    @Test
    void theTestSeesAFileThatDoesNotKeepToIt() throws IOException {
        assertThat(PdfUa.faults(pdf("<html><head></head><body>no title, no language</body></html>")))
                .isNotEmpty();
    }

    @Test
    void thePageOfOneDayIsTheSameBytes() throws IOException {
        assertThat(pdf(page("<h1>One</h1>"))).isEqualTo(pdf(page("<h1>One</h1>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neither – “don’t know” £ …",
                "Zażółć gęślą jaźń ĄĆĘŁŃÓŚŹŻ",
                "Щастя, їжак, ґанок, Є І Ї Ґ",
                "→ ☐ ✓ ▲ ▼ ● ■"
            })
    void noLetterIsLost(String words) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(page("<p>" + words + "</p>")))) {
            assertThat(new PDFTextStripper().getText(document)).contains(words);
        }
    }

    @Test
    void arabicRunsFromTheRightWithItsLettersJoined() throws IOException {
        byte[] pdf = pdf(page("<p dir=\"rtl\" lang=\"ar\">راض 18 SEND</p>"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            // Joined forms, drawn in the order they stand on the page from left to right: ضار, not boxes.
            assertThat(new PDFTextStripper().getText(document))
                    .contains("SEND", "18")
                    .doesNotContain("#");
            assertThat(fonts(document)).anyMatch(name -> name.endsWith("DejaVuSans"));
        }
    }

    @Test
    void everyTypefaceLiesInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(page("<h1>One</h1><p>słowo ☐</p>")))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void nothingIsFetchedFromAnywhere() throws IOException {
        assertThat(pdf(page("<h1>One</h1><img src=\"file:///etc/hostname\" alt=\"no\" />")))
                .isNotEmpty();
    }

    private static List<String> fonts(PDDocument document) throws IOException {
        List<String> names = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                names.add(page.getResources().getFont(name).getName());
            }
        }
        return names;
    }

    private static byte[] pdf(String xhtml) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(xhtml, LocalDate.of(2026, 3, 1), out);
        return out.toByteArray();
    }
}
