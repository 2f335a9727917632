package org.heard.attack;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Unit;

/**
 * Those of one round who answered so: the only name a figure has here. Two tables that count the same people in the
 * same answers speak of one figure, whatever table, coding or release it stood in.
 *
 * @param unit what is counted: children or those who answered
 * @param answers by topic, the codes one of which each of them gave; what is not named may be anything
 */
record People(String round, Unit unit, Map<String, Set<String>> answers) {
    /** Asked, and left. */
    static final String BLANK = "(blank)";
    /** Routed past. */
    static final String NOT_ASKED = "(not asked)";

    static final Set<String> SILENT = Set.of(BLANK, NOT_ASKED);

    People {
        TreeMap<String, Set<String>> sorted = new TreeMap<>();
        answers.forEach((topic, codes) -> sorted.put(topic, new TreeSet<>(codes)));
        answers = sorted;
    }

    static People all(String round, Unit unit) {
        return new People(round, unit, Map.of());
    }

    /** Those of them who also answered so; a topic already named is narrowed. */
    People who(String topic, Set<String> codes) {
        Map<String, Set<String>> more = new TreeMap<>(answers);
        Set<String> both = new TreeSet<>(codes);
        if (answers.containsKey(topic)) {
            both.retainAll(answers.get(topic));
        }
        more.put(topic, both);
        return new People(round, unit, more);
    }

    People who(Map<String, Set<String>> more) {
        People some = this;
        for (Map.Entry<String, Set<String>> entry : more.entrySet()) {
            some = some.who(entry.getKey(), entry.getValue());
        }
        return some;
    }

    Set<String> topics() {
        return answers.keySet();
    }

    /** Whether it counts who said nothing, rather than who said something. */
    boolean isOfSilence(Set<String> notUsed) {
        return answers.values().stream()
                .anyMatch(codes -> codes.contains(BLANK)
                        && codes.stream().allMatch(code -> SILENT.contains(code) || notUsed.contains(code)));
    }

    @Override
    public String toString() {
        return round + " " + (unit == Unit.CHILD ? "children" : "people")
                + answers.entrySet().stream()
                        .map(e -> " " + e.getKey() + "=" + String.join("/", e.getValue()))
                        .collect(Collectors.joining(" &"));
    }
}
