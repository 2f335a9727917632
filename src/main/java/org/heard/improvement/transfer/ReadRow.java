package org.heard.improvement.transfer;

import java.util.Map;

/**
 * One row of a file with what was chosen for it.
 *
 * @param number among all rows of the file, from 1
 * @param place "Table 2, row 7"
 * @param cells by what their columns hold
 */
record ReadRow(int number, String place, Map<FileColumn, FileCell> cells, PlanChoices choices) {
    FileCell cell(FileColumn column) {
        return cells.getOrDefault(column, FileCell.EMPTY);
    }

    String text(FileColumn column) {
        return CellText.line(cell(column).text());
    }

    String number(FileColumn column) {
        return CellText.number(cell(column).text());
    }

    boolean has(FileColumn column) {
        return cells.containsKey(column);
    }
}
