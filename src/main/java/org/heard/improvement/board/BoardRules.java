package org.heard.improvement.board;

import org.heard.improvement.logbook.WorkingDays;
import org.heard.improvement.plan.BoardSettings;

/**
 * What a council settles about its own board: made once by the wiring and handed on with each {@link Board}.
 *
 * @param settings numbers, quorum, bodies outside
 * @param working days on which its offices work
 */
public record BoardRules(BoardSettings settings, WorkingDays working) {
    /** As Heard comes: those of the Improvement Notice, and England's holidays. */
    public static final BoardRules USUAL = new BoardRules(BoardSettings.USUAL, WorkingDays.england());

    /** Quorum, bodies and days. */
    public BoardSettings.Days days() {
        return settings.days();
    }
}
