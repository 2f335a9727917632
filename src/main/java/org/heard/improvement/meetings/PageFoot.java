package org.heard.improvement.meetings;

import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;

/** What stands at the foot of each page: the day it is as at, and the last entry it knows. */
record PageFoot(String day, long entry) {
    static PageFoot of(Board board) {
        return new PageFoot(Days.inWords(board.asAt()), board.head().seq());
    }
}
