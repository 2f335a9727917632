package org.heard.collection.formats;

import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.heard.collection.importing.ImportRefused;
import org.heard.ground.files.PackedFile;

/** The first sheet of an OpenDocument spreadsheet that holds a table, read once from front to back. */
final class OdsRows {
    /** A row or cell that stands more often than this is the rest of the sheet. */
    private static final int MOST_REPEATED = 200;

    private final String name;
    private final PackedFile file;
    private SheetRows sheet;
    private List<List<String>> found = List.of();
    private StringBuilder words = new StringBuilder();
    private String day = "";
    private boolean isParagraph;
    private int noted;
    private int column;
    private int repeats = 1;

    OdsRows(String name, PackedFile file) {
        this.name = name;
        this.file = file;
        this.sheet = new SheetRows(name);
    }

    List<List<String>> rows() {
        file.read("content.xml", this::step);
        if (found.isEmpty()) {
            throw new ImportRefused(name + " has no sheet with headings and answers");
        }
        return found;
    }

    private void step(XMLStreamReader reader) {
        if (!found.isEmpty()) {
            return;
        }
        if (reader.isStartElement()) {
            begin(reader);
        } else if (reader.isEndElement()) {
            end(reader.getLocalName());
        } else if (reader.isCharacters() && isParagraph && noted == 0) {
            words.append(reader.getText());
        }
    }

    private void begin(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "table" -> sheet = new SheetRows(name);
            case "table-row" -> {
                sheet.begin();
                column = 0;
            }
            case "table-cell", "covered-table-cell" -> {
                words = new StringBuilder();
                day = attribute(reader, "date-value");
                repeats = number(attribute(reader, "number-columns-repeated"));
            }
            case "annotation" -> noted++;
            case "p" -> {
                if (isParagraph || words.length() > 0) {
                    words.append('\n');
                }
                isParagraph = true;
            }
            case "s" -> words.append(' ');
            case "line-break" -> words.append('\n');
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "annotation" -> noted = Math.max(0, noted - 1);
            case "p" -> isParagraph = false;
            case "table-cell", "covered-table-cell" -> endCell();
            case "table" -> found = sheet.rows().size() > 1 ? sheet.rows() : List.of();
            default -> {}
        }
    }

    private void endCell() {
        String text = day.isEmpty() ? words.toString() : day;
        for (int i = 0; !text.isBlank() && i < Math.min(repeats, MOST_REPEATED); i++) {
            sheet.put(column + i, text);
        }
        column += repeats;
        words = new StringBuilder();
    }

    private static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(typed) : 1;
    }

    private static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }
}
