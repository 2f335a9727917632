package org.heard.publication.exports;

import java.util.function.Function;

/** The files a chart can be taken away as; the ending of the file is the name in small letters. */
public enum ExportFormat {
    SVG("picture for web pages (SVG)", "image/svg+xml", TakenChart::svg),
    PNG("picture for documents (PNG)", "image/png", TakenChart::png),
    CSV("numbers (CSV)", "text/csv;charset=UTF-8", TakenChart::csv),
    XLSX(
            "numbers (Excel)",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            taken -> taken.in(new Xlsx())),
    ODS("numbers (OpenDocument)", "application/vnd.oasis.opendocument.spreadsheet", taken -> taken.in(new Ods()));

    private final String title;
    private final String mediaType;
    private final Function<TakenChart, byte[]> writer;

    ExportFormat(String title, String mediaType, Function<TakenChart, byte[]> writer) {
        this.title = title;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** In a link: "picture for documents (PNG)", "numbers (CSV)". */
    public String title() {
        return title;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    byte[] write(TakenChart taken) {
        return writer.apply(taken);
    }
}
