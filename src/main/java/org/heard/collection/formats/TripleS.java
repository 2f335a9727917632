package org.heard.collection.formats;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.collection.importing.ImportRefused;
import org.heard.ground.files.PackedFile;

/**
 * The triple-S standard (versions 1 to 3): an XML file that says what stands where, and the answers beside it, in fixed places or
 * as CSV. Where several answers may be given, each has a column of its own, 1 or 0.
 */
final class TripleS {
    private static final int MOST_COLUMNS = 2_000;

    private final List<Variable> variables = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Variable now = new Variable("", "");
    private String code = "";
    private boolean csv;
    private int skip;

    /** One variable. @param places from and to, counted from 1 */
    private static final class Variable {
        private final String ident;
        private final String type;
        private String name = "";
        private String label = "";
        private int start;
        private int finish;
        private int subfields;
        private int width = 1;
        private final Map<String, String> values = new LinkedHashMap<>();

        Variable(String ident, String type) {
            this.ident = ident;
            this.type = type;
        }

        String heading() {
            return name.isEmpty() ? "V" + ident : name;
        }

        boolean isMany() {
            return type.equals("multiple");
        }
    }

    /** @param part of the definition, in a file of its own */
    static TableWithCodebook of(String name, PackedFile definition, String part, String answers) {
        TripleS read = new TripleS();
        definition.read(part, read::step);
        if (read.variables.isEmpty()) {
            throw new ImportRefused(name + " names no variables; export the triple-S files again");
        }
        return read.table(name, answers);
    }

    private void step(XMLStreamReader reader) {
        if (reader.isStartElement()) {
            begin(reader);
        } else if (reader.isEndElement()) {
            end(reader.getLocalName());
        } else if (reader.isCharacters() || reader.getEventType() == XMLStreamReader.CDATA) {
            words.append(reader.getText());
        }
    }

    private void begin(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "record" -> {
                csv = attribute(reader, "format").equals("csv");
                skip = number(attribute(reader, "skip"), 0);
            }
            case "variable" -> now = new Variable(attribute(reader, "ident"), attribute(reader, "type"));
            case "position" -> {
                now.start = number(attribute(reader, "start"), 0);
                now.finish = number(attribute(reader, "finish"), now.start);
            }
            case "spread" -> {
                now.subfields = number(attribute(reader, "subfields"), 1);
                now.width = Math.max(1, number(attribute(reader, "width"), 1));
            }
            case "value" -> code = attribute(reader, "code");
            default -> {}
        }
        words.setLength(0);
    }

    private void end(String element) {
        String text = words.toString().replaceAll("\\s+", " ").strip();
        switch (element) {
            case "name" -> now.name = text;
            case "label" -> now.label = text;
            case "value" -> now.values.put(code, text);
            case "variable" -> variables.add(now);
            default -> {}
        }
        words.setLength(0);
    }

    private TableWithCodebook table(String name, String answers) {
        List<List<String>> rows = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        Map<String, String> wordings = new LinkedHashMap<>();
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        for (Variable variable : variables) {
            if (variable.isMany()) {
                variable.values.forEach((code, label) -> {
                    headings.add(variable.heading() + "[" + code + "]");
                    wordings.put(variable.heading() + "[" + code + "]", variable.label + " [" + label + "]");
                });
            } else {
                headings.add(variable.heading());
                wordings.put(variable.heading(), variable.label.isEmpty() ? variable.heading() : variable.label);
                labels.put(variable.heading(), variable.values);
            }
        }
        if (headings.size() > MOST_COLUMNS) {
            throw new ImportRefused(name + " names more than " + MOST_COLUMNS + " columns");
        }
        rows.add(headings);
        for (List<String> cells : csv ? cellsOfCsv(name, answers) : cellsInPlaces(answers)) {
            rows.add(row(cells));
        }
        return new TableWithCodebook(rows, new Codebook(wordings, labels));
    }

    /** One cell for each variable. */
    private List<List<String>> cellsInPlaces(String answers) {
        return answers.lines()
                .skip(skip)
                .filter(line -> !line.isBlank())
                .map(line ->
                        variables.stream().map(variable -> cut(line, variable)).toList())
                .toList();
    }

    private static String cut(String line, Variable variable) {
        int from = Math.min(line.length(), Math.max(0, variable.start - 1));
        return line.substring(from, Math.max(from, Math.min(line.length(), variable.finish)));
    }

    private List<List<String>> cellsOfCsv(String name, String answers) {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(answers))) {
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() > skip && record.size() >= variables.size()) {
                    rows.add(record.toList());
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new ImportRefused(
                    name + ": the file of answers beside it is no CSV; export the triple-S files again");
        }
    }

    private List<String> row(List<String> cells) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            Variable variable = variables.get(i);
            String cell = cells.get(i).strip();
            if (variable.isMany()) {
                List<String> given = given(variable, cell);
                List<String> codes = List.copyOf(variable.values.keySet());
                codes.forEach(code -> row.add(cell.isEmpty() ? "" : given.contains(code) ? "1" : "0"));
            } else {
                row.add(known(variable, cell));
            }
        }
        return row;
    }

    /** Either one place for each value, or as many codes as were given. */
    private static List<String> given(Variable variable, String cell) {
        List<String> codes = List.copyOf(variable.values.keySet());
        List<String> given = new ArrayList<>();
        if (variable.subfields == 0) {
            for (int i = 0; i < Math.min(codes.size(), cell.length()); i++) {
                if (cell.charAt(i) == '1') {
                    given.add(codes.get(i));
                }
            }
            return given;
        }
        for (int from = 0; from < cell.length(); from += variable.width) {
            given.add(known(
                    variable,
                    cell.substring(from, Math.min(cell.length(), from + variable.width))
                            .strip()));
        }
        return given;
    }

    /** "01" is the code 1. */
    private static String known(Variable variable, String cell) {
        String bare = cell.replaceFirst("^0+(?=\\d)", "");
        return variable.values.containsKey(cell) || !variable.values.containsKey(bare) ? cell : bare;
    }

    private static int number(String typed, int otherwise) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : otherwise;
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
