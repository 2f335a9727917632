package org.heard.ground.language;

import java.util.List;

/**
 * Something to be said in whatever language the person reads: a word of {@code surveys/interface.yaml}
 * with its values.
 *
 * @param values in the order in which the English names them: whole numbers, or names and codes
 */
public record Phrase(String word, List<Object> values) {
    public Phrase {
        values = List.copyOf(values);
    }

    public static Phrase of(String word, Object... values) {
        return new Phrase(word, List.of(values));
    }
}
