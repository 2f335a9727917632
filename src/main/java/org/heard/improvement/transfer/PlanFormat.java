package org.heard.improvement.transfer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the plan's actions can be taken away as; the ending of the file is the name in small letters. */
enum PlanFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    PlanFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<PlanFormat> ending(String ending) {
        return Arrays.stream(values())
                .filter(one -> one.ending().equals(ending))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param asAt the one date in the file */
    byte[] write(PlanFile file, String footer, LocalDate asAt) {
        return switch (this) {
            case CSV -> file.table().csv();
            case XLSX -> file.table().xlsx(asAt);
            case ODS -> file.table().ods(asAt);
            case DOCX -> PlanDocument.of(file, footer, asAt);
        };
    }
}
