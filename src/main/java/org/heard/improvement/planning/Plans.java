package org.heard.improvement.planning;

import jakarta.inject.Singleton;
import org.heard.improvement.board.Board;
import org.heard.improvement.evidence.PublishedEvidence;
import org.heard.improvement.evidence.SurveyEvidence;
import org.heard.questionnaire.survey.Surveys;

/** Works the plan out for a page. */
@Singleton
public class Plans {
    private final Surveys surveys;
    private final SurveyEvidence evidence;

    Plans(Surveys surveys, SurveyEvidence evidence) {
        this.surveys = surveys;
        this.evidence = evidence;
    }

    public ImprovementPlan of(Board board) {
        return of(board, evidence.read());
    }

    /** The same by some releases alone. */
    public ImprovementPlan of(Board board, PublishedEvidence known) {
        return ImprovementPlan.of(board, surveys.objectives(), known);
    }
}
