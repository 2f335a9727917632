package org.heard.reporting.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Documents as pictures of their pages, eight to a sheet, to be looked at. */
record PageSheets(Path folder) {
    private static final int ACROSS = 4;
    private static final int A_SHEET = 8;
    private static final float DOTS_AN_INCH = 75;

    /** Whether LibreOffice is here to lay out what Word and PowerPoint would. */
    static boolean canLayOut() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** The document laid out by LibreOffice, as PDF beside it. */
    Path laidOut(Path document) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=file://"
                                + folder.toAbsolutePath().resolve("profile"),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.resolve("laid-out").toString(),
                        document.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!office.waitFor(5, TimeUnit.MINUTES) || office.exitValue() != 0) {
            office.destroyForcibly();
            throw new IllegalStateException(
                    "LibreOffice did not lay out " + document + ": " + Files.readString(folder.resolve("soffice.log")));
        }
        String name = document.getFileName().toString();
        return folder.resolve("laid-out").resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
    }

    /** @return names of the pictures, in the order of the pages */
    List<String> of(Path pdf, String name) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int first = 0; first < document.getNumberOfPages(); first += A_SHEET) {
                List<BufferedImage> pages = new ArrayList<>();
                for (int i = first; i < Math.min(first + A_SHEET, document.getNumberOfPages()); i++) {
                    pages.add(renderer.renderImageWithDPI(i, DOTS_AN_INCH));
                }
                String sheet = name + "-" + (first / A_SHEET + 1) + ".png";
                ImageIO.write(sheet(pages), "png", folder.resolve(sheet).toFile());
                sheets.add(sheet);
            }
        }
        return sheets;
    }

    private static BufferedImage sheet(List<BufferedImage> pages) {
        int width = pages.get(0).getWidth() + 6;
        int height = pages.get(0).getHeight() + 6;
        int lines = (pages.size() + ACROSS - 1) / ACROSS;
        BufferedImage sheet = new BufferedImage(ACROSS * width, lines * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.DARK_GRAY);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < pages.size(); i++) {
            graphics.drawImage(pages.get(i), i % ACROSS * width + 3, i / ACROSS * height + 3, null);
        }
        graphics.dispose();
        return sheet;
    }
}
