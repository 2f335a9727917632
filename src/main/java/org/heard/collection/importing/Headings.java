package org.heard.collection.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a file, one text per column, however many rows they took. */
final class Headings {
    /** What SurveyMonkey writes below a question that has one column. */
    private static final Set<String> SAYS_NOTHING = Set.of("", "Response", "Open-Ended Response");

    private static final Pattern LINE = Pattern.compile("line[^0-9]*([0-9]+)", Pattern.CASE_INSENSITIVE);

    private Headings() {}

    /** A question above and its row or option below become "question | row". */
    static List<String> of(List<List<String>> top, int rows) {
        List<String> headings = new ArrayList<>();
        String question = "";
        for (int i = 0; !top.isEmpty() && i < top.get(0).size(); i++) {
            String above = text(top.get(0), i);
            question = above.isEmpty() ? question : above;
            String below = rows == 2 && top.size() > 1 ? text(top.get(1), i) : "";
            headings.add(SAYS_NOTHING.contains(below) ? rows == 2 ? question : above : question + " | " + below);
        }
        return headings;
    }

    private static String text(List<String> cells, int i) {
        String cell = i < cells.size() ? cells.get(i) : null;
        return cell == null ? "" : SourceText.plain(cell);
    }

    /** @throws ImportRefused where a wanted column is missing or there twice */
    static void check(String file, List<String> headings, Set<String> wanted, String text, char separator) {
        List<String> missing =
                wanted.stream().filter(h -> !headings.contains(h)).sorted().toList();
        if (!missing.isEmpty()) {
            refuseOtherSeparator(file, text, separator);
            String more = missing.size() == 1 ? "" : " (and " + (missing.size() - 1) + " more)";
            throw ImportRefused.at(
                    file, 1, "there is no column \"" + missing.get(0) + "\"" + more + ", which the map names");
        }
        wanted.stream()
                .filter(h -> Collections.frequency(headings, h) > 1)
                .sorted()
                .findFirst()
                .ifPresent(h -> {
                    throw ImportRefused.at(
                            file, 1, "there is more than one column \"" + h + "\"; give each a heading of its own");
                });
    }

    private static void refuseOtherSeparator(String file, String text, char separator) {
        String first = text.lines().findFirst().orElse("");
        long mapped = count(first, separator);
        for (char other : new char[] {',', ';', '\t'}) {
            if (other != separator && mapped * 2 < count(first, other)) {
                throw ImportRefused.at(
                        file,
                        1,
                        "the cells are separated by " + name(other) + " and not by " + name(separator)
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

    /** The line a parser's own message speaks of; its other words may hold what a cell held. */
    static String lineIn(String message) {
        Matcher found = LINE.matcher(message == null ? "" : message);
        return found.find() ? "line " + found.group(1) : "line unknown";
    }
}
