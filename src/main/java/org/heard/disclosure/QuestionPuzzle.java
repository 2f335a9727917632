package org.heard.disclosure;

import static org.heard.disclosure.Figure.Trait.FROZEN;
import static org.heard.disclosure.Figure.Trait.HIDE_ZERO;
import static org.heard.disclosure.Figure.Trait.LATENT;
import static org.heard.disclosure.Figure.Trait.NEVER_HIDE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that is printed of one question in one round, as one {@link Puzzle}: all its tables, what
 * was printed before, and what can be worked out although it is never printed. Two columns that count
 * the same options of the same people are one figure. Sums that follow from others are left out, so
 * that most blocks are networks.
 */
final class QuestionPuzzle {
    private static final double BASE_OF_A_GROUP = 3;
    private static final double EVERYONE = 4;
    private static final double NET_OF_EVERYONE = 5;
    private static final double NET = 2;
    /** Nine parents can have more than nine children. */
    private static final double CHILDREN_OF_NINE = 45;

    private final Fates fates;
    private final Earlier earlier;
    private final GroupSizes sizes;
    private final DisclosureRules rules;
    private final Map<String, String> populations = new TreeMap<>();
    private final Map<String, List<Line>> additive = new TreeMap<>();
    private final Bench bench = new Bench();

    QuestionPuzzle(Fates fates, Earlier earlier, GroupSizes sizes, DisclosureRules rules) {
        this.fates = fates;
        this.earlier = earlier;
        this.sizes = sizes;
        this.rules = rules;
        List<Line> lines = fates.reckoned();
        namePopulations(lines);
        lines.forEach(this::figures);
        additive.forEach(this::row);
        lines.stream().map(Line::draft).filter(Draft::isSplit).distinct().forEach(this::split);
        nested(lines);
        lines.forEach(this::sinceEarlier);
        lines.stream().filter(line -> fates.of(line) == Fate.PRINTED).forEach(this::sizesOfGroups);
    }

    Puzzle puzzle() {
        return bench.puzzle();
    }

    String id(Line line, Printed column) {
        return id(populations.get(line.name()), column.options());
    }

    String baseId(Line line) {
        return baseId(populations.get(line.name()));
    }

    private static String id(String population, Set<String> options) {
        return population + " " + String.join("+", options);
    }

    private static String baseId(String population) {
        return population + " base";
    }

    private void namePopulations(List<Line> lines) {
        List<Line> named = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.<Line, Boolean>comparing(line -> !line.isEveryone())
                        .thenComparing(Line::name))
                .forEach(line -> {
                    Optional<Line> same =
                            named.stream().filter(line::isSamePopulation).findFirst();
                    populations.put(
                            line.name(),
                            same.map(l -> populations.get(l.name())).orElse(line.name()));
                    named.add(line);
                });
    }

    private void figures(Line line) {
        base(line);
        if (line.draft().isAdditive()) {
            additive.computeIfAbsent(populations.get(line.name()), p -> new ArrayList<>())
                    .add(line);
        }
        boolean fewUnused =
                line.columns().stream().anyMatch(p -> p.column().kind() == Column.Kind.NOT_USED && isSmall(line, p));
        for (Printed column : line.columns()) {
            String id = id(line, column);
            Figure figure =
                    Figure.of(id, column.count(line.row())).width(rules.width()).cost(cost(line, column));
            boolean blank = column.column().kind() == Column.Kind.BLANK;
            boolean goes = fates.of(line).hidesAnswers()
                    || (blank && fewUnused)
                    || isTooFine(line, column)
                    || wasHidden(line, column);
            boolean zeroToo = goes && (!wasHidden(line, column) || column.count(line.row()) == 0);
            bench.figure(
                    wasShown(line, column)
                            ? figure.with(FROZEN)
                            : zeroToo ? figure.atLeast(0).with(HIDE_ZERO) : figure);
            // A blank of 1 to 4 is no secret about an opinion, so it need not stay wide; it is not printed either.
            if (goes || isSmall(line, column)) {
                bench.hide(id);
            }
            if (!blank && (isSmall(line, column) || (fates.of(line) == Fate.WITHHELD && !line.isEmpty()))) {
                bench.keepWide(id);
            }
            if (column.column().inBase() && !line.draft().isAdditive()) {
                item(line, column);
            }
        }
    }

    private void base(Line line) {
        String id = baseId(line);
        TrueTable.Row row = line.row();
        Figure figure = Figure.of(id, row.base()).width(rules.width()).cost(BASE_OF_A_GROUP);
        if (fates.of(line) == Fate.WITHHELD) {
            double few = row.base() == row.respondentBase() ? rules.smallestBase() - 1 : CHILDREN_OF_NINE;
            // A group's size is printed in the profile from five upwards.
            double most = Math.min(
                    few,
                    Math.max(
                            rules.smallestCount(),
                            sizes.of(line.draft().table().id(), row).orElse((long) few)));
            bench.figure(figure.between(0, Math.max(most, row.base())).with(HIDE_ZERO));
            bench.hide(id);
            if (Gates.isSmall(row.base(), rules)) {
                bench.keepWide(id);
            }
        } else if (isUnchanged(line)) {
            boolean shown = earlier.row(line).orElseThrow().row().base() instanceof SafeTable.Shown;
            bench.figure(shown ? figure.with(FROZEN) : figure);
            if (!shown) {
                bench.hide(id);
            }
        } else {
            bench.figure(line.isEveryone() ? figure.with(NEVER_HIDE) : figure);
        }
    }

    /** Everyone's five points become three where only 10 to 29 people answered: the nets stay. */
    private boolean isTooFine(Line line, Printed column) {
        boolean inNet = line.columns().stream()
                .anyMatch(p -> p.column().isNet() && p.options().containsAll(column.options()) && p != column);
        return inNet
                && line.isEveryone()
                && !line.draft().isSplit()
                && Gates.needsThreePoints(
                        line.row().respondentBase(), line.columns().size(), rules);
    }

    private boolean isSmall(Line line, Printed column) {
        TrueTable.Row row = line.row();
        boolean small = Gates.isSmall(column.count(row), rules) || Gates.isSmall(column.people(row), rules);
        return small || (column.column().inBase() && !line.draft().isAdditive() && isFewNot(row, column));
    }

    private boolean isFewNot(TrueTable.Row row, Printed column) {
        return Gates.isSmall(row.base() - column.count(row), rules)
                || Gates.isSmall(row.respondentBase() - column.people(row), rules);
    }

    private static double cost(Line line, Printed column) {
        if (line.isEveryone()) {
            return column.column().isNet() ? NET_OF_EVERYONE : EVERYONE;
        }
        return column.column().isNet() ? NET : 1;
    }

    private boolean isUnchanged(Line line) {
        return earlier.change(line, rules).filter(c -> c == Earlier.Change.NONE).isPresent();
    }

    private boolean wasShown(Line line, Printed column) {
        return isUnchanged(line)
                && earlier.row(line).orElseThrow().count(column.code()).isPresent();
    }

    /** Hidden before, or new beside hidden ones: then nobody has reckoned what it would give away. */
    private boolean wasHidden(Line line, Printed column) {
        return isUnchanged(line)
                && !wasShown(line, column)
                && (earlier.row(line).orElseThrow().has(column.code())
                        || earlier.row(line).orElseThrow().hidesAny());
    }

    private void item(Line line, Printed column) {
        String id = id(line, column);
        String not = id + " not";
        bench.figure(latent(not, line.row().base() - column.count(line.row()))
                .atLeast(column.count(line.row()) == 0 ? 0 : 1));
        bench.equation(Equation.sum(List.of(id, not), baseId(line)));
        if (isFewNot(line.row(), column)) {
            bench.keepWide(not);
        }
    }

    private Figure latent(String id, double value) {
        return Figure.of(id, value).width(rules.width()).atLeast(0).with(LATENT);
    }

    /** A count that nobody prints but everybody can work out. */
    private String derived(String id, double value) {
        bench.figure(latent(id, value));
        if (Gates.isSmall(Math.round(value), rules)) {
            bench.keepWide(id);
        }
        return id;
    }

    /**
     * Options add up to their net, nets and the rest to the base. Tables that code the answers in other
     * ways have sums of their own, joined where a kind of answer has the same count in both.
     */
    private void row(String population, List<Line> lines) {
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
                    .forEach(line -> line.inBase().forEach(c -> sets.put(id(line, c), c.options())));
            sets.forEach((id, options) -> addUp(id, parts(options, sets, id), population));
            addUp(baseId(population), parts(coding.options(), sets, baseId(population)), population);
            codings.stream().filter(other -> other != coding).forEach(other -> recoded(coding, other));
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
                .map(p -> id(line, p))
                .toList();
    }

    /** The largest printed sets inside this one; with equal sets, the one that stands first is outside. */
    private static Map<String, Set<String>> parts(Set<String> whole, Map<String, Set<String>> sets, String id) {
        Map<String, Set<String>> inside = new TreeMap<>();
        boolean base = !sets.containsKey(id);
        sets.forEach((other, options) -> {
            if (!other.equals(id) && whole.containsAll(options) && (base || options.size() < whole.size())) {
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
            ids.add(derived(whole + " rest", rest));
        }
        bench.equation(Equation.sum(ids, whole));
    }

    /** Per column the groups add up to everyone; what they leave over is worked out at once. */
    private void split(Draft draft) {
        List<Line> lines =
                draft.lines().stream().filter(l -> fates.of(l).isReckoned()).toList();
        Optional<Line> everyone = lines.stream().filter(Line::isEveryone).findFirst();
        List<Line> groups = lines.stream().filter(l -> !l.isEveryone()).toList();
        if (everyone.isEmpty()
                || groups.isEmpty()
                || lines.size() < draft.lines().size()) {
            return;
        }
        List<Printed> columns = finest(draft);
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
            bench.equation(Equation.sum(parts, derived(rest + " base", unlisted)));
        }
    }

    private static List<Printed> finest(Draft draft) {
        List<Printed> inBase =
                draft.columns().stream().filter(p -> p.column().inBase()).toList();
        return inBase.stream()
                .filter(p -> inBase.stream()
                        .noneMatch(other -> other.options().size() < p.options().size()
                                && p.options().containsAll(other.options())))
                .filter(p -> !p.column().isNet()
                        || inBase.stream().noneMatch(o -> o != p && o.options().equals(p.options())))
                .toList();
    }

    private static long left(Line everyone, List<Line> groups, Printed column) {
        return column.count(everyone.row())
                - groups.stream().mapToLong(g -> column.count(g.row())).sum();
    }

    private List<String> column(Line everyone, List<Line> groups, Printed column, String rest) {
        List<String> ids =
                new ArrayList<>(groups.stream().map(g -> id(g, column)).toList());
        boolean complete = everyone.row().base()
                == groups.stream().mapToLong(g -> g.row().base()).sum();
        List<String> left = complete && left(everyone, groups, column) == 0
                ? List.of()
                : List.of(derived(id(rest, column.options()), left(everyone, groups, column)));
        ids.addAll(left);
        bench.equation(Equation.sum(ids, id(everyone, column)));
        return left;
    }

    /** Groups that overlap do not add up, but each leaves the others: everyone minus the group. */
    private void others(Line everyone, Line group, Printed column) {
        String others =
                derived(id(group, column) + " others", column.count(everyone.row()) - column.count(group.row()));
        bench.equation(Equation.sum(List.of(id(group, column), others), id(everyone, column)));
    }

    /** A group inside a group of another split: the larger minus the smaller is a group as well. */
    private void nested(List<Line> lines) {
        List<Line> shown =
                lines.stream().filter(line -> fates.of(line) == Fate.PRINTED).toList();
        for (Line inner : shown) {
            for (Line outer : shown) {
                boolean ofItsOwnSplit = outer.isEveryone() && !inner.isEveryone();
                if (inner.draft() != outer.draft() && !ofItsOwnSplit && inner.isInside(outer)) {
                    difference(outer, inner);
                }
            }
        }
    }

    private void difference(Line outer, Line inner) {
        for (Printed column : finest(outer.draft())) {
            inner.columns().stream()
                    .filter(p ->
                            p.options().equals(column.options()) && !p.column().isNet())
                    .filter(p -> column.count(outer.row()) >= p.count(inner.row()))
                    .findFirst()
                    .ifPresent(p -> {
                        String rest = derived(
                                id(outer, column) + " outside " + inner.name(),
                                column.count(outer.row()) - p.count(inner.row()));
                        bench.equation(Equation.sum(List.of(id(inner, p), rest), id(outer, column)));
                    });
        }
    }

    /** The bases of splits tell how many a column of a profile counts at least, and at most. */
    private void sizesOfGroups(Line line) {
        for (GroupSizes.Bound bound : sizes.of(line)) {
            Map<String, Double> terms = new TreeMap<>();
            bound.columns().forEach(code -> terms.put(id(populations.get(line.name()), Set.of(code)), 1.0));
            double count = terms.keySet().stream().mapToDouble(bench::value).sum();
            String silent = line.name() + " silent " + bound.columns();
            bench.figure(latent(silent, count - bound.least()).between(0, bound.most() - bound.least()));
            terms.put(silent, -1.0);
            bench.equation(new Equation(terms, bound.least()));
        }
    }

    /** Ten or more came in, or left, since the last release: the difference tells their answers. */
    private void sinceEarlier(Line line) {
        Optional<Earlier.Change> change = earlier.change(line, rules);
        boolean added = change.filter(c -> c == Earlier.Change.ADDED).isPresent();
        boolean removed = change.filter(c -> c == Earlier.Change.REMOVED).isPresent();
        if (fates.of(line) != Fate.PRINTED || !(added || removed)) {
            return;
        }
        Earlier.Known known = earlier.row(line).orElseThrow();
        for (Printed column : finest(line.draft())) {
            known.count(column.code()).ifPresent(then -> {
                long now = column.count(line.row());
                String old = id(line, column) + " before";
                bench.figure(Figure.of(old, then).with(FROZEN));
                double moved = added ? now - then : then - now;
                if (moved >= 0) {
                    String between = derived(id(line, column) + " since", moved);
                    bench.equation(Equation.sum(
                            List.of(added ? old : id(line, column), between), added ? id(line, column) : old));
                }
            });
        }
    }
}
