package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.figures.suppression.Equation;

/** The sums down a split. */
final class Sums {
    private final Names names;
    private final ProblemBuilder bench;

    Sums(Names names, ProblemBuilder bench) {
        this.names = names;
        this.bench = bench;
    }

    /** Per column the groups add up to everyone; what they leave over is worked out at once. */
    void split(TableDraft draft) {
        Optional<Line> everyone =
                draft.lines().stream().filter(Line::isEveryone).findFirst();
        List<Line> groups = draft.lines().stream().filter(l -> !l.isEveryone()).toList();
        if (everyone.isEmpty() || groups.isEmpty()) {
            return;
        }
        List<PrintedColumn> columns = draft.finest();
        boolean overlapping = columns.stream().anyMatch(c -> left(everyone.get(), groups, c) < 0);
        String rest = draft.table().id() + "|rest";
        List<String> parts = new ArrayList<>();
        for (PrintedColumn column : columns) {
            if (overlapping) {
                groups.forEach(group -> others(everyone.get(), group, column));
            } else {
                parts.addAll(column(everyone.get(), groups, column, rest));
            }
        }
        double unlisted = everyone.get().row().base()
                - groups.stream().mapToLong(g -> g.row().base()).sum();
        if (!overlapping && !parts.isEmpty() && unlisted > 0) {
            bench.equation(Equation.sum(parts, bench.derived(rest + " base", unlisted)));
        }
    }

    private static long left(Line everyone, List<Line> groups, PrintedColumn column) {
        return column.count(everyone.row())
                - groups.stream().mapToLong(g -> column.count(g.row())).sum();
    }

    private List<String> column(Line everyone, List<Line> groups, PrintedColumn column, String rest) {
        List<String> ids =
                new ArrayList<>(groups.stream().map(g -> names.id(g, column)).toList());
        boolean complete = everyone.row().base()
                == groups.stream().mapToLong(g -> g.row().base()).sum();
        List<String> left = complete && left(everyone, groups, column) == 0
                ? List.of()
                : List.of(bench.derived(names.id(rest, column.options()), left(everyone, groups, column)));
        ids.addAll(left);
        bench.equation(Equation.sum(ids, names.id(everyone, column)));
        return left;
    }

    /** Groups that overlap do not add up, but each leaves the others: everyone minus the group. */
    private void others(Line everyone, Line group, PrintedColumn column) {
        String others = bench.derived(
                names.id(group, column) + " others", column.count(everyone.row()) - column.count(group.row()));
        bench.equation(Equation.sum(List.of(names.id(group, column), others), names.id(everyone, column)));
    }
}
