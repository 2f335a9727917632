package org.heard.collection.round;

import java.util.List;
import java.util.Optional;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Survey;

/** Surveys written in the browser that nobody was asked yet; a room below cannot name the one that keeps them. */
public interface DraftedSurveys {
    /** @param text as it will be kept once it is asked, @param survey as read from it */
    record DraftedSurvey(String text, Survey survey) {}

    /** Those that can be read; the newest first. */
    List<DraftedSurvey> all();

    Optional<DraftedSurvey> drafted(String key);

    /**
     * What still keeps it from being asked: questions nobody has judged, no second account.
     *
     * @param opener who would open it
     */
    List<OpeningNeed> needs(String key, Actor opener);

    /** Its round has opened, in this transaction: from now on the text is kept with the round. */
    void opened(String key);
}
