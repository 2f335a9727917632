package org.heard.collection.journey;

import java.util.Optional;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Response;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Survey;

/** A questionnaire filled in as a whole, such as one on paper: it goes the same way through as on the web. */
public final class WholeForm {
    private WholeForm() {}

    /** How many children one person can answer about. */
    public static int mostChildren() {
        return AnotherChild.MOST;
    }

    /**
     * What the web would have stored: no answers to questions routed past.
     *
     * @param answers to every question there is, blanks among them
     * @return nothing where all of it is blank
     */
    public static Optional<Answers> asked(Survey survey, Response.How how, Answers answers) {
        Journey journey = Journey.of(survey, DraftContents.of(how, AnotherChild.again(answers)));
        return journey.isBlank() ? Optional.empty() : Optional.of(journey.asked());
    }
}
