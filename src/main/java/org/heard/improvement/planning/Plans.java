package org.heard.improvement.planning;

import jakarta.inject.Singleton;
import org.heard.improvement.board.Board;
import org.heard.improvement.plan.Evidence;
import org.heard.questionnaire.survey.Surveys;

/** Works the plan out for a page. */
@Singleton
public class Plans {
    private final Surveys surveys;
    private final Evidence evidence;

    Plans(Surveys surveys, Evidence evidence) {
        this.surveys = surveys;
        this.evidence = evidence;
    }

    public ImprovementPlan of(Board board) {
        return ImprovementPlan.of(board, surveys.objectives(), evidence);
    }
}
