package org.heard.improvement.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of an Excel workbook. */
final class XlsxTables {
    private final DataFormatter shown = new DataFormatter(Locale.UK);

    private XlsxTables() {}

    static List<FileTable> of(byte[] file) throws IOException {
        List<FileTable> tables = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                tables.add(new XlsxTables().table(book.getSheetAt(i)));
            }
        }
        return tables;
    }

    private FileTable table(XSSFSheet sheet) {
        FileTable.Grid grid = new FileTable.Grid();
        for (Row row : sheet) {
            for (Cell cell : row) {
                grid.put(row.getRowNum(), cell.getColumnIndex(), cell(cell));
            }
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            grid.merge(merged.getFirstRow(), merged.getLastRow(), merged.getFirstColumn());
        }
        return grid.table("Sheet “" + CellText.line(sheet.getSheetName()) + "”", 1);
    }

    private FileCell cell(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        return new FileCell(formula ? "" : CellText.unmasked(text(cell)), formula, false, shade(cell));
    }

    private String text(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return shown.formatCellValue(cell);
    }

    private static String shade(Cell cell) {
        if (cell.getCellStyle() instanceof XSSFCellStyle style
                && style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
            XSSFColor colour = style.getFillForegroundXSSFColor();
            byte[] parts = colour == null ? null : colour.getRGBWithTint();
            return parts == null ? "" : HexFormat.of().formatHex(parts);
        }
        return "";
    }
}
