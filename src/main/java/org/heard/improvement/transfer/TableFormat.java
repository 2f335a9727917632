package org.heard.improvement.transfer;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.heard.ground.web.FileName;
import org.heard.improvement.board.Board;
import org.heard.reporting.document.WordReport;

/** What a table of the board can be taken away as; the ending of the file is the name in small letters. */
enum TableFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    DOCX(WordReport.MEDIA_TYPE);

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<TableFormat> ending(String ending) {
        return Arrays.stream(values())
                .filter(one -> one.ending().equals(ending))
                .findFirst();
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The day of the board is the one date in the file. */
    byte[] write(BoardTable table, Board board) {
        return switch (this) {
            case CSV -> table.forSpreadsheets(board.footer(), false).csv();
            case XLSX -> table.forSpreadsheets(board.footer(), true).xlsx(board.asAt());
            case ODS -> table.forSpreadsheets(board.footer(), false).ods(board.asAt());
            case DOCX -> TableDocument.of(table, board.footer(), board.asAt());
        };
    }

    /** To be saved under a name with the board's day in it. */
    Response answer(String name, BoardTable table, Board board) {
        return Response.ok(write(table, board), mediaType)
                .header(FileName.HEADER, FileName.attachment(name + "-" + board.asAt() + "." + ending()))
                .build();
    }
}
