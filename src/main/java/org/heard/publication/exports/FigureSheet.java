package org.heard.publication.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One sheet of a workbook, before it is written in some format.
 *
 * @param name on the tab: at most 31 characters, none of them barred
 * @param words columns whose cells are words, also where they look like numbers: the code of an answer
 * @param days columns of a table of words whose cells are days, as 2020-03-31
 */
record FigureSheet(String name, List<Row> rows, Set<Integer> words, Set<Integer> days) {
    private static final int LONGEST_NAME = 31;

    enum Kind {
        /** One cell that says what follows. */
        TITLE,
        /** The header row of a table. */
        HEAD,
        /** A row of figures; its first cell heads it. */
        FIGURES,
        /** A row of words under a header row. */
        WORDS,
        /** One cell of small print. */
        NOTE
    }

    record Row(Kind kind, List<String> cells) {
        static Row of(Kind kind, String... cells) {
            return new Row(kind, List.of(cells));
        }
    }

    FigureSheet {
        rows = List.copyOf(rows);
        words = Set.copyOf(words);
        days = Set.copyOf(days);
    }

    FigureSheet(String name, List<Row> rows, Set<Integer> words) {
        this(name, rows, words, Set.of());
    }

    FigureSheet(String name, List<Row> rows) {
        this(name, rows, Set.of());
    }

    /** Whether numbers in that column of such a row are numbers; the first cell of a row heads it. */
    boolean holdsNumbers(Row row, int column) {
        return row.kind() == Kind.FIGURES && column > 0 && !words.contains(column);
    }

    /** The day in a cell of a column of days; empty where it holds none. */
    Optional<LocalDate> day(Row row, int column) {
        boolean isDay = row.kind() == Kind.WORDS
                && days.contains(column)
                && !row.cells().get(column).isEmpty();
        return isDay ? Optional.of(LocalDate.parse(row.cells().get(column))) : Optional.empty();
    }

    /** Names every page so that each is allowed and none is there twice, whatever the case of its letters. */
    static List<FigureSheet> named(List<FigureSheet> pages) {
        Map<String, Integer> seen = new HashMap<>();
        List<FigureSheet> named = new ArrayList<>();
        for (FigureSheet page : pages) {
            String name = cut(page.name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip(), LONGEST_NAME);
            int count = seen.merge(name.toLowerCase(java.util.Locale.ROOT), 1, Integer::sum);
            named.add(new FigureSheet(
                    count == 1 ? name : cut(name, LONGEST_NAME - 4) + " (" + count + ")",
                    page.rows,
                    page.words,
                    page.days));
        }
        return named;
    }

    private static String cut(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most).strip();
    }
}
