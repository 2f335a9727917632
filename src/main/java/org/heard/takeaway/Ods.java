package org.heard.takeaway;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;

/** Pages as an OpenDocument spreadsheet, the form that public bodies in Britain are asked to publish in. */
final class Ods implements Workbook {
    /** In millimetres. */
    private static final double FIRST_COLUMN = 80;

    private static final double OTHER_COLUMNS = 32;
    private static final double ONE_COLUMN = 200;

    @Override
    public byte[] of(String title, List<Page> pages, LocalDate made) {
        return Workbook.inMemory(() -> {
            SpreadSheet book = new SpreadSheet();
            Page.named(pages).forEach(page -> book.appendSheet(sheet(page)));
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            book.save(packed);
            ByteArrayOutputStream still = new ByteArrayOutputStream();
            StillZip.copy(packed.toByteArray(), made, still);
            return still.toByteArray();
        });
    }

    private static Sheet sheet(Page page) {
        int widest =
                page.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        Sheet sheet = new Sheet(page.name(), Math.max(1, page.rows().size()), widest);
        sheet.setColumnWidth(0, widest == 1 ? ONE_COLUMN : FIRST_COLUMN);
        for (int column = 1; column < widest; column++) {
            sheet.setColumnWidth(column, widest == 2 ? ONE_COLUMN : OTHER_COLUMNS);
        }
        for (int i = 0; i < page.rows().size(); i++) {
            Page.Row row = page.rows().get(i);
            for (int column = 0; column < row.cells().size(); column++) {
                put(sheet.getRange(i, column), column, row);
            }
        }
        return sheet;
    }

    private static void put(Range range, int column, Page.Row row) {
        CellText cell = new CellText(row.cells().get(column));
        boolean figure = row.kind() == Page.Kind.FIGURES && column > 0;
        if (figure && cell.number().isPresent()) {
            range.setValue(cell.number().get().doubleValue());
        } else {
            range.setValue(cell.masked());
        }
        switch (row.kind()) {
            case TITLE, HEAD -> range.setStyle(bold());
            case FIGURES, WORDS, NOTE -> {}
        }
    }

    private static Style bold() {
        Style style = new Style();
        style.setBold(true);
        return style;
    }
}
