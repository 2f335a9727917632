package org.heard.questionnaire.surveyfile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Recode;

/** Reads {@code recodes.yaml}; both spellings of a recode become old code to new code. */
final class RecodesFile {
    private static final String EVERY_SURVEY = "*";

    private RecodesFile() {}

    static Map<String, Recode> read(Entry file, Scales scales, Recode parts) {
        Map<String, Recode> recodes = new HashMap<>();
        recodes.put(parts.key(), parts);
        file.at("recodes").fields().forEach((key, entry) -> recodes.put(key, recode(key, entry, scales)));
        return recodes;
    }

    /** With the recodes a survey's file carries itself, and those that hold for it as for what it is a copy of. */
    static Map<String, Recode> with(Map<String, Recode> recodes, Entry survey, Scales scales) {
        Map<String, Recode> all = new HashMap<>(copied(recodes, survey));
        survey.fields("recodes").forEach((key, entry) -> {
            if (recodes.containsKey(key)) {
                throw entry.fault("there is a recode “" + key + "” elsewhere; give this one another name");
            }
            all.put(key, recode(key, entry, scales));
        });
        return all;
    }

    /** What becomes of the answers of a survey becomes of those of its copy, unless the copy is named itself. */
    private static Map<String, Recode> copied(Map<String, Recode> recodes, Entry survey) {
        if (survey.find("copied_from").isEmpty()) {
            return recodes;
        }
        Map<String, Recode> all = new HashMap<>(recodes);
        all.replaceAll((key, recode) ->
                recode.alsoOf(survey.at("key").text(), survey.at("copied_from").text()));
        return all;
    }

    private static Recode recode(String key, Entry entry, Scales scales) {
        List<Option> options = scales.either(entry.at("to"));
        Map<String, Map<String, String>> changes =
                entry.find("group").map(RecodesFile::grouped).orElseGet(() -> changed(entry.at("change")));
        changes.values()
                .forEach(change -> change.forEach((old, code) -> {
                    if (options.stream().noneMatch(option -> option.code().equals(code))) {
                        throw entry.fault(
                                "recode " + key + " turns “" + old + "” into “" + code + "”, which is not under “to”");
                    }
                }));
        return new Recode(key, changes, options, entry.find("only_if").map(Conditions::read));
    }

    private static Map<String, Map<String, String>> grouped(Entry groups) {
        Map<String, String> change = new LinkedHashMap<>();
        groups.fields()
                .forEach((code, olds) -> olds.items().forEach(old -> {
                    if (change.put(old.text(), code) != null) {
                        throw old.fault("“" + old.text() + "” stands in two groups");
                    }
                }));
        return Map.of(EVERY_SURVEY, change);
    }

    private static Map<String, Map<String, String>> changed(Entry change) {
        boolean bySurvey = change.fields().values().stream().anyMatch(Entry::isMap);
        return bySurvey ? change.each(one -> one.each(Entry::text)) : Map.of(EVERY_SURVEY, change.each(Entry::text));
    }
}
