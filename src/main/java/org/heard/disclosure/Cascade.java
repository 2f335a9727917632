package org.heard.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.heard.statistics.Interval;
import org.heard.statistics.Share;

/** A safe table from a draft: of shares and intervals only those whose cells are all shown; see {@link SafeChanges}. */
final class Cascade {
    private static final SafeTable.Cell NOT_KEPT = new SafeTable.Hidden(SafeTable.Why.NOT_KEPT);

    private final Draft draft;
    private final Function<Line, Outcome> outcomes;
    private final Earlier earlier;
    private final DisclosureRules rules;
    private final Map<String, SafeTable.Row> rows = new HashMap<>();

    Cascade(Draft draft, Function<Line, Outcome> outcomes, Earlier earlier, DisclosureRules rules) {
        this.draft = draft;
        this.outcomes = outcomes;
        this.earlier = earlier;
        this.rules = rules;
        draft.lines().forEach(line -> rows.put(line.row().key(), row(line)));
    }

    SafeTable table() {
        SafeChanges changes = new SafeChanges(draft, earlier, rows);
        Optional<SafeTable> before = earlier.table(draft.table().id());
        boolean asBefore = before.isPresent() && draft.lines().stream().allMatch(l -> fate(l) == Fate.KEPT);
        List<Column> columns = asBefore
                ? before.get().columns()
                : draft.columns().stream().map(Printed::column).toList();
        return new SafeTable(
                draft.table().id(),
                draft.table().kind(),
                draft.table().about(),
                columns,
                draft.lines().stream()
                        .map(line -> asBefore
                                ? earlier.row(line).orElseThrow().row()
                                : rows.get(line.row().key()))
                        .toList(),
                draft.table().changes().stream().map(changes::of).toList());
    }

    private Fate fate(Line line) {
        return outcomes.apply(line).fates().of(line);
    }

    private SafeTable.Row row(Line line) {
        return switch (fate(line)) {
            case KEPT -> kept(line, earlier.row(line).orElseThrow().row());
            case HELD -> held(line);
            case PRINTED, WITHHELD, ANSWERS_WITHHELD -> printed(line);
        };
    }

    private SafeTable.Row printed(Line line) {
        Outcome outcome = outcomes.apply(line);
        TrueTable.Row row = line.row();
        Map<String, SafeTable.Cell> cells = new HashMap<>();
        Map<String, Share> shares = new HashMap<>();
        Map<String, Interval> intervals = new HashMap<>();
        SafeTable.Cell base = outcome.base(line);
        for (Printed column : line.columns()) {
            SafeTable.Cell cell = isKept(row, column) ? outcome.cell(line, column) : NOT_KEPT;
            cells.put(column.code(), cell);
            if (cell.shown().isPresent()
                    && base.shown().isPresent()
                    && column.column().inBase()) {
                share(row, column).ifPresent(share -> {
                    shares.put(column.code(), share);
                    intervals.put(column.code(), row.intervals().getOrDefault(column.code(), share.interval()));
                });
            }
        }
        boolean low = fate(line) != Fate.WITHHELD && row.respondentBase() < rules.lowBase();
        return new SafeTable.Row(
                row.key(),
                row.label(),
                row.round(),
                row.month(),
                base,
                respondents(line, base),
                cells,
                shares,
                intervals,
                low,
                weighted(row, shares));
    }

    /** Beside its unweighted share only, and only where every row of the table may have one. */
    private Map<String, Share> weighted(TrueTable.Row row, Map<String, Share> shares) {
        boolean may = draft.lines().stream()
                .filter(line -> line.row().weighted().isPresent())
                .allMatch(line -> outcomes.apply(line).mayBeWeighted(line));
        return row.weighted()
                .filter(weighted -> may && shares.containsKey(weighted.column()))
                .map(weighted -> Map.of(weighted.column(), weighted.share()))
                .orElse(Map.of());
    }

    /** Of published totals, what stands outside the base is often not among them. */
    private static boolean isKept(TrueTable.Row row, Printed column) {
        return column.column().inBase() || row.counts().containsKey(column.code());
    }

    /** As statistics made it; for columns merged here, on the same effective base as the row's others. */
    private static Optional<Share> share(TrueTable.Row row, Printed column) {
        Share given = row.shares().get(column.code());
        if (given != null) {
            return Optional.of(given);
        }
        boolean merged = !row.counts().containsKey(column.code());
        return row.shares().values().stream()
                .filter(any -> merged && any.base() == row.base() && !any.isWeighted())
                .findFirst()
                .map(any -> new Share(column.count(row), row.base(), any.effectiveBase()));
    }

    /** People stand beside children for everyone only; a group prints its own unit. */
    private SafeTable.Cell respondents(Line line, SafeTable.Cell base) {
        boolean oneEach = draft.lines().stream()
                .filter(Line::isEveryone)
                .allMatch(l -> l.row().base() == l.row().respondentBase());
        if (base instanceof SafeTable.Hidden || oneEach) {
            return base;
        }
        return line.isEveryone()
                ? new SafeTable.Shown(line.row().respondentBase())
                : new SafeTable.Hidden(SafeTable.Why.HELD);
    }

    private SafeTable.Row held(Line line) {
        Map<String, SafeTable.Cell> cells = new HashMap<>();
        SafeTable.Cell held = new SafeTable.Hidden(SafeTable.Why.HELD);
        line.columns().forEach(column -> cells.put(column.code(), held));
        TrueTable.Row row = line.row();
        return new SafeTable.Row(
                row.key(), row.label(), row.round(), row.month(), held, held, cells, Map.of(), Map.of(), false);
    }

    /** The old figures under the columns of today; what was not printed then is not printed now. */
    private SafeTable.Row kept(Line line, SafeTable.Row old) {
        Map<String, SafeTable.Cell> cells = new HashMap<>();
        line.columns()
                .forEach(column -> cells.put(
                        column.code(),
                        old.cells().getOrDefault(column.code(), new SafeTable.Hidden(SafeTable.Why.HELD))));
        return new SafeTable.Row(
                old.key(),
                old.label(),
                old.round(),
                old.month(),
                old.base(),
                old.respondents(),
                cells,
                old.shares(),
                old.intervals(),
                old.lowBase(),
                old.weighted());
    }

    /** Hashes of who was counted, for every row of which something is printed. */
    Map<String, List<String>> populations() {
        Map<String, List<String>> populations = new HashMap<>();
        List<Line> lines = new ArrayList<>(draft.lines());
        lines.removeIf(line -> fate(line) == Fate.HELD);
        lines.forEach(line -> populations.put(
                line.name(),
                fate(line) == Fate.KEPT
                        ? earlier.row(line).orElseThrow().people()
                        : Population.hashes(
                                line.name(),
                                line.row().members(),
                                rows.get(line.row().key()).respondents() instanceof SafeTable.Hidden)));
        return populations;
    }
}
