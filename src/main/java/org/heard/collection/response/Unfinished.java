package org.heard.collection.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody typed or chose on a page and did not get in: kept as it was, shown to them again, and never sent.
 *
 * @param page the page they left without "Continue", to come back to; empty for none
 * @param typed as their form sent it, under the address of the question
 */
public record Unfinished(String page, Map<String, List<String>> typed) {
    static final Unfinished NONE = new Unfinished("", Map.of());

    /** More letters than the longest form of ours; what was left first goes first. */
    private static final int MOST_LETTERS = 130_000;

    public Unfinished {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    public Optional<List<String>> typed(String question) {
        return Optional.ofNullable(typed.get(question));
    }

    /** Whoever comes back begins at that page. */
    public Unfinished at(String left) {
        return new Unfinished(left, typed);
    }

    public Unfinished with(String question, List<String> sent) {
        Map<String, List<String>> changed = new LinkedHashMap<>(typed);
        changed.remove(question);
        changed.put(question, List.copyOf(sent));
        while (changed.size() > 1 && letters(changed) > MOST_LETTERS) {
            changed.remove(changed.keySet().iterator().next());
        }
        return new Unfinished(page, changed);
    }

    private static int letters(Map<String, List<String>> typed) {
        return typed.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    public Unfinished without(String question) {
        Map<String, List<String>> changed = new LinkedHashMap<>(typed);
        changed.remove(question);
        return new Unfinished(page, changed);
    }

    /** @param name the question's address from now on; nothing where what was typed there goes */
    public Unfinished renamed(Function<String, Optional<String>> name) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        typed.forEach((question, sent) -> name.apply(question).ifPresent(now -> changed.put(now, sent)));
        return new Unfinished(page, changed);
    }
}
