package org.heard.improvement.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.heard.ground.files.PackedFile;

/** The sheets of an OpenDocument spreadsheet, read once from front to back. */
final class OdsTables {
    /** A row that stands so often is there to be written in, or is the rest of the sheet. */
    private static final int MOST_REPEATED = FileTable.MOST_ROWS + 1;

    private final Map<String, String> shades = new HashMap<>();
    private final List<FileTable> tables = new ArrayList<>();
    private final PackedFile file;

    private FileTable.Grid grid = new FileTable.Grid();
    private List<int[]> merges = new ArrayList<>();
    private List<FileCell> cells = new ArrayList<>();
    private String sheet = "";
    private String style = "";
    private int row;
    private int rowRepeats;

    private StringBuilder words;
    private FileCell shell = FileCell.EMPTY;
    private String day = "";
    private int repeats;
    private int rows;
    private int noted;
    private boolean isParagraph;

    OdsTables(PackedFile file) {
        this.file = file;
    }

    List<FileTable> tables() {
        file.read("content.xml", this::step);
        return tables;
    }

    private void step(XMLStreamReader reader) {
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
            case "style" -> style = attribute(reader, "name");
            case "table-cell-properties" -> shade(attribute(reader, "background-color"));
            case "table" -> {
                sheet = attribute(reader, "name");
                grid = new FileTable.Grid();
                merges = new ArrayList<>();
                row = 0;
            }
            case "table-row" -> {
                cells = new ArrayList<>();
                rowRepeats = number(reader, "number-rows-repeated");
            }
            case "table-cell", "covered-table-cell" -> cell(reader);
            case "annotation" -> noted++;
            case "p" -> paragraph();
            case "s" -> append(" ".repeat(Math.min(100, number(reader, "c"))));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            default -> {}
        }
    }

    private void shade(String colour) {
        if (colour.matches("#[0-9a-fA-F]{6}")) {
            shades.put(style, colour.substring(1));
        }
    }

    private void cell(XMLStreamReader reader) {
        words = new StringBuilder();
        repeats = number(reader, "number-columns-repeated");
        rows = number(reader, "number-rows-spanned");
        String value = attribute(reader, "date-value");
        day = value.length() >= 10 ? value.substring(0, 10) : "";
        boolean formula = !attribute(reader, "formula").isEmpty();
        shell = new FileCell("", formula, false, shades.getOrDefault(attribute(reader, "style-name"), ""));
    }

    private void paragraph() {
        if (words != null && noted == 0) {
            isParagraph = true;
            if (words.length() > 0) {
                words.append('\n');
            }
        }
    }

    private void append(String text) {
        if (isParagraph && noted == 0) {
            words.append(text);
        }
    }

    private void end(String element) {
        switch (element) {
            case "annotation" -> noted = Math.max(0, noted - 1);
            case "p" -> isParagraph = isParagraph && noted > 0;
            case "table-cell", "covered-table-cell" -> endCell();
            case "table-row" -> endRow();
            case "table" -> endSheet();
            default -> {}
        }
    }

    private void endCell() {
        if (words == null) {
            return;
        }
        String text = shell.formula() ? "" : day.isEmpty() ? CellText.unmasked(words.toString()) : day;
        if (rows > 1) {
            merges.add(new int[] {row, row + rows - 1, cells.size()});
        }
        FileCell cell = new FileCell(text, shell.formula(), false, shell.shade());
        for (int i = 0; i < repeats && cells.size() < FileTable.MOST_COLUMNS; i++) {
            cells.add(cell);
        }
        words = null;
    }

    private void endRow() {
        boolean says = cells.stream().anyMatch(cell -> !cell.isEmpty() || cell.formula());
        for (int i = 0; says && i < Math.min(rowRepeats, MOST_REPEATED) && grid.size() <= 4 * MOST_REPEATED; i++) {
            for (int column = 0; column < cells.size(); column++) {
                grid.put(row + i, column, cells.get(column));
            }
        }
        row += rowRepeats;
    }

    private void endSheet() {
        merges.forEach(merge -> grid.merge(merge[0], merge[1], merge[2]));
        tables.add(grid.table("Sheet “" + CellText.line(sheet) + "”", 1));
    }

    private static int number(XMLStreamReader element, String name) {
        String value = attribute(element, name);
        return value.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(value) : 1;
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
