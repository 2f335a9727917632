package org.heard.collection.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a file, one text per column, however many rows they took. */
public final class Headings {
    /** What SurveyMonkey writes below a question that has one column. */
    private static final Set<String> SAYS_NOTHING = Set.of("", "Response", "Open-Ended Response");

    private static final Pattern LINE = Pattern.compile("line[^0-9]*([0-9]+)", Pattern.CASE_INSENSITIVE);

    private Headings() {}

    /** A question above and its row or option below become "question | row". */
    public static List<String> of(List<List<String>> top, int rows) {
        List<String> headings = new ArrayList<>();
        String question = "";
        for (int i = 0; i < width(top, rows); i++) {
            String above = text(top.get(0), i);
            question = above.isEmpty() ? question : above;
            String below = rows == 2 && top.size() > 1 ? text(top.get(1), i) : "";
            headings.add(SAYS_NOTHING.contains(below) ? rows == 2 ? question : above : question + " | " + below);
        }
        return headings;
    }

    /** Where the last question has several columns, its row is the shorter. */
    private static int width(List<List<String>> top, int rows) {
        return top.stream().limit(rows == 2 ? 2 : 1).mapToInt(List::size).max().orElse(0);
    }

    private static String text(List<String> cells, int i) {
        String cell = i < cells.size() ? cells.get(i) : null;
        return cell == null ? "" : SourceText.plain(cell);
    }

    /** The line a parser's own message speaks of; its other words may hold what a cell held. */
    static String lineIn(String message, int above) {
        Matcher found = LINE.matcher(message == null ? "" : message);
        return found.find() ? "line " + (Long.parseLong(found.group(1)) + above) : "line unknown";
    }
}
