package org.heard.collection.importing;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether a file has the columns that its map names, and what is probably the matter where it has not. */
record HeadingCheck(String file, List<String> headings, LinesAbove above, char separator) {
    /** Lines looked through for headings that stand deeper than the map says. */
    private static final int DEEPEST = 20;

    private static final int LEAST_LINES = 3;

    HeadingCheck {
        headings = List.copyOf(headings);
    }

    /** @throws ImportRefused naming every wanted column that is missing, or every one that is there twice */
    void check(Set<String> wanted) {
        List<String> missing =
                wanted.stream().filter(h -> !headings.contains(h)).sorted().toList();
        if (!missing.isEmpty()) {
            refuseOtherSeparator();
            refuseDeeperHeadings(wanted);
            throw refused(missing(missing, wanted));
        }
        String twice = wanted.stream()
                .filter(h -> Collections.frequency(headings, h) > 1)
                .map(h -> "more than one column \"" + h + '"')
                .sorted()
                .collect(Collectors.joining(", "));
        if (!twice.isEmpty()) {
            throw refused("there is " + twice + "; give each a heading of its own");
        }
    }

    private String missing(List<String> missing, Set<String> wanted) {
        String columns = missing.stream().map(h -> offered(h, wanted)).collect(Collectors.joining(", "));
        return (missing.size() == 1 ? "there is no column " : "there are no columns ") + columns
                + ", which the map names" + notAnswers(missing.containsAll(wanted));
    }

    private ImportRefused refused(String fault) {
        return ImportRefused.at(file, above.lines() + 1, fault);
    }

    /** Of the headings that are still free; one with an address in it is somebody's answer, and is not offered. */
    private String offered(String heading, Set<String> wanted) {
        List<String> free = headings.stream().filter(h -> !wanted.contains(h)).toList();
        return '"'
                + heading
                + '"'
                + KnownTexts.of(free)
                        .nearest(heading)
                        .filter(near -> near.indexOf('@') < 0)
                        .map(near -> " (the nearest is \"" + near + "\")")
                        .orElse("");
    }

    private String notAnswers(boolean none) {
        boolean oneColumn = headings.size() < 2 && above.below().lines().count() >= LEAST_LINES;
        return none && oneColumn
                ? "; this looks like a questionnaire or a report and not like answers, so export the answers, one row"
                        + " for each person"
                : "";
    }

    /** Titles above the headings, or a map written for a file without them. */
    private void refuseDeeperHeadings(Set<String> wanted) {
        List<String> lines = above.below().lines().limit(DEEPEST).toList();
        Set<String> first =
                wanted.stream().map(h -> h.replaceFirst(" \\| .*$", "")).collect(Collectors.toSet());
        IntStream.range(1, lines.size())
                .filter(i -> found(lines.get(i), first) * 2 > first.size())
                .filter(i -> found(lines.get(i), first) > found(lines.get(0), first))
                .map(i -> above.lines() + i + 1)
                .findFirst()
                .ifPresent(line -> {
                    throw refused("the headings seem to stand in line " + line + "; write \"headings_line: " + line
                            + "\" in the map");
                });
    }

    private long found(String line, Collection<String> wanted) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator))))
                .map(cell -> SourceText.plain(cell.replace("\"", "")))
                .distinct()
                .filter(wanted::contains)
                .count();
    }

    private void refuseOtherSeparator() {
        String first = above.below().lines().findFirst().orElse("");
        long mapped = count(first, separator);
        for (char other : new char[] {',', ';', '\t'}) {
            if (other != separator && mapped * 2 < count(first, other)) {
                throw refused("the cells are separated by " + name(other) + " and not by " + name(separator)
                        + " as the map says; write \"separator\" in the map as it is in the file");
            }
        }
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static String name(char separator) {
        return switch (separator) {
            case ',' -> "a comma";
            case ';' -> "a semicolon";
            default -> "a tab";
        };
    }
}
