package org.heard.publication.exports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.figures.chart.LongColumn;

/**
 * All figures of a release as JSON: what they are, a dictionary, then one object a figure. A number is a number and
 * null where it is not shown or does not apply; words are text and null where there are none. Parts may be added to it;
 * one that is renamed or means something else makes the number of its form grow.
 */
final class FiguresJson {
    private static final int FORM = 1;

    private FiguresJson() {}

    static byte[] of(AllFigures all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return Workbook.inMemory(() -> {
            try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
                write(json, all);
            }
            return out.toByteArray();
        });
    }

    private static void write(JsonGenerator json, AllFigures all) throws IOException {
        Portfolio portfolio = all.portfolio();
        json.writeStartObject();
        json.writeNumberField("form", FORM);
        json.writeStringField("release", portfolio.release());
        json.writeStringField("made", portfolio.made().toString());
        json.writeStringField("check_code", portfolio.code().toString());
        texts(json, "standing", portfolio.labels());
        texts(json, "who_was_not_heard", portfolio.warnings());
        json.writeArrayFieldStart("dictionary");
        for (List<String> meaning : AllFigures.meanings().toList()) {
            json.writeStartObject();
            json.writeStringField("column", meaning.get(0));
            json.writeStringField("holds", meaning.get(1));
            json.writeStringField("meaning", meaning.get(2));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Map<LongColumn, String> row : all.table().rows()) {
            json.writeStartObject();
            for (LongColumn column : LongColumn.values()) {
                json.writeFieldName(column.heading());
                cell(json, column, row.get(column));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void cell(JsonGenerator json, LongColumn column, String text) throws IOException {
        switch (column.holds()) {
            case WORDS -> {
                if (text.isEmpty()) {
                    json.writeNull();
                } else {
                    json.writeString(text);
                }
            }
            case YES_OR_NO -> json.writeBoolean(text.equals("yes"));
            case NUMBER -> {
                Optional<BigDecimal> number = new ExportedCell(text).number();
                if (number.isPresent()) {
                    json.writeNumber(number.get());
                } else {
                    json.writeNull();
                }
            }
        }
    }
}
