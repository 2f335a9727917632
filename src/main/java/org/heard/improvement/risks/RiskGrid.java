package org.heard.improvement.risks;

import java.util.List;
import java.util.stream.IntStream;
import org.heard.improvement.logbook.RiskScore;

/**
 * Open risks by likelihood and impact with controls, as a table.
 *
 * @param rows the likeliest first
 */
record RiskGrid(List<Row> rows) {
    private static final int MOST = 5;

    record Row(int likelihood, List<Cell> cells) {}

    /** @param band "extreme" */
    record Cell(int impact, int score, String band, List<RiskLine> risks) {}

    static RiskGrid of(List<RiskLine> lines) {
        return new RiskGrid(IntStream.rangeClosed(1, MOST)
                .map(i -> MOST + 1 - i)
                .mapToObj(likelihood -> new Row(
                        likelihood,
                        IntStream.rangeClosed(1, MOST)
                                .mapToObj(impact -> cell(new RiskScore(likelihood, impact), lines))
                                .toList()))
                .toList());
    }

    private static Cell cell(RiskScore score, List<RiskLine> lines) {
        return new Cell(
                score.impact(),
                score.value(),
                score.band().word(),
                lines.stream()
                        .filter(RiskLine::isOpen)
                        .filter(line -> line.after().equals(score))
                        .toList());
    }
}
