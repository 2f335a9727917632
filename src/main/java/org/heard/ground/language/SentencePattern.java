package org.heard.ground.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One sentence of the interface in one language, with places for values, in the notation of ICU that
 * translators know: {@code {days, plural, one {# day} other {# days}}}.
 */
public final class SentencePattern {
    private final String text;
    private final Language language;
    private final List<String> names;
    private final String plain;

    /** @throws IllegalArgumentException where the notation is wrong */
    public SentencePattern(String text, Language language) {
        this.text = text;
        this.language = language;
        this.names = names(new MessagePattern(text));
        this.plain = names.isEmpty() ? format(Map.of()) : "";
    }

    /** Names of the values, in the order in which they first stand here. */
    public List<String> names() {
        return names;
    }

    @Override
    public String toString() {
        return text;
    }

    /** @param order names of the values given */
    String filled(List<String> order, List<Object> values) {
        if (order.size() != values.size()) {
            throw new IllegalStateException("“" + text + "” needs " + order + " and was given " + values);
        }
        if (names.isEmpty()) {
            return plain; // most are: every page says a dozen of them
        }
        Map<String, Object> byName = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byName.put(order.get(i), value(values.get(i)));
        }
        return format(byName);
    }

    private String format(Map<String, Object> byName) {
        // A format keeps state while it works, so each use has its own.
        return new MessageFormat(text, ULocale.forLocale(language.locale())).format(byName);
    }

    private Object value(Object value) {
        return value instanceof Number ? value : language.isolated(String.valueOf(value));
    }

    private static List<String> names(MessagePattern pattern) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME && !names.contains(pattern.getSubstring(part))) {
                names.add(pattern.getSubstring(part));
            }
        }
        return List.copyOf(names);
    }
}
