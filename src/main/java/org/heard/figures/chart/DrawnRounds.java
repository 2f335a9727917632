package org.heard.figures.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;

/** A table whose rows are rounds: their names, their dates, and which neighbours may be joined. */
record DrawnRounds(SafeTable table) {
    private static final int MOST_OF_A_SCALE = 4;
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec");

    /** What lies between two neighbouring rounds. */
    enum Joint {
        /** The same question, or one recoded to be the same. */
        JOINED,
        /** The question changed: verdict B. */
        BROKEN,
        /** Not comparable for another reason, or not known to be. */
        APART
    }

    static List<Chart> charts(SafeTable table, RoundMarks marks) {
        if (table.headline().isEmpty()) {
            return List.of(Chart.bars(table, marks));
        }
        if (table.rows().size() == 1) {
            return List.of(answers(table, isScale(table)));
        }
        return showsAllAnswers(table)
                ? List.of(Chart.overTime(table), answers(table, true))
                : List.of(Chart.overTime(table));
    }

    private static boolean isScale(SafeTable table) {
        return table.column(Column.Kind.NEGATIVE).isPresent()
                && Columns.scale(table).size() > 2;
    }

    /** Whether a chart is drawn of every answer of a question that has a headline, and not of that alone. */
    static boolean showsAllAnswers(SafeTable table) {
        return table.rows().size() == 1 || isScale(table);
    }

    /** Every answer of the scale, or three points of it where a base is small, rounds are many or there are no more. */
    private static Chart answers(SafeTable table, boolean isScale) {
        boolean small = table.rows().stream().anyMatch(Row::lowBase);
        boolean whole = isScale && !small && table.rows().size() <= MOST_OF_A_SCALE;
        return whole ? Chart.diverging(table) : Chart.distribution(table);
    }

    /** The finding as title of a chart of all answers, which stands next to one of the headline alone. */
    static String allAnswers(Finding finding) {
        return finding.title() + " (all answers)";
    }

    /** "Nov 2019", from the round's month. */
    static String name(Row row) {
        return isMonth(row.month()) ? MONTHS.get(month(row)) + " " + row.month().substring(0, 4) : row.label();
    }

    /** "Nov 2019 to Mar 2021". */
    String span() {
        String first = name(table.rows().get(0));
        String last = name(table.latest());
        return first.equals(last) ? first : first + " to " + last;
    }

    /** The year alone where no two rounds share one. */
    List<String> shortNames() {
        List<String> years = table.rows().stream()
                .map(row -> isMonth(row.month()) ? row.month().substring(0, 4) : row.label())
                .toList();
        boolean distinct = years.stream().distinct().count() == years.size();
        return distinct ? years : table.rows().stream().map(DrawnRounds::name).toList();
    }

    /** Months since year 0: true distances on the axis. */
    static int date(Row row) {
        return isMonth(row.month()) ? Integer.parseInt(row.month().substring(0, 4)) * 12 + month(row) : 0;
    }

    static boolean wasAsked(Row row) {
        return row.base().shown().map(base -> base > 0).orElse(true);
    }

    /** Between row {@code i} and the next. */
    Joint joint(int i) {
        Optional<Change> direct = between(i, i + 1);
        if (direct.isPresent()) {
            return direct.get().isComparable()
                    ? Joint.JOINED
                    : direct.get().sameQuestion().equals("B") ? Joint.BROKEN : Joint.APART;
        }
        if (spanning(i).anyMatch(Change::isComparable)) {
            return Joint.JOINED;
        }
        return spanning(i).anyMatch(c -> c.sameQuestion().equals("B") && restIsJoined(c, i))
                ? Joint.BROKEN
                : Joint.APART;
    }

    /** Changes from this round or before to the next or after. */
    private java.util.stream.Stream<Change> spanning(int i) {
        return table.changes().stream().filter(c -> index(c.from()) <= i && i < index(c.to()));
    }

    /** True where a break somewhere in a span can only be here. */
    private boolean restIsJoined(Change span, int here) {
        return IntStream.range(index(span.from()), index(span.to()))
                .filter(i -> i != here)
                .allMatch(i -> spanning(i).anyMatch(Change::isComparable));
    }

    private Optional<Change> between(int earlier, int later) {
        return table.change(
                table.rows().get(earlier).key(), table.rows().get(later).key());
    }

    private int index(String key) {
        return IntStream.range(0, table.rows().size())
                .filter(i -> table.rows().get(i).key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table.id() + " compares an unknown row " + key));
    }

    private static int month(Row row) {
        return Integer.parseInt(row.month().substring(5, 7)) - 1;
    }

    private static boolean isMonth(String text) {
        return text != null && text.matches("\\d{4}-(0[1-9]|1[0-2])");
    }
}
