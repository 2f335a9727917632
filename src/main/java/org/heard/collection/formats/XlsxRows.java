package org.heard.collection.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.heard.collection.importing.ImportRefused;
import org.heard.ground.files.PackedFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an Excel workbook that holds a table, read once from front to back. */
final class XlsxRows implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final SheetRows rows;

    private XlsxRows(String file) {
        this.rows = new SheetRows(file);
    }

    /** Days as 2021-03-09T14:05, so that nobody has to ask what comes first. */
    private static final class Days extends DataFormatter {
        private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

        Days() {
            super(Locale.UK);
        }

        @Override
        public String formatRawCellContents(double value, int index, String format, boolean since1904) {
            if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
                LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904);
                return ISO.format(moment);
            }
            return super.formatRawCellContents(value, index, format, since1904);
        }
    }

    static List<List<String>> of(String name, PackedFile file) throws IOException {
        try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(file.repacked()))) {
            XSSFReader reader = new XSSFReader(book);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(book);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                XlsxRows sheet = new XlsxRows(name);
                try (InputStream in = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(reader.getStylesTable(), null, texts, sheet, new Days(), false));
                    xml.parse(new InputSource(in));
                }
                if (sheet.rows.rows().size() > 1) {
                    return sheet.rows.rows();
                }
            }
            throw new ImportRefused(name + " has no sheet with headings and answers");
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void startRow(int number) {
        rows.begin();
    }

    @Override
    public void endRow(int number) {
        // the next one begins anew
    }

    @Override
    public void cell(String place, String text, XSSFComment comment) {
        rows.put(new CellReference(place).getCol(), text == null ? "" : text);
    }
}
