package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.reporting.document.Span;

/**
 * What the sections ask for, gathered: each line an officer wrote as a point of a list, or each paragraph where there is
 * no list, once, with the objectives it belongs to.
 */
record Recommendations(BoardPaper paper) {
    List<List<Span>> items() {
        Map<String, List<String>> byWords = new LinkedHashMap<>();
        lines(paper.writing().text(Writing.FRONT, Part.RECOMMENDATIONS))
                .forEach(line -> byWords.putIfAbsent(line, new ArrayList<>()));
        paper.objectives()
                .forEach(objective -> lines(paper.writing().text(objective.key(), Part.RECOMMENDATION))
                        .forEach(line -> byWords.computeIfAbsent(line, l -> new ArrayList<>())
                                .add(objective.key())));
        return byWords.entrySet().stream()
                .map(entry -> List.of(Span.plain(entry.getKey() + in(entry.getValue()))))
                .toList();
    }

    /** " (A1, A4)"; empty for what is asked of no objective by name. */
    private static String in(List<String> objectives) {
        return objectives.isEmpty() ? "" : " (" + String.join(", ", objectives) + ")";
    }

    private List<String> lines(String typed) {
        List<PlainText.Passage> passages = new PlainText(typed).passages();
        boolean hasList = passages.stream().anyMatch(PlainText.Passage::points);
        return passages.stream()
                .filter(passage -> passage.points() || !hasList || isPrintedHereAlone())
                .flatMap(passage -> passage.lines().stream())
                .toList();
    }

    /** The board's report has each text whole under its objective; the committee's has it nowhere else. */
    private boolean isPrintedHereAlone() {
        return paper.writing().cover().kind() == ReportKind.COMMITTEE;
    }
}
