package org.heard.questionnaire.surveyfile;

import java.util.List;
import java.util.Set;
import org.heard.questionnaire.survey.Objective;

/**
 * The objectives that files may name by their codes. A survey may name those of the area it was written for: in another
 * area they count for nothing, and its file stays as it is.
 *
 * @param own those of the area, in its order
 * @param known these, and those of the files the surveys were written beside
 */
record ObjectiveCodes(List<Objective> own, Set<String> known) {
    static final ObjectiveCodes NONE = new ObjectiveCodes(List.of(), Set.of());

    /** Those an entry names; {@code all} means each of the area's. */
    List<String> of(Entry entry) {
        if (entry.find("objectives").filter(e -> !e.isList()).isPresent()) {
            return own.stream().map(Objective::key).toList();
        }
        entry.items("objectives").stream()
                .filter(e -> !known.contains(e.text()))
                .forEach(e -> {
                    throw e.fault("there is no objective “" + e.text() + "” in area.yaml");
                });
        return entry.texts("objectives");
    }

    /** Those a measure tells about: the area says so, or the measure itself. */
    List<String> ofMeasure(String key, Entry measure) {
        List<String> named = of(measure);
        return own.stream()
                .filter(one -> one.measures().contains(key) || named.contains(one.key()))
                .map(Objective::key)
                .toList();
    }
}
