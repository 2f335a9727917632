package org.heard.questionnaire.survey;

import java.util.List;

/**
 * One of the weaknesses the area's improvement plan answers.
 *
 * @param key A1 to A5
 * @param measures keys of those that tell about it
 */
public record Objective(String key, String title, String weakness, List<String> measures) {
    public Objective {
        measures = List.copyOf(measures);
    }
}
