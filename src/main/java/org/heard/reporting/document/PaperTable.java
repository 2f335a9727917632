package org.heard.reporting.document;

/**
 * A table as it fits across an upright sheet: as it is, or with its rows as columns, or in smaller type.
 *
 * @param dense whether the type is smaller than that of other tables
 */
public record PaperTable(Block.Table table, boolean dense) {
    /** Of its type, less what a heading, a caption and a note take. */
    private static final int LINES_OF_A_SHEET = 44;
    /** What the margins of a row come to, in lines. */
    private static final double LINE_A_ROW = 0.5;

    public static PaperTable of(Block.Table table) {
        if (new ColumnWidths(table).fit()) {
            return new PaperTable(table, false);
        }
        Block.Table turned = table.turned();
        return new ColumnWidths(turned).fit() ? new PaperTable(turned, false) : new PaperTable(table, true);
    }

    /** Whether it is kept on one sheet, with its heading, its caption and the note below it. */
    boolean isShort() {
        return new ColumnWidths(table).lines() + LINE_A_ROW * table.rows().size() <= LINES_OF_A_SHEET;
    }

    /** Shares of the width, in the unit of {@code width}, which is their sum. */
    int[] widths(int width) {
        return new ColumnWidths(table).in(width);
    }
}
