package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Share;
import org.heard.ground.language.Sentence;

/**
 * Every figure that the charts of a release print, one round, question, answer and group a row, for those who make
 * charts of their own.
 *
 * <p><b>What it guarantees:</b> the figures of the charts' own data tables, and limits that follow from them; none of
 * those that safe tables hold and no chart prints. The same tables give the same rows in the same order.
 *
 * @param rows one map of all columns a row
 */
public record LongTable(List<Map<LongColumn, String>> rows) {
    private static final String EVERYONE = "all";

    public LongTable {
        rows = List.copyOf(rows);
    }

    /** @param tables all of a release */
    public static LongTable of(List<SafeTable> tables) {
        Map<String, String> names = new HashMap<>();
        tables.stream()
                .filter(table -> table.kind() != SafeTable.Kind.GROUPS)
                .flatMap(table -> table.rows().stream())
                .forEach(row -> names.putIfAbsent(row.round(), row.label()));
        List<Map<LongColumn, String>> rows = new ArrayList<>();
        for (SafeTable table : tables) {
            List<Column> columns = printed(table);
            table.rows().stream()
                    .filter(row -> !repeatsEveryone(table, row))
                    .forEach(row -> columns.forEach(column -> rows.add(
                            new Figure(table, row, column).cells(names.getOrDefault(row.round(), row.round())))));
        }
        return new LongTable(rows);
    }

    /** The first group of a split is everyone: a row of the question's own table. */
    private static boolean repeatsEveryone(SafeTable table, Row row) {
        return table.kind() == SafeTable.Kind.GROUPS && row.key().equals(EVERYONE);
    }

    /** The answers whose figures some chart of the table prints. */
    private static List<Column> printed(SafeTable table) {
        Optional<Column> headline = table.headline();
        if (table.kind() == SafeTable.Kind.GROUPS) {
            return headline.stream().toList();
        }
        return headline.isEmpty() || DrawnRounds.showsAllAnswers(table)
                ? table.columns()
                : Stream.concat(
                                headline.stream(),
                                Columns.of(table, Column.Kind.DONT_KNOW, Column.Kind.NOT_USED, Column.Kind.BLANK)
                                        .stream())
                        .toList();
    }

    /** One row of the table. */
    private record Figure(SafeTable table, Row row, Column column) {
        private static final List<LongColumn> FIRST = List.of(
                LongColumn.SINCE_FIRST,
                LongColumn.CHANGE_SINCE_FIRST,
                LongColumn.LOWER_SINCE_FIRST,
                LongColumn.UPPER_SINCE_FIRST,
                LongColumn.VERDICT_SINCE_FIRST);
        private static final List<LongColumn> LAST = List.of(
                LongColumn.SINCE_LAST,
                LongColumn.CHANGE_SINCE_LAST,
                LongColumn.LOWER_SINCE_LAST,
                LongColumn.UPPER_SINCE_LAST,
                LongColumn.VERDICT_SINCE_LAST);

        Map<LongColumn, String> cells(String roundName) {
            Map<LongColumn, String> cells = new EnumMap<>(LongColumn.class);
            what(cells);
            whom(cells, roundName);
            howMany(cells);
            cells.put(LongColumn.LOW_BASE, yes(row.lowBase()));
            Optional<String> why = Hiding.why(table, row, column.code());
            cells.put(LongColumn.SHOWN, yes(why.isEmpty()));
            cells.put(LongColumn.WHY_NOT_SHOWN, why.orElse(""));
            List<Change> changes = changes();
            put(
                    cells,
                    FIRST,
                    Finding.furthest(changes).or(() -> changes.stream().findFirst()));
            put(cells, LAST, changes.stream().reduce((earlier, later) -> later));
            List<String> standing = Standing.labels(table);
            cells.put(LongColumn.STANDING, standing.isEmpty() ? "released" : String.join(", ", standing));
            return cells;
        }

        private void what(Map<LongColumn, String> cells) {
            cells.put(LongColumn.TABLE, table.id());
            cells.put(LongColumn.QUESTION, table.about().question());
            cells.put(LongColumn.TITLE, table.about().title());
            cells.put(LongColumn.WORDING, table.about().wording());
            cells.put(LongColumn.MEASURE, table.about().measure());
            cells.put(LongColumn.OBJECTIVES, String.join(" ", table.about().objectives()));
            cells.put(LongColumn.COUNTED, table.about().unit());
            cells.put(LongColumn.OPTION, column.code());
            cells.put(LongColumn.OPTION_NAME, Sentence.capital(column.label()));
            cells.put(LongColumn.OPTION_KIND, column.kind().name().toLowerCase(Locale.ROOT));
        }

        private void whom(Map<LongColumn, String> cells, String roundName) {
            boolean split = table.kind() == SafeTable.Kind.GROUPS;
            cells.put(LongColumn.ROUND, row.round());
            cells.put(LongColumn.ROUND_NAME, roundName);
            cells.put(LongColumn.MONTH, row.month() == null ? "" : row.month());
            // A table of groups is called by measure, split and round: "M6.age.pc2021".
            cells.put(LongColumn.SPLIT, split ? table.id().split("\\.")[1] : "");
            cells.put(LongColumn.GROUP, split ? row.key() : EVERYONE);
            cells.put(LongColumn.GROUP_NAME, split ? row.label() : "All");
        }

        private void howMany(Map<LongColumn, String> cells) {
            String code = column.code();
            boolean weights = WeightingShown.is(table);
            boolean limits = column.inBase() && (!weights || isHeadline());
            cells.put(LongColumn.ANSWERS, row.cell(code).text());
            cells.put(LongColumn.BASE, row.base().text());
            cells.put(LongColumn.PEOPLE, row.respondents().text());
            cells.put(LongColumn.SHARE, inBase(Tables.percent(row, code)));
            cells.put(
                    LongColumn.SHARE_AS_ANSWERED,
                    inBase(weights ? WeightingShown.plain(row, code) : Tables.percent(row, code)));
            cells.put(
                    LongColumn.SHARE_WEIGHTED,
                    inBase(weights ? Tables.percent(row, code) : beside(TableNumbers::tenth)));
            cells.put(
                    LongColumn.WORTH,
                    weights && isOverTime()
                            ? WeightingShown.worth(row)
                            : beside(share -> Long.toString(Math.round(share.effectiveBase()))));
            cells.put(LongColumn.LOWER, limits ? Tables.lower(row, code) : DataTable.NOT_APPLICABLE);
            cells.put(LongColumn.UPPER, limits ? Tables.upper(row, code) : DataTable.NOT_APPLICABLE);
        }

        /**
         * Those who stand outside the base have no share of it; and a weighted share does not follow from the count, so it
         * stands here only where a chart prints it.
         */
        private String inBase(String share) {
            boolean printed = !WeightingShown.is(table)
                    || isHeadline()
                    || table.headline().isEmpty()
                    || DrawnRounds.showsAllAnswers(table);
            return column.inBase() && printed ? share : DataTable.NOT_APPLICABLE;
        }

        /** Of the weighted share that stands beside the plain one, in the table of rounds alone. */
        private String beside(Function<Share, String> text) {
            boolean printed = isOverTime()
                    && table.rows().stream().anyMatch(one -> one.weighted().containsKey(column.code()));
            return printed ? RoundsTable.weighted(row, column.code(), text) : DataTable.NOT_APPLICABLE;
        }

        private boolean isHeadline() {
            return table.headline().filter(column::equals).isPresent();
        }

        private boolean isOverTime() {
            return table.kind() == SafeTable.Kind.ROUNDS
                    && isHeadline()
                    && table.rows().size() > 1;
        }

        /** What is said of this figure against earlier rounds, the oldest first; of items only the latest round's. */
        private List<Change> changes() {
            boolean item = table.kind() == SafeTable.Kind.ITEMS
                    && row.key().equals(table.latest().key());
            if (!isOverTime() && !item) {
                return List.of();
            }
            return table.rows().stream()
                    .flatMap(from -> table.changes().stream()
                            .filter(change -> change.from().equals(from.key())
                                    && change.to().equals(row.key())
                                    && change.column().equals(column.code())))
                    .toList();
        }

        private static void put(Map<LongColumn, String> cells, List<LongColumn> to, Optional<Change> change) {
            List<String> found = change.map(one -> Stream.of(
                                    Stream.of(one.from()),
                                    ChangeCells.change(change).stream().limit(3).map(Figure::forMachines),
                                    Stream.of(Said.of(change).words()))
                            .flatMap(parts -> parts)
                            .toList())
                    .orElse(List.of("", "z", "z", "z", ""));
            IntStream.range(0, to.size()).forEach(i -> cells.put(to.get(i), found.get(i)));
        }

        /** With the keyboard's minus and no plus: programs read neither sign of print as part of a number. */
        private static String forMachines(String points) {
            return points.replace('\u2212', '-').replace("+", "");
        }

        private static String yes(boolean so) {
            return so ? "yes" : "no";
        }
    }
}
