package org.heard.ground.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.heard.figures.chart.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new server or a container has no typefaces at all: the words of a chart in a PDF must be ours. */
class BareMachineTest {
    /** Prints how much ink an Arabic label takes, and boxes in its place. */
    static final class Bare {
        private Bare() {}

        public static void main(String[] args) throws IOException {
            Fonts.useBundled();
            System.out.println("ink " + ink("\u0631\u0627\u0636") + " " + ink("\uE000\uE000\uE000"));
        }
    }

    @Test
    void drawsArabicLabelsWithItsLetters(@TempDir Path folder) throws Exception {
        Path nothing = Files.writeString(
                folder.resolve("none.conf"),
                "<?xml version='1.0'?><fontconfig><cachedir>" + folder + "</cachedir></fontconfig>");
        ProcessBuilder bare = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Bare.class.getName()));
        bare.environment().put("FONTCONFIG_FILE", nothing.toString());
        Process process = bare.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
        String[] ink = said.substring(said.indexOf("ink ")).strip().split(" ");
        assertThat(ink[1])
                .as("letters, where boxes take %s", ink[2])
                .isNotEqualTo("0")
                .isNotEqualTo(ink[2]);
    }

    private static long ink(String words) throws IOException {
        String page = "<!DOCTYPE html><html lang=\"en\"><head><title>A title</title></head><body>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 60\" width=\"600\" height=\"60\""
                + " alt=\"a label\"><text x=\"5\" y=\"30\" font-size=\"16\""
                + " font-family=\"'DejaVu Sans', 'Liberation Sans', Arial, sans-serif\">" + words
                + "</text></svg></body></html>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(page, LocalDate.of(2026, 3, 1), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 100);
            return IntStream.range(0, image.getWidth() * image.getHeight())
                    .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF) < 128)
                    .count();
        }
    }
}
