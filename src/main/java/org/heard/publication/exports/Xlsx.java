package org.heard.publication.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.heard.ground.files.StillZip;

/** Pages as an Excel workbook: numbers as numbers, each table a real one whose header row says so. */
final class Xlsx implements Workbook {
    private static final String MAKER = "Heard";
    private static final String MAKER_VERSION = "1.0";
    /** Points; no row of a workbook may be higher, and the words of one that would have to be run on in its cell. */
    private static final int HIGHEST = 409;

    /** Of one line, in points. */
    private static final double LINE = 15;

    @Override
    public byte[] of(String title, List<FigureSheet> pages, LocalDate made) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        return Workbook.inMemory(() -> {
            try (var workbook = new org.dhatim.fastexcel.Workbook(packed, MAKER, MAKER_VERSION)) {
                workbook.properties().setTitle(title);
                for (FigureSheet page : FigureSheet.named(pages)) {
                    new Sheet(workbook.newWorksheet(page.name()), page, ColumnSizes.of(page)).write();
                }
            }
            ByteArrayOutputStream still = new ByteArrayOutputStream();
            StillZip.copy(packed.toByteArray(), made, still);
            return still.toByteArray();
        });
    }

    /** One page on its way into the library. */
    private record Sheet(Worksheet sheet, FigureSheet page, ColumnSizes columns) {
        void write() throws IOException {
            for (int column = 0; column < columns.widths().size(); column++) {
                sheet.width(column, columns.widths().get(column));
            }
            onPaper();
            for (int i = 0; i < page.rows().size(); i++) {
                row(i, page.rows().get(i));
            }
            sheet.finish();
        }

        /** Across the sheet, all columns on it. */
        private void onPaper() {
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.pageOrientation(columns.widths().size() > 1 ? "landscape" : "portrait");
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }

        private void row(int at, FigureSheet.Row row) {
            if (columns.lines(row) > 1) {
                sheet.rowHeight(at, Math.min(HIGHEST, columns.lines(row) * LINE));
            }
            for (int column = 0; column < row.cells().size(); column++) {
                cell(at, column, row, new ExportedCell(row.cells().get(column)));
            }
            if (row.kind() == FigureSheet.Kind.HEAD) {
                table(at, row);
            }
        }

        private void cell(int at, int column, FigureSheet.Row row, ExportedCell cell) {
            if (page.holdsNumbers(row, column) && cell.number().isPresent()) {
                sheet.value(at, column, cell.number().get());
                sheet.style(at, column).format(cell.format()).set();
                return;
            }
            Optional<LocalDate> day = page.day(row, column);
            if (day.isPresent()) {
                sheet.value(at, column, day.get());
                sheet.style(at, column)
                        .format("dd/mm/yyyy")
                        .verticalAlignment("top")
                        .set();
                return;
            }
            sheet.value(at, column, cell.masked());
            switch (row.kind()) {
                case TITLE -> sheet.style(at, column).bold().fontSize(14).set();
                case HEAD -> sheet.style(at, column).bold().wrapText(true).set();
                case FIGURES, WORDS -> words(at, column);
                case NOTE -> {
                    if (columns.wraps(row)) {
                        words(at, column);
                    }
                }
            }
        }

        /** Words of a table wrap in their column; a symbol stands where a number would. */
        private void words(int at, int column) {
            String align = column == 0 || sheet.value(at, column).toString().length() > 2 ? "left" : "right";
            sheet.style(at, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .horizontalAlignment(align)
                    .set();
        }

        private static boolean isOfTable(FigureSheet.Row row) {
            return row.kind() == FigureSheet.Kind.FIGURES || row.kind() == FigureSheet.Kind.WORDS;
        }

        private void table(int head, FigureSheet.Row row) {
            List<String> names = row.cells().stream()
                    .map(text -> new ExportedCell(text).masked())
                    .toList();
            int last = head;
            while (last + 1 < page.rows().size() && isOfTable(page.rows().get(last + 1))) {
                last++;
            }
            // A table must have a row, and no two of its columns one name.
            if (last > head && Set.copyOf(names).size() == names.size()) {
                sheet.range(head, 0, last, names.size() - 1)
                        .createTable(names.toArray(String[]::new))
                        .styleInfo()
                        .setStyleName("TableStyleLight1")
                        .setShowFirstColumn(true)
                        .setShowRowStripes(false);
            }
        }
    }
}
