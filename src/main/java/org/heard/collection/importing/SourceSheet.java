package org.heard.collection.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * A file cut into headings and rows. Cells whose heading is not wanted are let go here, at the door:
 * nothing behind this class ever holds them.
 *
 * @param headings of every column, in order, wanted or not
 */
record SourceSheet(List<String> headings, List<Row> rows) {
    private static final int MOST_COLUMNS = 2_000;
    private static final int MOST_ROWS = 120_000;
    private static final int LONGEST_SHARED = 200;
    private static final int MOST_SHARED = 20_000;
    private static final int LONGEST_CELL = 20_000;

    SourceSheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * @param called what its rows call the file
     * @throws ImportRefused naming the line, where the file does not hold what the layout says
     */
    static SourceSheet read(RoundFile file, String called, FileLayout layout, Set<String> wanted) {
        String text = file.text(layout.encoding());
        LinesAbove above = LinesAbove.of(file.name(), text, layout);
        try (CSVParser parser = format(layout.separator()).parse(new StringReader(above.below()))) {
            return new Reading(file.name(), called, parser, layout, wanted, above).sheet();
        } catch (IOException | UncheckedIOException e) {
            throw new ImportRefused(file.name() + ": a quotation mark is opened and not closed as it should be, near"
                    + " the line that the reader names (" + Headings.lineIn(e.getMessage(), above.lines()) + ")");
        }
    }

    /** Tells a quoted empty cell, which comes as "", from a bare one, which comes as null. */
    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setNullString("")
                .setQuoteMode(QuoteMode.ALL_NON_NULL)
                .get();
    }

    /** One pass through one file. */
    private static final class Reading {
        private final String file;
        private final String called;
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private final FileLayout layout;
        private final Set<String> wanted;
        private final LinesAbove above;
        private final Map<String, String> texts = new HashMap<>();
        private long line;

        Reading(String file, String called, CSVParser parser, FileLayout layout, Set<String> wanted, LinesAbove above) {
            this.above = above;
            this.file = file;
            this.called = called;
            this.parser = parser;
            this.records = parser.iterator();
            this.layout = layout;
            this.wanted = wanted;
        }

        SourceSheet sheet() {
            List<List<String>> top = new ArrayList<>();
            while (top.size() < layout.headerRows() && hasNext()) {
                top.add(cells(records.next()));
            }
            List<String> headings = layout.asInTheMap(Headings.of(top, layout.headerRows()));
            if (headings.size() > MOST_COLUMNS) {
                throw ImportRefused.at(file, above.lines() + 1, "there are more than " + MOST_COLUMNS + " columns");
            }
            new HeadingCheck(file, headings, above, layout.separator()).check(wanted);
            List<Row> rows = rows(headings);
            if (rows.isEmpty()) {
                throw new ImportRefused(file + " has headings and no answers; export the answers again");
            }
            return new SourceSheet(headings, rows);
        }

        /** Looking for the next record moves the parser on, so its line is noted first. */
        private boolean hasNext() {
            line = above.lines() + parser.getCurrentLineNumber() + 1;
            return records.hasNext();
        }

        private List<Row> rows(List<String> headings) {
            List<Row> rows = new ArrayList<>();
            while (hasNext()) {
                List<String> cells = cells(records.next());
                if (cells.size() == 1 && cells.get(0) == null) {
                    continue;
                }
                if (cells.size() != headings.size()) {
                    throw ImportRefused.at(
                            file, line, "there are " + cells.size() + " cells under " + headings.size() + " headings");
                }
                if (rows.size() == MOST_ROWS) {
                    throw ImportRefused.at(file, line, "there are more than " + MOST_ROWS + " rows");
                }
                rows.add(row(headings, cells));
            }
            return rows;
        }

        /** The texts of options come again in every row: each is held once. */
        private String shared(String cell) {
            if (cell.length() > LONGEST_SHARED || texts.size() > MOST_SHARED) {
                return texts.getOrDefault(cell, cell);
            }
            return texts.computeIfAbsent(cell, text -> text);
        }

        private Row row(List<String> headings, List<String> cells) {
            Map<String, String> kept = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (wanted.contains(headings.get(i)) && cells.get(i) != null) {
                    kept.put(headings.get(i), shared(cells.get(i)));
                }
            }
            return new Row(new SourceLine(called, line), kept);
        }

        private List<String> cells(CSVRecord csv) {
            List<String> cells = new ArrayList<>();
            for (String cell : csv) {
                if (cell != null && cell.length() > LONGEST_CELL) {
                    throw ImportRefused.at(file, line, "a cell has more than " + LONGEST_CELL + " letters");
                }
                cells.add(cell);
            }
            return cells;
        }
    }
}
