package org.heard.improvement.risks;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.improvement.board.Board;

/** What a test wants to be suggested; nothing otherwise. */
@Singleton
public class SuggestsInTests implements SuggestsRisks {
    static List<SuggestedRisk> now = List.of();

    @Override
    public List<SuggestedRisk> suggested(Board board) {
        return now;
    }
}
