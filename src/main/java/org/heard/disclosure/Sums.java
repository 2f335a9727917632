package org.heard.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The sums inside tables: along a row, and down a split. */
final class Sums {
    private final Names names;
    private final Bench bench;

    Sums(Names names, Bench bench) {
        this.names = names;
        this.bench = bench;
    }

    /**
     * Options add up to their net, nets and the rest to the base. Tables that code the answers in other
     * ways have sums of their own, joined where a kind of answer has the same count in both.
     */
    void row(String population, List<Line> lines) {
        List<Line> codings = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.<Line>comparingInt(line -> -line.options().size())
                        .thenComparing(Line::name))
                .filter(line ->
                        codings.stream().noneMatch(wider -> wider.options().containsAll(line.options())))
                .forEach(codings::add);
        for (Line coding : codings) {
            Map<String, Set<String>> sets = new TreeMap<>();
            lines.stream()
                    .filter(line -> coding.options().containsAll(line.options()))
                    .forEach(line -> line.inBase().forEach(c -> sets.put(names.id(line, c), c.options())));
            sets.forEach((id, options) -> addUp(id, parts(options, sets, id), population));
            addUp(names.base(population), parts(coding.options(), sets, names.base(population)), population);
            codings.forEach(other -> recoded(coding, other));
        }
    }

    private void recoded(Line one, Line other) {
        for (Column.Kind kind : List.of(Column.Kind.NEGATIVE, Column.Kind.MIDDLE, Column.Kind.POSITIVE)) {
            List<String> mine = ids(one, kind);
            List<String> theirs = ids(other, kind);
            Map<String, Double> terms = new TreeMap<>();
            mine.forEach(id -> terms.merge(id, 1.0, Double::sum));
            theirs.forEach(id -> terms.merge(id, -1.0, Double::sum));
            terms.values().removeIf(coefficient -> coefficient == 0);
            boolean equal = mine.stream().mapToDouble(bench::value).sum()
                    == theirs.stream().mapToDouble(bench::value).sum();
            if (equal && one.name().compareTo(other.name()) < 0) {
                bench.equation(new Equation(terms, 0));
            }
        }
    }

    private List<String> ids(Line line, Column.Kind kind) {
        return line.columns().stream()
                .filter(p -> p.column().kind() == kind)
                .map(p -> names.id(line, p))
                .toList();
    }

    /** The largest printed sets inside this one. */
    private static Map<String, Set<String>> parts(Set<String> whole, Map<String, Set<String>> sets, String id) {
        Map<String, Set<String>> inside = new TreeMap<>();
        sets.forEach((other, options) -> {
            if (!other.equals(id) && whole.containsAll(options)) {
                inside.put(other, options);
            }
        });
        Map<String, Set<String>> largest = new TreeMap<>();
        inside.forEach((other, options) -> {
            boolean covered = inside.entrySet().stream()
                    .anyMatch(e ->
                            e.getValue().size() > options.size() && e.getValue().containsAll(options));
            if (!covered) {
                largest.put(other, options);
            }
        });
        return largest;
    }

    private void addUp(String whole, Map<String, Set<String>> parts, String population) {
        if (parts.isEmpty()) {
            return;
        }
        long options = parts.values().stream().mapToLong(Set::size).sum();
        Set<String> distinct = new HashSet<>();
        parts.values().forEach(distinct::addAll);
        if (options != distinct.size()) {
            throw new NotSafe("In " + population + " two columns overlap, so that their sums cannot be protected."
                    + " Take one of them out.");
        }
        List<String> ids = new ArrayList<>(parts.keySet());
        double rest =
                bench.value(whole) - ids.stream().mapToDouble(bench::value).sum();
        if (rest < 0) {
            throw new NotSafe("In " + population + " the columns add up to more than the base. Correct the table.");
        }
        if (rest > 0) {
            ids.add(bench.derived(whole + " rest", rest));
        }
        bench.equation(Equation.sum(ids, whole));
    }

    /** Per column the groups add up to everyone; what they leave over is worked out at once. */
    void split(Draft draft) {
        Optional<Line> everyone =
                draft.lines().stream().filter(Line::isEveryone).findFirst();
        List<Line> groups = draft.lines().stream().filter(l -> !l.isEveryone()).toList();
        if (everyone.isEmpty() || groups.isEmpty()) {
            return;
        }
        List<Printed> columns = draft.finest();
        boolean overlapping = columns.stream().anyMatch(c -> left(everyone.get(), groups, c) < 0);
        String rest = draft.table().id() + "|rest";
        List<String> parts = new ArrayList<>();
        for (Printed column : columns) {
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

    private static long left(Line everyone, List<Line> groups, Printed column) {
        return column.count(everyone.row())
                - groups.stream().mapToLong(g -> column.count(g.row())).sum();
    }

    private List<String> column(Line everyone, List<Line> groups, Printed column, String rest) {
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
    private void others(Line everyone, Line group, Printed column) {
        String others = bench.derived(
                names.id(group, column) + " others", column.count(everyone.row()) - column.count(group.row()));
        bench.equation(Equation.sum(List.of(names.id(group, column), others), names.id(everyone, column)));
    }
}
