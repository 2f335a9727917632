package org.heard.publication.exports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What all figures of a release can be taken away as; the ending of the file is the name in small letters. */
public enum FiguresFormat {
    CSV("for any program (CSV)", "text/csv;charset=UTF-8", AllFigures::csv),
    XLSX("for Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", all -> all.in(new Xlsx())),
    ODS("OpenDocument", "application/vnd.oasis.opendocument.spreadsheet", all -> all.in(new Ods())),
    JSON("for those who write programs (JSON)", "application/json", FiguresJson::of);

    private final String title;
    private final String mediaType;
    private final Function<AllFigures, byte[]> writer;

    FiguresFormat(String title, String mediaType, Function<AllFigures, byte[]> writer) {
        this.title = title;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** @param ending without its dot, in whatever letters */
    public static Optional<FiguresFormat> ending(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** In a link: "for Excel". */
    public String title() {
        return title;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] write(AllFigures all) {
        return writer.apply(all);
    }
}
