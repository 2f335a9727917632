package org.heard.collection.fieldwork;

import org.heard.questionnaire.survey.Offer;

/**
 * A language of a survey, as officers must know it.
 *
 * @param open people may choose it now
 */
record SurveyLanguage(String code, String name, boolean checked, boolean open, int missing) {
    static SurveyLanguage of(Offer offer, boolean demo) {
        return new SurveyLanguage(
                offer.language().code(),
                offer.language().name(),
                offer.checked(),
                offer.isOpen(demo),
                offer.missing().size());
    }

    public boolean isEnglish() {
        return code.equals("en");
    }
}
