package org.heard.figures.disclosure;

import static org.heard.figures.suppression.ProblemCell.Trait.FROZEN;
import static org.heard.figures.suppression.ProblemCell.Trait.HIDE_ZERO;
import static org.heard.figures.suppression.ProblemCell.Trait.NEVER_HIDE;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.figures.suppression.Equation;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionProblem;

/**
 * Everything that is printed of one question in one round, as one {@link SuppressionProblem}: all its tables, what
 * was printed before, and what can be worked out although it is never printed. Two columns that count
 * the same options of the same people are one figure. Sums that follow from others are left out, so
 * that most blocks are networks.
 */
final class QuestionProblem {
    /** All the shares of the group go with it. */
    private static final double BASE_OF_A_GROUP = 8;

    private static final double EVERYONE = 4;
    private static final double NET_OF_EVERYONE = 5;
    private static final double NET = 2;
    /** Who answered: nobody's opinion is lost with it. */
    private static final double PROFILE = 2;
    /** Who left a question, and who could not use a service, nobody came for: given up before anything else. */
    private static final double OUTSIDE = 0.25;
    /** Nine parents can have more than nine children: so many of each. */
    private static final double CHILDREN_OF_ONE = 5;

    private final RowDecisions fates;
    private final Earlier earlier;
    private final GroupSizes sizes;
    private final DisclosureRules rules;
    private final Names names;
    private final ProblemBuilder bench;
    private final Map<String, RowSums> rows = new HashMap<>();

    QuestionProblem(RowDecisions fates, Earlier earlier, GroupSizes sizes, DisclosureRules rules) {
        this(fates, earlier, sizes, rules, List.of());
    }

    /** @param linked counts of these rows that other questions tell of */
    QuestionProblem(
            RowDecisions fates,
            Earlier earlier,
            GroupSizes sizes,
            DisclosureRules rules,
            Collection<CrossTableSum.OfRow> linked) {
        this.fates = fates;
        this.earlier = earlier;
        this.sizes = sizes;
        this.rules = rules;
        List<Line> lines = fates.reckoned();
        this.names = new Names(lines);
        this.bench = new ProblemBuilder(rules);
        lines.forEach(this::figures);
        names.byPopulation(lines)
                .forEach((population, of) -> rows.put(population, new RowSums(names, bench, population, of)));
        rows.forEach((population, sums) -> sums.add(asked(population, lines, linked)));
        lines.forEach(line -> outside(line, linked));
        Sums sums = new Sums(names, bench);
        TableDraft.splits(lines).stream()
                .filter(split ->
                        split.lines().stream().allMatch(l -> fates.of(l).isReckoned()))
                .forEach(sums::split);
        List<Line> printed = lines.stream()
                .filter(line -> fates.of(line) == RowDecision.PRINTED)
                .toList();
        Differences differences = new Differences(names, bench);
        differences.nested(printed);
        printed.forEach(line -> {
            differences.sinceEarlier(line, earlier, rules);
            differences.sizesOfGroups(line, sizes.of(line));
        });
    }

    SuppressionProblem puzzle() {
        return bench.puzzle();
    }

    ProblemBuilder bench() {
        return bench;
    }

    /** Options whose count another question tells, of the rows of one population. */
    private Set<Set<String>> asked(String population, List<Line> lines, Collection<CrossTableSum.OfRow> linked) {
        Set<Set<String>> asked = new HashSet<>();
        for (CrossTableSum.OfRow part : linked) {
            if (part instanceof CrossTableSum.Options options
                    && lines.stream()
                            .anyMatch(line -> isOf(line, part)
                                    && names.population(line).equals(population)
                                    && !options.codes().isEmpty())) {
                String id = names.id(population, options.codes());
                if (!bench.has(id)) {
                    bench.derived(id, rows.get(population).count(options.codes()));
                }
                asked.add(options.codes());
            }
        }
        return asked;
    }

    private static boolean isOf(Line line, CrossTableSum.OfRow part) {
        return line.draft().table().id().equals(part.table())
                && line.row().key().equals(part.row());
    }

    /** Those who were asked and stand outside the base, as one figure that other questions may tell. */
    private void outside(Line line, Collection<CrossTableSum.OfRow> linked) {
        Outside outside = Outside.of(line, rules);
        boolean told = linked.stream().anyMatch(part -> part instanceof CrossTableSum.Outside && isOf(line, part));
        if (told && !isTogether(line, outside)) {
            String id = outsideId(line);
            bench.figure(bench.latent(id, outside.count()));
            List<String> parts = Stream.concat(outside.notUsed().stream(), outside.blank().stream())
                    .map(p -> names.id(line, p))
                    .distinct()
                    .toList();
            bench.equation(Equation.sum(parts, id));
        }
    }

    /**
     * What was printed apart before stays apart, and what was printed together stays together. Where others have come or
     * gone since, both are one number whatever they did: to print them apart, or not, would tell it.
     */
    boolean isTogether(Line line, Outside outside) {
        if (!outside.isOfTwoKinds()) {
            return false;
        }
        List<Earlier.Known> same = earlier.same(line, rules);
        if (!same.isEmpty()) {
            return same.stream().anyMatch(Earlier.Known::isTogether);
        }
        return outside.isTogether() || (outside.count() > 0 && earlier.row(line).isPresent());
    }

    /** A round of totals, of which only those who had not used it are known: few are not printed. */
    boolean isLeftOut(Line line, Outside outside) {
        return outside.isLeftOut() && earlier.same(line, rules).isEmpty();
    }

    String outsideId(Line line) {
        return names.base(line) + " outside";
    }

    /** The figure of a count that other questions tell of. */
    String id(Line line, CrossTableSum.OfRow part) {
        if (part instanceof CrossTableSum.Base) {
            return names.base(line);
        }
        return part instanceof CrossTableSum.Options options
                ? names.id(names.population(line), options.codes())
                : outsideId(line);
    }

    String id(Line line, PrintedColumn column) {
        return names.id(line, column);
    }

    String baseId(Line line) {
        return names.base(line);
    }

    private void figures(Line line) {
        base(line);
        Outside outside = Outside.of(line, rules);
        boolean together = isTogether(line, outside);
        if (together) {
            together(line, outside);
        }
        for (PrintedColumn column : line.columns()) {
            if (outside.has(column) && (together || isLeftOut(line, outside))) {
                continue;
            }
            String id = id(line, column);
            ProblemCell figure = ProblemCell.of(id, column.count(line.row()))
                    .width(rules.width())
                    .cost(cost(line, column));
            boolean goes = hidesAnswers(line, column) || isTooFine(line, column) || isKeptFromView(line, column);
            boolean zeroToo = goes && (!isKeptFromView(line, column) || column.count(line.row()) == 0);
            bench.figure(
                    isPrintedAlready(line, column)
                            ? figure.with(FROZEN)
                            : zeroToo ? figure.atLeast(0).with(HIDE_ZERO) : figure);
            // That few left a question says nothing of them, and follows from how many were asked.
            boolean small = column.column().kind() != Column.Kind.BLANK && isSmall(line, column);
            if (goes || small) {
                bench.hide(id);
            }
            boolean ofEachOne = fates.of(line) == RowDecision.WITHHELD || line.tellsEachAnswer();
            if (small || (column.column().inBase() && ofEachOne && !line.isEmpty())) {
                bench.keepWide(id);
            }
            if (column.column().inBase() && !line.draft().isAdditive()) {
                item(line, column);
            }
        }
    }

    /** Where only the answers go, the base stays, and with it how many stand outside. */
    private boolean hidesAnswers(Line line, PrintedColumn column) {
        return fates.of(line) == RowDecision.WITHHELD
                || (fates.of(line).hidesAnswers() && column.column().inBase());
    }

    /** One number under the column of the blanks. */
    private void together(Line line, Outside outside) {
        String id = outsideId(line);
        ProblemCell figure = ProblemCell.of(id, outside.count()).cost(OUTSIDE);
        PrintedColumn column = outside.blank().get(0);
        boolean goes = hidesAnswers(line, column);
        bench.figure(
                isPrintedAlready(line, column)
                        ? figure.with(FROZEN)
                        : goes ? figure.atLeast(0).with(HIDE_ZERO) : figure);
        if (goes || isKeptFromView(line, column)) {
            bench.hide(id);
        }
    }

    private void base(Line line) {
        String id = baseId(line);
        TrueTable.Row row = line.row();
        ProblemCell figure = ProblemCell.of(id, row.base()).width(rules.width()).cost(BASE_OF_A_GROUP);
        if (fates.of(line) == RowDecision.WITHHELD) {
            double people = rules.smallestBase() - 1;
            double few = row.base() == row.respondentBase() ? people : CHILDREN_OF_ONE * people;
            // A group's size is printed in the profile from the smallest count upwards.
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
            // A row of fewer says so: of any other everybody knows that the smallest base is in it.
            ProblemCell enough = figure.atLeast(Math.min(row.base(), rules.smallestBase()));
            bench.figure(line.isEveryone() ? enough.with(NEVER_HIDE) : enough);
        }
    }

    /** Everyone's five points become three where fewer than the low base answered: the nets stay. */
    private boolean isTooFine(Line line, PrintedColumn column) {
        boolean inNet = line.columns().stream()
                .anyMatch(p -> p.column().isNet() && p.options().containsAll(column.options()) && p != column);
        return inNet
                && line.isEveryone()
                && !line.draft().isSplit()
                && Gates.needsThreePoints(
                        line.row().respondentBase(), line.columns().size(), rules);
    }

    private boolean isSmall(Line line, PrintedColumn column) {
        TrueTable.Row row = line.row();
        if (column.column().inBase() && !line.draft().isAdditive()) {
            return Gates.isFew(column.count(row), rules)
                    || Gates.isFew(column.people(row), rules)
                    || isFewNot(row, column);
        }
        return Gates.isSmall(column.count(row), rules) || Gates.isSmall(column.people(row), rules);
    }

    private boolean isFewNot(TrueTable.Row row, PrintedColumn column) {
        return Gates.isFew(row.base() - column.count(row), rules)
                || Gates.isFew(row.respondentBase() - column.people(row), rules);
    }

    private static double cost(Line line, PrintedColumn column) {
        if (!column.column().inBase()) {
            return OUTSIDE;
        }
        if (line.draft().table().kind() == SafeTable.Kind.PROFILE) {
            return PROFILE;
        }
        if (line.isEveryone()) {
            return column.column().isNet() ? NET_OF_EVERYONE : EVERYONE;
        }
        return column.column().isNet() ? NET : 1;
    }

    private boolean isUnchanged(Line line) {
        return earlier.change(line, rules).filter(c -> c == Earlier.Change.NONE).isPresent();
    }

    private boolean isPrintedAlready(Line line, PrintedColumn column) {
        return earlier.follows(line, column, rules).orElse(false);
    }

    /** Of people of whom something was printed before, nothing is printed but what follows from that. */
    private boolean isKeptFromView(Line line, PrintedColumn column) {
        return !earlier.follows(line, column, rules).orElse(true);
    }

    private void item(Line line, PrintedColumn column) {
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
