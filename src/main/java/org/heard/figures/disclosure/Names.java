package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What each figure is called: the same options of the same people have one name in all tables. */
final class Names {
    private final Map<String, String> populations = new TreeMap<>();

    Names(Collection<Line> lines) {
        List<Line> named = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.<Line, Boolean>comparing(line -> !line.isEveryone())
                        .thenComparing(Line::name))
                .forEach(line -> {
                    Optional<Line> same =
                            named.stream().filter(line::isSamePopulation).findFirst();
                    populations.put(line.name(), same.map(this::population).orElse(line.name()));
                    named.add(line);
                });
    }

    String population(Line line) {
        return populations.get(line.name());
    }

    String id(Line line, PrintedColumn column) {
        return id(population(line), line.covers(column));
    }

    String id(String population, Set<String> options) {
        return population + " " + String.join("+", options);
    }

    String base(Line line) {
        return base(population(line));
    }

    String base(String population) {
        return population + " base";
    }

    /** Rows whose options add up to their base, by population. */
    Map<String, List<Line>> byPopulation(Collection<Line> lines) {
        Map<String, List<Line>> by = new TreeMap<>();
        lines.stream()
                .filter(line -> line.draft().isAdditive())
                .forEach(line -> by.computeIfAbsent(population(line), p -> new ArrayList<>())
                        .add(line));
        return by;
    }
}
