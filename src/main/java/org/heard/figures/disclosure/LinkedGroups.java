package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Questions of one round that hang together, with the links that join them: through a count of one of their rows, or
 * through one that no table prints.
 */
record LinkedGroups(Map<String, List<Line>> questions, List<CrossTableSum> links) {
    /** @param questions rows by question and round */
    static Collection<LinkedGroups> of(Map<String, List<Line>> questions, List<CrossTableSum> links) {
        Map<String, String> questionOf = new HashMap<>();
        questions.forEach((question, lines) -> lines.forEach(line -> questionOf.put(line.name(), question)));
        Map<String, LinkedGroups> linkings = new TreeMap<>();
        questions.forEach((question, lines) ->
                linkings.put(question, new LinkedGroups(new TreeMap<>(Map.of(question, lines)), List.of())));
        Map<String, String> firstWith = new HashMap<>();
        for (CrossTableSum link : links) {
            Set<String> joined = new LinkedHashSet<>();
            for (CrossTableSum.Term term : link.terms()) {
                if (term.part() instanceof CrossTableSum.OfRow part) {
                    joined.add(questionOf.get(Population.name(part.table(), part.row())));
                }
            }
            for (CrossTableSum.Term term : link.terms()) {
                if (term.part() instanceof CrossTableSum.Unprinted count) {
                    String first = joined.stream().findFirst().orElse(null);
                    String known =
                            first == null ? firstWith.get(count.name()) : firstWith.putIfAbsent(count.name(), first);
                    if (known != null) {
                        joined.add(known);
                    }
                }
            }
            join(linkings, link, joined);
        }
        return new LinkedHashSet<>(linkings.values());
    }

    private static void join(Map<String, LinkedGroups> linkings, CrossTableSum link, Set<String> joined) {
        Map<String, List<Line>> questions = new TreeMap<>();
        Set<CrossTableSum> links = new LinkedHashSet<>();
        joined.forEach(question -> {
            questions.putAll(linkings.get(question).questions());
            links.addAll(linkings.get(question).links());
        });
        links.add(link);
        LinkedGroups all = new LinkedGroups(questions, new ArrayList<>(links));
        questions.keySet().forEach(question -> linkings.put(question, all));
    }
}
