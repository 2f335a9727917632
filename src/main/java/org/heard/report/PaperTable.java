package org.heard.report;

/**
 * A table as it fits across an upright sheet: as it is, or with its rows as columns, or in smaller type.
 *
 * @param dense whether the type is smaller than that of other tables
 */
record PaperTable(Block.Table table, boolean dense) {
    static PaperTable of(Block.Table table) {
        if (new ColumnWidths(table).fit()) {
            return new PaperTable(table, false);
        }
        Block.Table turned = table.turned();
        return new ColumnWidths(turned).fit() ? new PaperTable(turned, false) : new PaperTable(table, true);
    }

    /** Shares of the width, in the unit of {@code width}, which is their sum. */
    int[] widths(int width) {
        return new ColumnWidths(table).in(width);
    }
}
