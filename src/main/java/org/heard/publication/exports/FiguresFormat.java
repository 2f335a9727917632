package org.heard.publication.exports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What all figures of a release can be taken away as; the ending of the file is the name in small letters. */
public enum FiguresFormat {
    CSV("text/csv;charset=UTF-8", AllFigures::csv),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", all -> all.in(new Xlsx())),
    ODS("application/vnd.oasis.opendocument.spreadsheet", all -> all.in(new Ods())),
    JSON("application/json", FiguresJson::of);

    private final String mediaType;
    private final Function<AllFigures, byte[]> writer;

    FiguresFormat(String mediaType, Function<AllFigures, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** @param ending without its dot, in whatever letters */
    public static Optional<FiguresFormat> ending(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
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
