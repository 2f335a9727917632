package org.heard.questionnaire.surveyfile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Condition;

/** Reads routing: a condition as written, or the name of one under {@code routes}. */
record Conditions(Map<String, Condition> routes) {
    /** @param relaxed leave out the codes a route names under {@code relaxed} */
    static Conditions of(Map<String, Entry> routes, boolean relaxed) {
        Map<String, Condition> named = new java.util.HashMap<>();
        routes.forEach((name, entry) -> named.put(name, relaxed ? relaxed(entry) : read(entry)));
        return new Conditions(named);
    }

    /** With none of its codes left a condition would hold for everyone: that is no way to relax it. */
    private static Condition relaxed(Entry entry) {
        Condition strict = read(entry);
        List<String> left = strict.anyOf().stream()
                .filter(code -> !entry.texts("relaxed").contains(code))
                .toList();
        if (left.isEmpty() && !strict.anyOf().isEmpty()) {
            throw entry.fault("“relaxed” cannot name every answer of “any_of”");
        }
        return new Condition(strict.question(), left, strict.noneOf());
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
