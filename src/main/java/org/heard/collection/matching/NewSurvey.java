package org.heard.collection.matching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an officer says of a survey that is made from a file alone.
 *
 * @param instrument the family, which tells who was asked
 * @param month yyyy-MM
 * @param kinds by heading of a column, or of the first of several: a {@link FoundQuestion.Kind}
 * @param roles by text of a scale: the role it has
 * @param ranks by text of a scale: its place, the least good first
 */
record NewSurvey(
        String title,
        String instrument,
        String month,
        Map<String, String> kinds,
        Map<String, String> roles,
        Map<String, Integer> ranks) {
    static final NewSurvey BLANK = new NewSurvey("", "parent-carer", "", Map.of(), Map.of(), Map.of());

    NewSurvey {
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        ranks = Collections.unmodifiableMap(new LinkedHashMap<>(ranks));
    }
}
