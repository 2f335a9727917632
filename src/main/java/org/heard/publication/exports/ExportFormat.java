package org.heard.publication.exports;

import java.util.function.Function;

/** The files a chart can be taken away as; the ending of the file is the name in small letters. */
public enum ExportFormat {
    PNG("Picture for Word (PNG)", "image/png", TakenChart::png),
    SVG("Picture for a web page (SVG)", "image/svg+xml", TakenChart::svg),
    XLSX(
            "Figures for Excel (XLSX)",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            taken -> taken.in(new Xlsx())),
    ODS(
            "Figures for LibreOffice (ODS)",
            "application/vnd.oasis.opendocument.spreadsheet",
            taken -> taken.in(new Ods())),
    CSV("Figures for any program (CSV)", "text/csv;charset=UTF-8", TakenChart::csv);

    private final String title;
    private final String mediaType;
    private final Function<TakenChart, byte[]> writer;

    ExportFormat(String title, String mediaType, Function<TakenChart, byte[]> writer) {
        this.title = title;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** In a link, named for what people do with it: "Picture for Word (PNG)". */
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
