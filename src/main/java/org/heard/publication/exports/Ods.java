package org.heard.publication.exports;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.ground.files.StillZip;

/** Pages as an OpenDocument spreadsheet, the form that public bodies in Britain are asked to publish in. */
final class Ods implements Workbook {
    /** Of one letter and of one line, in millimetres. */
    private static final double LETTER = 2;

    private static final double LINE = 5;

    @Override
    public byte[] of(String title, List<FigureSheet> pages, LocalDate made) {
        return Workbook.inMemory(() -> {
            SpreadSheet book = new SpreadSheet();
            FigureSheet.named(pages).forEach(page -> book.appendSheet(sheet(page)));
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            book.save(packed);
            ByteArrayOutputStream still = new ByteArrayOutputStream();
            StillZip.copy(packed.toByteArray(), made, still);
            return still.toByteArray();
        });
    }

    private static Sheet sheet(FigureSheet page) {
        ColumnSizes columns = ColumnSizes.of(page);
        int widest = columns.widths().size();
        Sheet sheet = new Sheet(page.name(), Math.max(1, page.rows().size()), widest);
        for (int column = 0; column < widest; column++) {
            sheet.setColumnWidth(column, LETTER * columns.widths().get(column));
        }
        for (int i = 0; i < page.rows().size(); i++) {
            FigureSheet.Row row = page.rows().get(i);
            for (int column = 0; column < row.cells().size(); column++) {
                ExportedCell cell = new ExportedCell(row.cells().get(column));
                put(sheet.getRange(i, column), cell, page.holdsNumbers(row, column));
                style(row, columns.wraps(row)).ifPresent(sheet.getRange(i, column)::setStyle);
            }
            if (columns.lines(row) > 1) {
                sheet.setRowHeight(i, LINE * columns.lines(row));
            }
        }
        return sheet;
    }

    private static void put(Range range, ExportedCell cell, boolean figure) {
        if (figure && cell.number().isPresent()) {
            range.setValue(cell.number().get().doubleValue());
        } else {
            range.setValue(cell.masked());
        }
    }

    private static Optional<Style> style(FigureSheet.Row row, boolean wraps) {
        boolean bold = row.kind() == FigureSheet.Kind.TITLE || row.kind() == FigureSheet.Kind.HEAD;
        return bold || wraps ? Optional.of(style(bold, wraps)) : Optional.empty();
    }

    private static Style style(boolean bold, boolean wraps) {
        Style style = new Style();
        style.setBold(bold);
        style.setWrap(wraps);
        style.setVerticalTextAligment(Style.VERTICAL_TEXT_ALIGMENT.Top);
        return style;
    }
}
