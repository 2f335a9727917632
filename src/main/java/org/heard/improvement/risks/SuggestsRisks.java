package org.heard.improvement.risks;

import java.util.List;
import org.heard.improvement.board.Board;

/** A room that sees something go wrong brings one of these; a risk is never made by it. */
public interface SuggestsRisks {
    List<SuggestedRisk> suggested(Board board);
}
