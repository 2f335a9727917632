package org.heard.questionnaire.surveyfile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.questionnaire.survey.Text;

/** The faces of one survey; the first one uses each question's own wording. */
record Faces(Map<String, Text> titles, Map<String, String> wordsOf, Set<String> pictured) {
    static final String STANDARD = "standard";
    static final Faces NONE = new Faces(Map.of(), Map.of(), Set.of());

    static Faces read(Entry survey, Texts texts) {
        Map<String, Text> titles = new LinkedHashMap<>();
        Map<String, String> wordsOf = new HashMap<>();
        Set<String> pictured = new LinkedHashSet<>();
        survey.fields("faces").forEach((face, entry) -> {
            titles.put(face, texts.read(entry.at("title")));
            entry.find("words_of").ifPresent(other -> wordsOf.put(face, known(titles, other)));
            if (entry.isSet("pictures")) {
                pictured.add(face);
            }
        });
        if (titles.isEmpty()) {
            titles.put(STANDARD, Text.name("Standard")); // the only one: nobody is asked to choose it
        }
        return new Faces(titles, wordsOf, pictured);
    }

    List<String> names() {
        return List.copyOf(titles.keySet());
    }

    /** Wording by face, without the first. A face that lacks an item cannot be published, so it is refused. */
    Map<String, Text> wordings(Entry question, Texts texts) {
        Map<String, Entry> given = question.fields("faces");
        List<String> notIn = question.texts("not_in");
        given.forEach((face, wording) -> known(titles, face, wording));
        question.items("not_in").forEach(face -> known(titles, face));
        Map<String, Text> wordings = new HashMap<>();
        names().stream().skip(1).filter(face -> !notIn.contains(face)).forEach(face -> {
            Entry wording = given.getOrDefault(face, given.get(wordsOf.getOrDefault(face, face)));
            if (wording == null) {
                throw question.fault("it has no wording for the face “" + face
                        + "”; write it under “faces”, or name the face under “not_in”");
            }
            wordings.put(face, texts.read(wording));
        });
        return wordings;
    }

    private static String known(Map<String, Text> titles, Entry face) {
        return known(titles, face.text(), face);
    }

    private static String known(Map<String, Text> titles, String face, Entry where) {
        if (!titles.containsKey(face)) {
            throw where.fault("there is no face “" + face + "” at the top of this file");
        }
        return face;
    }
}
