package org.heard.publication.release;

import java.util.List;
import org.heard.figures.disclosure.TwoReleases;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;

/** The three invented rounds Heard ships, released, and released again after twelve more parents of the last. */
public final class ShippedTwice {
    private static final int MORE = 12;

    private ShippedTwice() {}

    public static TwoReleases releases() {
        Surveys surveys = SurveyFiles.shipped();
        return TwoReleases.of(ShippedRelease.universe(surveys), ShippedRelease.universe(surveys, MORE));
    }

    /** What the twelve answer who come between the releases. */
    public static List<Answers> more(Surveys surveys) {
        return ShippedRelease.more(surveys, "2021", MORE);
    }
}
