package org.heard.improvement.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.heard.publication.exports.WordsTable;

/**
 * One table of the board on its way out of Heard.
 *
 * @param name of its sheet
 * @param title over it in Word
 * @param rows with days as 2020-03-31
 * @param days columns that hold days, or nothing
 * @param widths of the columns beside each other, in Word
 * @param more tables on sheets of their own
 */
record BoardTable(
        String name,
        String title,
        List<String> head,
        List<List<String>> rows,
        Set<Integer> days,
        List<Integer> widths,
        List<BoardTable> more) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    BoardTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        days = Set.copyOf(days);
        widths = List.copyOf(widths);
        more = List.copyOf(more);
    }

    /** A table that is the whole file, with columns of one width in Word. */
    static BoardTable of(String title, List<String> head, List<List<String>> rows, Set<Integer> days) {
        return new BoardTable(
                title, title, head, rows, days, head.stream().map(any -> 1).toList(), List.of());
    }

    /** With days as people write them. */
    List<List<String>> shown() {
        return rows.stream()
                .map(row -> changed(row, (at, cell) -> isDay(at, cell) ? DAY.format(LocalDate.parse(cell)) : cell))
                .toList();
    }

    private boolean isDay(int at, String cell) {
        return days.contains(at) && !cell.isEmpty();
    }

    /** For formats in which a cell that begins like a formula would be one. @param about day, number and digest of the record */
    WordsTable forSpreadsheets(String about, boolean knowsDays) {
        List<List<String>> kept = (knowsDays ? rows : shown())
                .stream()
                        .map(row -> changed(row, (at, cell) -> CellText.quoted(cell)))
                        .toList();
        return new WordsTable(
                name,
                head,
                kept,
                List.of(about),
                knowsDays ? days : Set.of(),
                more.stream()
                        .map(table -> table.forSpreadsheets(about, knowsDays))
                        .toList());
    }

    private static List<String> changed(List<String> row, BiFunction<Integer, String, String> change) {
        return IntStream.range(0, row.size())
                .mapToObj(at -> change.apply(at, row.get(at)))
                .toList();
    }
}
