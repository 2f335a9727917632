package org.heard.reporting.document;

/** A stretch of running text. */
public sealed interface Span {
    record Plain(String words) implements Span {}

    record Strong(String words) implements Span {}

    /** Points at a figure or table by its key; printed as "Figure 3". */
    record See(String key) implements Span {}

    static Span plain(String words) {
        return new Plain(words);
    }

    static Span strong(String words) {
        return new Strong(words);
    }

    static Span see(String key) {
        return new See(key);
    }
}
