package org.heard.questionnaire.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one person has answered so far: once about themselves and once per child. A key that is
 * missing was not asked (or not yet); a key with a blank answer was asked and left.
 */
public record Answers(Map<String, Answer> about, List<Map<String, Answer>> children) {
    public static final Answers NONE = new Answers(Map.of(), List.of());

    public Answers {
        about = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(about));
        children = children.stream()
                .map(child -> java.util.Collections.unmodifiableMap(new LinkedHashMap<>(child)))
                .toList();
    }

    public Optional<Answer> to(String question) {
        return Optional.ofNullable(about.get(question));
    }

    /** @param child counted from 0 */
    public Optional<Answer> to(String question, int child) {
        return child < children.size() ? Optional.ofNullable(children.get(child).get(question)) : Optional.empty();
    }

    public Answers with(String question, Answer answer) {
        Map<String, Answer> changed = new LinkedHashMap<>(about);
        changed.put(question, answer);
        return new Answers(changed, children);
    }

    /** @param child counted from 0; one more than there are adds a child */
    public Answers with(String question, int child, Answer answer) {
        List<Map<String, Answer>> changed = new ArrayList<>(children);
        while (changed.size() <= child) {
            changed.add(Map.of());
        }
        Map<String, Answer> one = new LinkedHashMap<>(changed.get(child));
        one.put(question, answer);
        changed.set(child, one);
        return new Answers(about, changed);
    }
}
