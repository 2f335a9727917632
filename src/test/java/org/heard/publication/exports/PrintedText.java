package org.heard.publication.exports;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.extractor.ExtractorFactory;
import org.apache.poi.extractor.POITextExtractor;
import org.heard.reporting.report.FileType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The words of a file, as its own kind of reader gives them: one line a format. */
final class PrintedText {
    private PrintedText() {}

    static String of(ExportFormat form, byte[] file) {
        return read(() -> switch (form) {
            case SVG -> markup(file, Parser.xmlParser());
            case PNG -> "";
            case CSV -> cells(file);
            case XLSX -> office(file);
            case ODS -> sheets(file);
        });
    }

    static String of(FiguresFormat form, byte[] file) {
        return read(() -> switch (form) {
            case CSV -> cells(file);
            case XLSX -> office(file);
            case ODS -> sheets(file);
            case JSON -> new String(file, StandardCharsets.UTF_8);
        });
    }

    static String of(FileType type, byte[] file) {
        return read(() -> switch (type) {
            case WORD, ANNEX_WORD, POWERPOINT -> office(file);
            case PDF, ANNEX_PDF -> new PDFTextStripper().getText(Loader.loadPDF(file));
            case HTML -> markup(file, Parser.htmlParser());
        });
    }

    private static String cells(byte[] file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (CSVParser rows = CSVParser.parse(new String(file, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            rows.forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
        }
        return words.toString();
    }

    /** Text only, each piece apart, without style sheets. */
    private static String markup(byte[] file, Parser parser) {
        Document document = Jsoup.parse(new String(file, StandardCharsets.UTF_8), "", parser);
        document.select("style, script").remove();
        StringBuilder words = new StringBuilder();
        document.traverse((node, depth) -> {
            if (node instanceof org.jsoup.nodes.TextNode text) {
                words.append(text.text()).append('\n');
            }
        });
        return words.toString();
    }

    private static String office(byte[] file) throws IOException {
        try (POITextExtractor extractor = ExtractorFactory.createExtractor(new ByteArrayInputStream(file))) {
            return extractor.getText();
        }
    }

    private static String sheets(byte[] file) throws IOException {
        StringBuilder words = new StringBuilder();
        new SpreadSheet(new ByteArrayInputStream(file)).getSheets().forEach(sheet -> {
            for (Object[] row : sheet.getDataRange().getValues()) {
                for (Object cell : row) {
                    words.append(cell instanceof Double number ? number(number) : String.valueOf(cell))
                            .append('\n');
                }
            }
        });
        return words.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private interface Reading {
        String text() throws IOException;
    }

    private static String read(Reading reading) {
        try {
            return reading.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
