package org.heard.questionnaire.survey;

import java.util.List;

/** What one person gave to one question: codes in the order of the options, or words. */
public sealed interface Answer {
    /** Codes chosen; empty means asked and left blank. */
    record Chosen(List<String> codes) implements Answer {
        public Chosen {
            codes = List.copyOf(codes);
        }
    }

    /** Words or a number as typed, trimmed; empty means asked and left blank. */
    record Written(String words) implements Answer {}

    static Answer of(String... codes) {
        return new Chosen(List.of(codes));
    }

    Answer BLANK = new Chosen(List.of());

    default boolean isBlank() {
        return this instanceof Chosen chosen
                ? chosen.codes().isEmpty()
                : ((Written) this).words().isEmpty();
    }

    /** The codes chosen; none for words. */
    default List<String> codes() {
        return this instanceof Chosen chosen ? chosen.codes() : List.of();
    }
}
