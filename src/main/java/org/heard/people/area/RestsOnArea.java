package org.heard.people.area;

import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.questionnaire.survey.SurveyContents;

/**
 * What rests on the area as it is: answers that name its places, results told by its parts and within its thresholds. Each
 * part of Heard that has such brings one.
 */
public interface RestsOnArea {
    /** Why it may not become that, in one sentence; empty where it may. */
    default Optional<String> refuses(SurveyContents before, SurveyContents after) {
        return Optional.empty();
    }

    /**
     * What goes on under another name if the area becomes that, though people chose it under the name it has: of each such
     * round what it is called. Whoever changes it is asked whether it is the same place.
     */
    default List<String> renamed(SurveyContents before, SurveyContents after) {
        return List.of();
    }

    /** The same of its thresholds. */
    default Optional<String> refuses(DisclosureRules before, DisclosureRules after) {
        return Optional.empty();
    }
}
