package org.heard.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Questions of one round that hang together through links, with those links. */
record Linking(Map<String, List<Line>> questions, List<Link> links) {
    /** @param questions rows by question and round */
    static Collection<Linking> of(Map<String, List<Line>> questions, List<Link> links) {
        Map<String, String> questionOf = new HashMap<>();
        questions.forEach((question, lines) -> lines.forEach(line -> questionOf.put(line.name(), question)));
        Map<String, Linking> linkings = new TreeMap<>();
        questions.forEach((question, lines) ->
                linkings.put(question, new Linking(new TreeMap<>(Map.of(question, lines)), List.of())));
        for (Link link : links) {
            join(linkings, link, questionsOf(link, questionOf));
        }
        return new LinkedHashSet<>(linkings.values());
    }

    private static Set<String> questionsOf(Link link, Map<String, String> questionOf) {
        return link.terms().stream()
                .map(Link.Term::part)
                .filter(Link.OfRow.class::isInstance)
                .map(Link.OfRow.class::cast)
                .map(part -> questionOf.get(Population.name(part.table(), part.row())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void join(Map<String, Linking> linkings, Link link, Set<String> joined) {
        Map<String, List<Line>> questions = new TreeMap<>();
        Set<Link> links = new LinkedHashSet<>();
        joined.forEach(question -> {
            questions.putAll(linkings.get(question).questions());
            links.addAll(linkings.get(question).links());
        });
        links.add(link);
        Linking all = new Linking(questions, new ArrayList<>(links));
        questions.keySet().forEach(question -> linkings.put(question, all));
    }
}
