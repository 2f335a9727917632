package org.heard.figures.disclosure;

import static org.heard.figures.suppression.ProblemCell.Trait.FROZEN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.figures.suppression.Equation;
import org.heard.figures.suppression.ProblemCell;

/** What follows from two populations of which one is part of the other: counts that are printed nowhere. */
final class Differences {
    private final Names names;
    private final ProblemBuilder bench;

    Differences(Names names, ProblemBuilder bench) {
        this.names = names;
        this.bench = bench;
    }

    /** A group inside a group of another split: the larger minus the smaller is a group as well. */
    void nested(List<Line> shown) {
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
        for (PrintedColumn column : outer.draft().finest()) {
            inner.columns().stream()
                    .filter(p -> inner.covers(p).equals(outer.covers(column))
                            && !p.column().isNet())
                    .filter(p -> column.count(outer.row()) >= p.count(inner.row()))
                    .findFirst()
                    .ifPresent(p -> {
                        String rest = bench.derived(
                                names.id(outer, column) + " outside " + inner.name(),
                                column.count(outer.row()) - p.count(inner.row()));
                        bench.equation(Equation.sum(List.of(names.id(inner, p), rest), names.id(outer, column)));
                    });
        }
    }

    /** The bases of splits tell how many a column of a profile counts at least, and at most. */
    void sizesOfGroups(Line line, List<GroupSizes.Bound> bounds) {
        for (GroupSizes.Bound bound : bounds) {
            Map<String, Double> terms = new TreeMap<>();
            line.columns().stream()
                    .filter(p -> bound.columns().contains(p.code()))
                    .forEach(p -> terms.put(names.id(line, p), 1.0));
            if (!terms.keySet().stream().allMatch(bench::has)) {
                continue;
            }
            double count = terms.keySet().stream().mapToDouble(bench::value).sum();
            String silent = line.name() + " silent " + bound.columns();
            bench.figure(bench.latent(silent, count - bound.least()).between(0, bound.most() - bound.least()));
            terms.put(silent, -1.0);
            bench.equation(new Equation(terms, bound.least()));
        }
    }

    /** As many as the smallest base came in, or left, since the last release: the difference tells their answers. */
    void sinceEarlier(Line line, Earlier earlier, DisclosureRules rules) {
        Optional<Earlier.Change> change = earlier.change(line, rules);
        boolean added = change.filter(c -> c == Earlier.Change.ADDED).isPresent();
        boolean removed = change.filter(c -> c == Earlier.Change.REMOVED).isPresent();
        if (!added && !removed) {
            return;
        }
        Earlier.Known known = earlier.row(line).orElseThrow();
        for (PrintedColumn column : line.inBase()) {
            known.count(line, column).ifPresent(then -> {
                String id = names.id(line, column);
                since(id, then, column.count(line.row()), added, line, rules);
                if (!line.draft().isAdditive()) {
                    // Those who did not choose it have come as well.
                    known.row()
                            .base()
                            .shown()
                            .ifPresent(base -> since(
                                    id + " not",
                                    base - then,
                                    line.row().base() - column.count(line.row()),
                                    added,
                                    line,
                                    rules));
                }
            });
        }
    }

    private void since(String id, long then, long now, boolean added, Line line, DisclosureRules rules) {
        long moved = added ? now - then : then - now;
        if (moved < 0) {
            return;
        }
        String old = id + " before";
        bench.figure(ProblemCell.of(old, then).with(FROZEN));
        String between = bench.derived(id + " since", moved);
        boolean siblings = line.row().base() != line.row().respondentBase();
        // How many people are behind it is not known any more: nine children can be of few parents.
        if (!line.draft().isAdditive() && Gates.isFew(moved, rules)
                || siblings && moved > 0 && moved < rules.smallestBase()) {
            bench.keepWide(between);
        }
        bench.equation(Equation.sum(List.of(added ? old : id, between), added ? id : old));
    }
}
