package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table as it is going to be printed: the true rows, and the columns that are left after redesign.
 *
 * @param sensitive a group that gave one answer only must not be shown
 * @param isAdditive whether the options add up to the base. Many-choice items do not, nor do they join in
 *     any sum: each is a yes or a no. In a table of one choice, more answers than the base are a mistake,
 *     found later.
 */
record TableDraft(TrueTable table, List<PrintedColumn> columns, boolean sensitive, boolean isAdditive) {
    /** The first row of a split: everyone. */
    static final String ALL = "all";

    private TableDraft(TrueTable table, List<PrintedColumn> columns, boolean sensitive) {
        this(table, columns, sensitive, isAdditive(table, columns));
    }

    /**
     * A split prints nothing outside the base, and three points instead of five where a group is small or
     * many of its counts are: never for one group alone, since its fine counts would be all minus the rest.
     */
    static TableDraft of(TrueTable table, DisclosureRules rules) {
        return of(table, rules, false);
    }

    static TableDraft of(TrueTable table, DisclosureRules rules, boolean sensitive) {
        List<PrintedColumn> all =
                table.columns().stream().map(PrintedColumn::of).toList();
        if (table.kind() != SafeTable.Kind.GROUPS) {
            return new TableDraft(table, all, sensitive);
        }
        List<PrintedColumn> inBase =
                all.stream().filter(p -> p.column().inBase()).toList();
        TableDraft draft = new TableDraft(table, inBase, sensitive);
        return draft.isTooFine(rules) ? new TableDraft(table, threePoints(inBase), sensitive) : draft;
    }

    /** The splits that these rows are of, each once. */
    static List<TableDraft> splits(List<Line> lines) {
        Map<String, TableDraft> splits = new LinkedHashMap<>();
        lines.stream()
                .map(Line::draft)
                .filter(TableDraft::isSplit)
                .forEach(draft -> splits.putIfAbsent(draft.table().id(), draft));
        return List.copyOf(splits.values());
    }

    List<Line> lines() {
        return table.rows().stream().map(row -> new Line(this, row)).toList();
    }

    boolean isSplit() {
        return table.kind() == SafeTable.Kind.GROUPS;
    }

    private static boolean isAdditive(TrueTable table, List<PrintedColumn> columns) {
        boolean mayBeItems = table.kind() == SafeTable.Kind.GROUPS || table.kind() == SafeTable.Kind.PROFILE;
        return table.kind() != SafeTable.Kind.ITEMS
                && !(mayBeItems && table.rows().stream().anyMatch(row -> sumOfOptions(columns, row) > row.base()));
    }

    /** Columns of the base of which no other is a part: all others follow from them. */
    List<PrintedColumn> finest() {
        List<PrintedColumn> inBase =
                columns.stream().filter(p -> p.column().inBase()).toList();
        return inBase.stream()
                .filter(p -> inBase.stream()
                        .noneMatch(other -> other.options().size() < p.options().size()
                                && p.options().containsAll(other.options())))
                .filter(p -> !p.column().isNet()
                        || inBase.stream().noneMatch(o -> o != p && o.options().equals(p.options())))
                .toList();
    }

    private static long sumOfOptions(List<PrintedColumn> columns, TrueTable.Row row) {
        return columns.stream()
                .filter(p -> p.column().inBase() && !p.column().isNet())
                .mapToLong(p -> p.count(row))
                .sum();
    }

    private boolean isTooFine(DisclosureRules rules) {
        List<TrueTable.Row> shown = table.rows().stream()
                .filter(row -> !row.key().equals(ALL) && row.respondentBase() >= rules.smallestBase())
                .toList();
        return shown.stream()
                .anyMatch(row -> Gates.needsThreePoints(row.respondentBase(), columns.size(), rules)
                        || hasManySmall(row, rules));
    }

    private boolean hasManySmall(TrueTable.Row row, DisclosureRules rules) {
        List<PrintedColumn> given = columns.stream()
                .filter(p -> !p.column().isNet() && p.count(row) > 0)
                .toList();
        long small =
                given.stream().filter(p -> Gates.isSmall(p.count(row), rules)).count();
        return 3 * small > given.size();
    }

    private static List<PrintedColumn> threePoints(List<PrintedColumn> columns) {
        List<PrintedColumn> three = new ArrayList<>();
        for (PrintedColumn printed : columns) {
            Column.Kind kind = printed.column().kind();
            boolean merges = (kind == Column.Kind.NEGATIVE || kind == Column.Kind.POSITIVE)
                    && columns.stream().filter(p -> p.column().kind() == kind).count() > 1;
            if (merges && three.stream().noneMatch(p -> p.column().kind() == kind)) {
                three.add(together(kind, columns));
            } else if (!merges && !(printed.column().isNet() && isMerged(printed, three, columns))) {
                three.add(printed);
            }
        }
        return three;
    }

    /** A net of which all parts were merged is that merged column, under the net's name. */
    private static boolean isMerged(PrintedColumn net, List<PrintedColumn> three, List<PrintedColumn> columns) {
        return three.stream().anyMatch(p -> p.options().equals(net.options())) && columns.contains(net);
    }

    private static PrintedColumn together(Column.Kind kind, List<PrintedColumn> columns) {
        List<PrintedColumn> parts =
                columns.stream().filter(p -> p.column().kind() == kind).toList();
        TreeSet<String> options =
                parts.stream().flatMap(p -> p.options().stream()).collect(Collectors.toCollection(TreeSet::new));
        Optional<Column> net = columns.stream()
                .filter(p -> p.column().isNet() && p.options().equals(options))
                .map(PrintedColumn::column)
                .findFirst();
        String code = net.map(Column::code).orElse(kind == Column.Kind.POSITIVE ? "positive" : "negative");
        String label = net.map(Column::label)
                .orElse(parts.stream().map(p -> p.column().label()).collect(Collectors.joining(" or ")));
        return new PrintedColumn(new Column(code, label, kind, List.of(), true), options);
    }
}
