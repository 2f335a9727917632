package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heard.figures.suppression.AuditIntervals;
import org.heard.figures.suppression.Equation;
import org.heard.figures.suppression.NotSafe;
import org.heard.figures.suppression.ProblemCell;
import org.heard.figures.suppression.SuppressionProblem;

/**
 * Whether weighted shares may stand next to what is printed of one question in one round. A weighted share is one
 * more sum over parts that are printed nowhere, the answers of each level, and these hang together with the groups
 * of every split. The reader is granted more than they can know: each weight, and the base of each level, exactly.
 * Where a sensitive figure would become too narrow the weighted share goes, never a count.
 */
record WeightedShares(RowDecisions fates, QuestionProblem question, Supplier<ProblemBuilder> known, Earlier earlier) {
    /** Printed to a tenth of a point, which is a thousandth of the base, half of it to each side. */
    private static final double HALF_A_TENTH = 0.0005;

    /** @return names of the rows whose weighted share is safe */
    Set<String> safe(Set<String> hidden) {
        Set<String> safe = new TreeSet<>();
        for (Line line : fates.reckoned()) {
            if (line.row().weighted().isPresent() && (isPrintedAlready(line) || isNew(line) && isSafe(line, hidden))) {
                safe.add(line.name());
            }
        }
        return safe;
    }

    /** The splits of an earlier release are not here to be reckoned with, so that nothing new is said of its rows. */
    private boolean isNew(Line line) {
        return earlier.row(line).isEmpty();
    }

    private boolean isPrintedAlready(Line line) {
        TrueTable.Weighted weighted = line.row().weighted().orElseThrow();
        return earlier.row(line)
                .map(known -> known.row().weighted().get(weighted.column()))
                .filter(weighted.share()::equals)
                .isPresent();
    }

    private boolean isSafe(Line line, Set<String> hidden) {
        SuppressionProblem puzzle = puzzle(line);
        BitSet open = new BitSet();
        for (int i = 0; i < puzzle.size(); i++) {
            open.set(i, hidden.contains(puzzle.figure(i).id()));
        }
        try {
            return new AuditIntervals(puzzle).allWide(open);
        } catch (NotSafe solverIsNotSure) {
            return false;
        }
    }

    /** The question with what its reader learns from the weighted share of this row. */
    SuppressionProblem puzzle(Line line) {
        ProblemBuilder bench = known.get().copy();
        levels(line, line.row().weighted().orElseThrow(), bench);
        return bench.puzzle();
    }

    private void levels(Line line, TrueTable.Weighted weighted, ProblemBuilder bench) {
        PrintedColumn column = line.columns().stream()
                .filter(p -> p.code().equals(weighted.column()))
                .findFirst()
                .orElseThrow();
        List<String> parts = new ArrayList<>();
        Map<String, Double> sum = new TreeMap<>();
        Map<String, List<String>> byGroup = new TreeMap<>();
        double total = 0;
        double value = 0;
        for (int i = 0; i < weighted.levels().size(); i++) {
            TrueTable.Level level = weighted.levels().get(i);
            String part = bench.derived(line.name() + " level " + i, level.count(), level.base());
            parts.add(part);
            sum.put(part, level.weight());
            value += level.weight() * level.count();
            total += level.weight() * level.base();
            groups(part, level, bench)
                    .forEach((group, atom) -> byGroup.computeIfAbsent(group, g -> new ArrayList<>())
                            .add(atom));
        }
        bench.equation(Equation.sum(parts, question.id(line, column)));
        byGroup.forEach((group, atoms) ->
                cell(group, line.covers(column), bench).ifPresent(cell -> bench.equation(Equation.sum(atoms, cell))));
        String printed = line.name() + " weighted";
        bench.figure(ProblemCell.of(printed, value)
                .with(ProblemCell.Trait.CONTINUOUS)
                .with(ProblemCell.Trait.NEVER_HIDE)
                .shownWithin(value - HALF_A_TENTH * total, value + HALF_A_TENTH * total));
        sum.put(printed, -1.0);
        bench.equation(new Equation(sum, 0));
    }

    /** The level falls apart into the groups of each split. */
    private Map<String, String> groups(String part, TrueTable.Level level, ProblemBuilder bench) {
        Map<String, String> atoms = new TreeMap<>();
        Map<String, List<String>> bySplit = level.byGroup().keySet().stream()
                .collect(Collectors.groupingBy(g -> g.substring(0, g.indexOf('|')), TreeMap::new, Collectors.toList()));
        bySplit.values().forEach(groups -> {
            groups.forEach(group -> {
                String atom = part + " in " + group;
                bench.figure(bench.latent(atom, level.byGroup().get(group)).between(0, level.base()));
                atoms.put(group, atom);
            });
            bench.equation(Equation.sum(groups.stream().map(atoms::get).toList(), part));
        });
        return atoms;
    }

    /** The figure of a group in the weighted column, where the split has it. */
    private Optional<String> cell(String group, Set<String> whole, ProblemBuilder bench) {
        return fates.reckoned().stream()
                .filter(other -> other.name().equals(group))
                .flatMap(other -> other.columns().stream()
                        .filter(p -> other.covers(p).equals(whole))
                        .map(p -> question.id(other, p)))
                .filter(bench::has)
                .findFirst();
    }
}
