package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;

/** A safe table from a draft: of shares and intervals only those whose cells are all shown; see {@link SafeChanges}. */
final class Cascade {
    private static final SafeTable.Cell NOT_KEPT = new SafeTable.Hidden(SafeTable.Why.NOT_KEPT);

    private final TableDraft draft;
    private final Function<Line, QuestionDecisions> outcomes;
    private final Earlier earlier;
    private final DisclosureRules rules;
    private final Map<String, SafeTable.Row> rows = new HashMap<>();

    Cascade(TableDraft draft, Function<Line, QuestionDecisions> outcomes, Earlier earlier, DisclosureRules rules) {
        this.draft = draft;
        this.outcomes = outcomes;
        this.earlier = earlier;
        this.rules = rules;
        draft.lines().forEach(line -> rows.put(line.row().key(), row(line)));
    }

    SafeTable table() {
        SafeChanges changes = new SafeChanges(draft, earlier, rows, rules);
        Optional<SafeTable> before = earlier.table(draft.table().id());
        List<SafeTable.Row> made =
                draft.lines().stream().map(line -> rows.get(line.row().key())).toList();
        return new SafeTable(
                draft.table().id(),
                draft.table().kind(),
                about(made),
                isAsBefore()
                        ? before.get().columns()
                        : draft.columns().stream().map(PrintedColumn::column).toList(),
                isAsBefore() ? keptFrom(before.get()) : made,
                draft.table().changes().stream().map(changes::of).toList(),
                rules);
    }

    private List<SafeTable.Row> keptFrom(SafeTable before) {
        return before.rows().stream()
                .map(row -> row.keptFrom(row.cells(), before.rules(row), rules))
                .toList();
    }

    /** Nothing of the table is new: then it stands with the columns, and in a split the groups, that it had. */
    private boolean isAsBefore() {
        return earlier.table(draft.table().id()).isPresent()
                && draft.lines().stream()
                        .allMatch(l -> fate(l) == RowDecision.KEPT
                                || (fate(l) == RowDecision.HELD && earlier.hasOtherRows(draft.table())));
    }

    private About about(List<SafeTable.Row> made) {
        List<String> together = made.stream()
                .filter(row -> row.cells().containsValue(new SafeTable.Hidden(SafeTable.Why.WITH_NO_ANSWER)))
                .map(SafeTable.Row::label)
                .toList();
        About about = draft.table().about();
        if (together.isEmpty()) {
            return about;
        }
        List<String> notes = new ArrayList<>(about.notes());
        notes.add(String.join(", ", together)
                + ": those who said that it does not apply to them are counted with those who gave no answer.");
        return about.withNotes(notes);
    }

    private RowDecision fate(Line line) {
        return outcomes.apply(line).fates().of(line);
    }

    private SafeTable.Row row(Line line) {
        return switch (fate(line)) {
            case KEPT -> kept(line, earlier.row(line).orElseThrow());
            case HELD -> held(line);
            case PRINTED, WITHHELD, ANSWERS_WITHHELD -> printed(line);
        };
    }

    private SafeTable.Row printed(Line line) {
        QuestionDecisions outcome = outcomes.apply(line);
        TrueTable.Row row = line.row();
        Map<String, SafeTable.Cell> cells = new HashMap<>();
        Map<String, Share> shares = new HashMap<>();
        Map<String, Interval> intervals = new HashMap<>();
        SafeTable.Cell base = outcome.base(line);
        for (PrintedColumn column : line.columns()) {
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
        // Beside a hidden base the mark would be a bound on it.
        boolean low = base.shown().isPresent() && row.respondentBase() < rules.lowBase();
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
                weighted(row, shares),
                Optional.empty());
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
    private static boolean isKept(TrueTable.Row row, PrintedColumn column) {
        return column.column().inBase() || row.counts().containsKey(column.code());
    }

    /** As statistics made it; for columns merged here, on the same effective base as the row's others. */
    private static Optional<Share> share(TrueTable.Row row, PrintedColumn column) {
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

    /** People stand next to children for everyone only; a group prints its own unit. */
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
                row.key(),
                row.label(),
                row.round(),
                row.month(),
                held,
                held,
                cells,
                Map.of(),
                Map.of(),
                false,
                Map.of(),
                Optional.empty());
    }

    /** The old figures under the columns of today; what was not printed then is not printed now. */
    private SafeTable.Row kept(Line line, Earlier.Known known) {
        Map<String, SafeTable.Cell> cells = new HashMap<>();
        line.columns()
                .forEach(column -> cells.put(
                        column.code(), known.cell(line, column).orElse(new SafeTable.Hidden(SafeTable.Why.HELD))));
        return known.row().keptFrom(cells, known.rules(), rules);
    }

    /** Hashes of who was counted, for every row of which something is printed. */
    Map<String, List<String>> populations() {
        Map<String, List<String>> populations = new HashMap<>();
        if (isAsBefore()) {
            earlier.table(draft.table().id()).get().rows().forEach(row -> {
                String name = Population.name(draft.table().id(), row.key());
                earlier.row(name).ifPresent(known -> populations.put(name, known.people()));
            });
            return populations;
        }
        List<Line> lines = new ArrayList<>(draft.lines());
        lines.removeIf(line -> fate(line) == RowDecision.HELD);
        lines.forEach(line -> populations.put(
                line.name(),
                fate(line) == RowDecision.KEPT
                        ? earlier.row(line).orElseThrow().people()
                        : Population.hashes(
                                line.name(),
                                line.row().members(),
                                rows.get(line.row().key()).respondents() instanceof SafeTable.Hidden)));
        return populations;
    }

    /** By row, what its columns count where they are not the options themselves. */
    Map<String, Map<String, Set<String>>> covers() {
        Map<String, Map<String, Set<String>>> covers = new HashMap<>();
        if (isAsBefore()) {
            earlier.table(draft.table().id()).get().rows().forEach(row -> {
                String name = Population.name(draft.table().id(), row.key());
                earlier.row(name)
                        .filter(known -> !known.covers().isEmpty())
                        .ifPresent(known -> covers.put(name, known.covers()));
            });
            return covers;
        }
        for (Line line : draft.lines()) {
            Map<String, Set<String>> ofRow = new TreeMap<>();
            if (fate(line) == RowDecision.KEPT) {
                earlier.row(line).ifPresent(known -> ofRow.putAll(known.covers()));
            } else {
                line.inBase().stream()
                        .filter(p -> !line.covers(p).equals(Set.of(p.code())))
                        .forEach(p -> ofRow.put(p.code(), line.covers(p)));
            }
            if (!ofRow.isEmpty()) {
                covers.put(line.name(), ofRow);
            }
        }
        return covers;
    }
}
