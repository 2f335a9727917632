package org.heard.collection.matching;

import java.util.Locale;
import java.util.Set;

/** How tools write ticked and not ticked. */
final class TickWords {
    private static final Set<String> TICKED =
            Set.of("y", "yes", "1", "true", "x", "checked", "ticked", "selected", "✓", "on", "1.0");
    private static final Set<String> UNTICKED = Set.of(
            "n", "no", "0", "false", "unchecked", "not ticked", "unticked", "not selected", "off", "quoted", "0.0");

    private TickWords() {}

    static boolean isUnticked(String text) {
        return UNTICKED.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a column holds nothing but one option, ticked or not; a blank one may be an option nobody ticked. */
    static boolean isTicks(FoundColumn column) {
        return column.texts().stream()
                .map(FoundColumn.Seen::text)
                .allMatch(text -> isTicked(text)
                        || isUnticked(text)
                        || MissingWords.of(text).isPresent()
                        || text.equalsIgnoreCase("n/a")
                        || Likeness.bare(text).equals(Likeness.bare(column.part())));
    }

    static boolean isTicked(String text) {
        return TICKED.contains(text.toLowerCase(Locale.ROOT));
    }
}
