package org.heard.disclosure;

import static org.heard.disclosure.Figure.Trait.FROZEN;
import static org.heard.disclosure.Figure.Trait.HIDE_ZERO;
import static org.heard.disclosure.Figure.Trait.NEVER_HIDE;

import java.util.List;
import java.util.function.Consumer;

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
    private final Names names;
    private final Bench bench;

    QuestionPuzzle(Fates fates, Earlier earlier, GroupSizes sizes, DisclosureRules rules) {
        this.fates = fates;
        this.earlier = earlier;
        this.sizes = sizes;
        this.rules = rules;
        List<Line> lines = fates.reckoned();
        this.names = new Names(lines);
        this.bench = new Bench(rules);
        lines.forEach(this::figures);
        Sums sums = new Sums(names, bench);
        names.byPopulation(lines).forEach(sums::row);
        Draft.splits(lines).stream()
                .filter(split ->
                        split.lines().stream().allMatch(l -> fates.of(l).isReckoned()))
                .forEach(sums::split);
        List<Line> printed =
                lines.stream().filter(line -> fates.of(line) == Fate.PRINTED).toList();
        Differences differences = new Differences(names, bench);
        differences.nested(printed);
        printed.forEach(line -> {
            differences.sinceEarlier(line, earlier, rules);
            differences.sizesOfGroups(line, sizes.of(line));
        });
    }

    Puzzle puzzle() {
        return bench.puzzle();
    }

    /** The same with more that a reader knows. */
    Puzzle with(Consumer<Bench> more) {
        Bench both = bench.copy();
        more.accept(both);
        return both.puzzle();
    }

    String id(Line line, Printed column) {
        return names.id(line, column);
    }

    String baseId(Line line) {
        return names.base(line);
    }

    private void figures(Line line) {
        base(line);
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
            boolean ofEachOne = fates.of(line) == Fate.WITHHELD || line.tellsEachAnswer();
            if (!blank && (isSmall(line, column) || (ofEachOne && !line.isEmpty()))) {
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
        bench.figure(bench.latent(not, line.row().base() - column.count(line.row()))
                .atLeast(column.count(line.row()) == 0 ? 0 : 1));
        bench.equation(Equation.sum(List.of(id, not), baseId(line)));
        if (isFewNot(line.row(), column)) {
            bench.keepWide(not);
        }
    }
}
