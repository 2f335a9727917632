package org.heard.questionnaire.surveyfile;

import java.util.List;
import org.heard.questionnaire.survey.Survey;

/** Keys are never used again: not for a second survey, not by a survey of another family. */
final class FamilyCheck {
    private FamilyCheck() {}

    static void check(SurveyFile file, List<Survey> before) {
        Survey survey = file.survey();
        for (Survey other : before) {
            if (other.key().equals(survey.key())) {
                throw file.root().at("key").fault("another survey already has the key “" + survey.key() + "”");
            }
            if (!other.instrument().equals(survey.instrument())) {
                refuseSharedKeys(file, other);
            } else if (other.month().compareTo(survey.month()) >= 0) {
                throw file.root()
                        .at("month")
                        .fault("it stands after " + other.key() + " in index.yaml, so its month must be later than "
                                + other.month());
            }
        }
    }

    private static void refuseSharedKeys(SurveyFile file, Survey other) {
        file.questions().forEach((key, place) -> {
            if (other.question(key).isPresent()) {
                throw place.fault("survey " + other.key() + " of another family already uses this key");
            }
        });
    }
}
