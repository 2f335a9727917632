package org.heard.improvement.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One table of a council's file.
 *
 * @param name as a sentence calls it: "Table 2", "Sheet “Plan”"
 */
record FileTable(String name, List<FileRow> rows) {
    static final int MOST_ROWS = 500;
    static final int MOST_COLUMNS = 60;

    FileTable {
        rows = List.copyOf(rows);
    }

    /** @param number as the program that made the file counts it, from 1 */
    record FileRow(int number, List<FileCell> cells) {
        FileRow {
            cells = List.copyOf(cells);
        }

        FileCell cell(int column) {
            return column < cells.size() ? cells.get(column) : FileCell.EMPTY;
        }

        /** Nothing of its own stands in it. */
        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.carried() || cell.isEmpty() && !cell.formula());
        }
    }

    /** Cells put down one by one, in whatever order; what lies outside the limits is let go. */
    static final class Grid {
        private final TreeMap<Integer, TreeMap<Integer, FileCell>> rows = new TreeMap<>();

        void put(int row, int column, FileCell cell) {
            boolean says = !cell.isEmpty() || !cell.shade().isEmpty();
            if (column < MOST_COLUMNS && (says || cell.formula())) {
                rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, cell);
            }
        }

        /** What stands in a merged cell is so for each of its rows; rows of which nothing else is known stay away. */
        void merge(int first, int last, int column) {
            FileCell top = rows.getOrDefault(first, new TreeMap<>()).get(column);
            if (top != null && first < last) {
                rows.subMap(first, false, last, true).values().forEach(row -> row.put(column, top.below()));
            }
        }

        /** @param from number of the row with index 0 */
        FileTable table(String name, int from) {
            List<FileRow> all = new ArrayList<>();
            for (Map.Entry<Integer, TreeMap<Integer, FileCell>> row : rows.entrySet()) {
                List<FileCell> cells = new ArrayList<>();
                for (int column = 0; column <= row.getValue().lastKey(); column++) {
                    cells.add(row.getValue().getOrDefault(column, FileCell.EMPTY));
                }
                all.add(new FileRow(row.getKey() + from, cells));
            }
            return new FileTable(name, all);
        }

        int size() {
            return rows.size();
        }
    }
}
