package org.heard.improvement.transfer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.ground.files.TextFile;

/** A CSV file as its one table; commas, semicolons or tabs between the cells. */
final class CsvTables {
    private static final int LOOKED_AT = 4000;

    private CsvTables() {}

    static List<FileTable> of(byte[] file, String other) {
        String text = TextFile.fromASpreadsheet(file);
        if (text.indexOf('\0') >= 0) {
            throw new FileRefused(other);
        }
        FileTable.Grid grid = new FileTable.Grid();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                for (int column = 0; column < line.size(); column++) {
                    grid.put((int) line.getRecordNumber(), column, cell(line.get(column)));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new FileRefused(
                    "In the file a quotation mark is opened and not closed as it should be. Save it as CSV"
                            + " again, or choose the workbook itself.");
        }
        return List.of(grid.table("The file", 0));
    }

    private static FileCell cell(String text) {
        return new FileCell(CellText.unmasked(text), text.startsWith("="), false, "");
    }

    private static char separator(String text) {
        String begins = text.substring(0, Math.min(LOOKED_AT, text.length()));
        return Stream.of(',', ';', '\t')
                .reduce((one, other) -> count(begins, other) > count(begins, one) ? other : one)
                .orElse(',');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
