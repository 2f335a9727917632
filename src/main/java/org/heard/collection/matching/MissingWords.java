package org.heard.collection.matching;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Texts by which tools and people say that there is no answer. */
final class MissingWords {
    static final String NOT_ASKED = "#not_asked";
    static final String BLANK = "#blank";

    private static final Set<String> UNASKED = Set.of("not asked", "#null!", "not shown", "skipped by routing");
    private static final Set<String> LEFT = Set.of(
            "no reply", "no answer", "not answered", "no response", "unanswered", "-", "–", ".", "skipped", "error");

    private MissingWords() {}

    /** {@link #NOT_ASKED} or {@link #BLANK}; empty where the text is an answer like any other. */
    static Optional<String> of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (UNASKED.contains(small)) {
            return Optional.of(NOT_ASKED);
        }
        return LEFT.contains(small) ? Optional.of(BLANK) : Optional.empty();
    }
}
