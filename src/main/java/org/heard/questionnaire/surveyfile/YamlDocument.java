package org.heard.questionnaire.surveyfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A file of ours that stands outside the surveys, read and checked in the same way as they are. */
public final class YamlDocument {
    private final Entry top;

    private YamlDocument(Entry top) {
        this.top = top;
    }

    /**
     * @param file its name, for messages
     * @param schema JSON Schema it must keep to
     * @throws SurveyFault with file, line and fault, of every fault there is
     */
    public static YamlDocument read(String file, String text, String schema) {
        Entry top = YamlFile.read(file, text);
        List<SurveyFault> faults = new FileSchema(schema).faults(top);
        if (!faults.isEmpty()) {
            throw SurveyFault.all(faults);
        }
        return new YamlDocument(top);
    }

    public JsonNode json() {
        return top.json();
    }

    /** @param path names and places in lists, from the top: {@code "columns", "3", "options"} */
    public SurveyFault fault(String fault, String... path) {
        Entry place = top;
        for (String step : path) {
            place = place.isList() ? place.items().get(Integer.parseInt(step)) : place.at(step);
        }
        return place.fault(fault);
    }
}
