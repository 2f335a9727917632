package org.heard.survey;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads routing: a condition as written, or the name of one under {@code routes}. */
record Conditions(Map<String, Condition> routes) {
    static Conditions of(Map<String, Entry> routes) {
        Map<String, Condition> named = new java.util.HashMap<>();
        routes.forEach((name, entry) -> named.put(name, read(entry)));
        return new Conditions(named);
    }

    static Condition read(Entry entry) {
        return new Condition(entry.at("question").text(), entry.texts("any_of"), entry.texts("none_of"));
    }

    /** All the conditions under {@code ask_if}; none where nothing is said. */
    List<Condition> of(Entry question) {
        return question.find("ask_if").stream()
                .flatMap(e -> e.isList() ? e.items().stream() : Stream.of(e))
                .map(this::one)
                .toList();
    }

    private Condition one(Entry entry) {
        if (entry.isMap()) {
            return read(entry);
        }
        Condition named = routes.get(entry.text());
        if (named == null) {
            throw entry.fault("there is no route “" + entry.text() + "” at the top of this file");
        }
        return named;
    }
}
