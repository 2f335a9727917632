package org.heard.improvement.risks;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;

/** All that is suggested and that no risk tells of yet. */
@Singleton
class RiskSuggestions {
    private final List<SuggestsRisks> sources;

    RiskSuggestions(@All List<SuggestsRisks> sources) {
        this.sources = sources;
    }

    List<SuggestedRisk> of(Board board) {
        return sources.stream()
                .flatMap(source -> source.suggested(board).stream())
                .filter(one -> !isWritten(one, board))
                .toList();
    }

    private static boolean isWritten(SuggestedRisk one, Board board) {
        String measure = one.begun().getOrDefault(RiskForm.MEASURE, "");
        return !measure.isEmpty()
                && board.of(ThingKind.RISK, RiskForm.MEASURE, measure).stream()
                        .anyMatch(risk -> risk.text(RiskForm.STATE).equals(RiskState.OPEN.word()));
    }
}
