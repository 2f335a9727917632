package org.heard.collection.editor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The keys a survey may have: it lives at the address of that name. */
final class SurveyKeys {
    /** First parts of addresses of ours that are made as keys are; those with a hyphen can be no key. */
    static final Set<String> ADDRESSES = Set.of(
            "accessibility",
            "account",
            "accounts",
            "api",
            "area",
            "assets",
            "audit",
            "board",
            "check",
            "comments",
            "commentary",
            "commentaries",
            "council",
            "exports",
            "help",
            "look",
            "new",
            "open",
            "privacy",
            "progress",
            "q",
            "records",
            "releases",
            "reports",
            "results",
            "retention",
            "rounds",
            "import",
            "safeguarding",
            "surveys",
            "webjars");

    private SurveyKeys() {}

    /**
     * A key of the first words of a title, which nobody reads.
     *
     * @param usual where the title has no letters
     * @param taken keys it may not be
     */
    static String madeOf(String title, String usual, Set<String> taken) {
        String words = Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .limit(3)
                .collect(Collectors.joining("_"));
        String base = words.isEmpty() ? usual : words.substring(0, Math.min(words.length(), 24));
        return Stream.concat(
                        Stream.of(base),
                        IntStream.rangeClosed(2, taken.size() + 2).mapToObj(number -> base + "_" + number))
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
    }

    /** @throws EditRefused in one sentence */
    static void refuseUnfit(String key) {
        if (!key.matches("[a-z][a-z0-9_]{1,30}")) {
            throw new EditRefused("key", "Give the key as small letters, digits and _, a letter first, such as pc2027");
        }
        if (ADDRESSES.contains(key)) {
            throw new EditRefused("key", "“" + key + "” is an address of Heard’s own pages. Choose another key");
        }
    }
}
