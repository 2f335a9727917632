package org.heard.reporting.document;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of running text. */
public sealed interface Span {
    String words();

    record Plain(String words) implements Span {}

    record Strong(String words) implements Span {}

    static Span plain(String words) {
        return new Plain(words);
    }

    static Span strong(String words) {
        return new Strong(words);
    }

    /** Running text without its looks. */
    static String words(List<Span> spans) {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }
}
