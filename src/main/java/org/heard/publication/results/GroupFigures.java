package org.heard.publication.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.ground.language.Sentence;

/** Figures of several charts of groups under one header row, each under its own title. */
record GroupFigures(List<String> header, List<DrawnTwice> charts) {
    /** One where all have the same columns; weighted figures have more. */
    static List<GroupFigures> of(List<DrawnTwice> groups) {
        Map<List<String>, List<DrawnTwice>> byHeader = new LinkedHashMap<>();
        groups.forEach(
                shown -> byHeader.computeIfAbsent(shown.chart().dataTable().header(), header -> new ArrayList<>())
                        .add(shown));
        return byHeader.entrySet().stream()
                .map(entry -> new GroupFigures(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** "Invented sample data · reconstructed". */
    public String labels() {
        return Sentence.capital(charts.stream()
                .flatMap(shown -> shown.chart().labels().stream())
                .distinct()
                .collect(Collectors.joining(" · ")));
    }
}
