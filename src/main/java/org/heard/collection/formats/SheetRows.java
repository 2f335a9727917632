package org.heard.collection.formats;

import java.util.ArrayList;
import java.util.List;
import org.heard.collection.importing.ImportRefused;

/** The rows of one sheet, gathered with limits: what a file says of its own size is not believed. */
final class SheetRows {
    private static final int MOST_ROWS = 150_000;
    private static final int MOST_COLUMNS = 2_000;
    private static final long MOST_CELLS = 6_000_000;

    private final String file;
    private final List<List<String>> rows = new ArrayList<>();
    private long cells;

    SheetRows(String file) {
        this.file = file;
    }

    /** Rows without a word at the end are left out. */
    List<List<String>> rows() {
        int last = rows.size();
        while (last > 0 && rows.get(last - 1).stream().allMatch(String::isBlank)) {
            last--;
        }
        return rows.subList(0, last);
    }

    void begin() {
        if (rows.size() == MOST_ROWS) {
            throw new ImportRefused(file + " has more than " + MOST_ROWS + " rows");
        }
        rows.add(new ArrayList<>());
    }

    /** @param column counted from 0; those between are empty */
    void put(int column, String text) {
        if (column >= MOST_COLUMNS) {
            if (text.isBlank()) {
                return;
            }
            throw new ImportRefused(file + " has more than " + MOST_COLUMNS + " columns");
        }
        List<String> row = rows.get(rows.size() - 1);
        while (row.size() < column) {
            row.add("");
        }
        row.add(text.strip());
        cells++;
        if (cells > MOST_CELLS) {
            throw new ImportRefused(file + " has more than " + MOST_CELLS + " cells");
        }
    }
}
