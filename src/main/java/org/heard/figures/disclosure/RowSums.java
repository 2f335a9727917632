package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heard.figures.suppression.Equation;
import org.heard.figures.suppression.NotSafe;

/** The sums along the rows of one population, whatever coding each of its tables stands in. */
final class RowSums {
    private final Names names;
    private final ProblemBuilder bench;
    private final String population;
    private final List<Line> lines;

    /** @param lines rows of one population, options of which add up to the base */
    RowSums(Names names, ProblemBuilder bench, String population, List<Line> lines) {
        this.names = names;
        this.bench = bench;
        this.population = population;
        this.lines = List.copyOf(lines);
    }

    /**
     * Options add up to their net, nets and the rest to the base. Where one table joins what another splits in
     * other ways, both are sums of the same finest parts. Codings that share no option have sums of their own, joined
     * where a kind of answer has the same count in both.
     *
     * @param asked sets of options that are counted elsewhere: who chose one of them was asked something
     */
    void add(Collection<Set<String>> asked) {
        List<Set<String>> codings = codings();
        for (Set<String> whole : codings) {
            Map<String, Set<String>> inside = new TreeMap<>();
            lines.stream()
                    .filter(line -> whole.containsAll(line.options()))
                    .forEach(line -> line.inBase().forEach(c -> inside.put(names.id(line, c), line.covers(c))));
            asked.stream()
                    .filter(whole::containsAll)
                    .forEach(options -> inside.put(names.id(population, options), options));
            if (areNested(inside.values())) {
                inside.forEach((id, options) -> addUp(id, largest(options, inside, id)));
                addUp(names.base(population), largest(whole, inside, names.base(population)));
            } else {
                addUpFromAtoms(whole, inside);
            }
        }
        for (Line one : lines) {
            lines.stream()
                    .filter(other -> one.name().compareTo(other.name()) < 0)
                    .filter(other -> codings.stream()
                            .noneMatch(c -> c.containsAll(one.options()) && c.containsAll(other.options())))
                    .forEach(other -> recoded(one, other));
        }
    }

    /** The options of each coding. Where the options themselves were counted, tables that share some stand in one. */
    private List<Set<String>> codings() {
        List<Set<String>> codings = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.<Line>comparingInt(line -> -line.options().size())
                        .thenComparing(Line::name))
                .filter(line -> codings.stream().noneMatch(wider -> wider.containsAll(line.options())))
                .forEach(line -> {
                    Set<String> joined = new TreeSet<>(line.options());
                    codings.removeIf(coding -> {
                        boolean overlaps =
                                !line.finest().isEmpty() && coding.stream().anyMatch(line.options()::contains);
                        joined.addAll(overlaps ? coding : Set.of());
                        return overlaps;
                    });
                    codings.add(joined);
                });
        return codings;
    }

    private static boolean areNested(Collection<Set<String>> sets) {
        for (Set<String> one : sets) {
            for (Set<String> other : sets) {
                boolean apart = one.stream().noneMatch(other::contains);
                if (!apart && !one.containsAll(other) && !other.containsAll(one)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Options that every table counts together are one part; each set is the sum of its parts. */
    private void addUpFromAtoms(Set<String> whole, Map<String, Set<String>> sets) {
        Map<String, Set<String>> atoms = new TreeMap<>();
        Map<List<String>, Set<String>> byTheSetsTheyStandIn = new HashMap<>();
        for (String option : whole) {
            List<String> in = sets.entrySet().stream()
                    .filter(e -> e.getValue().contains(option))
                    .map(Map.Entry::getKey)
                    .toList();
            byTheSetsTheyStandIn.computeIfAbsent(in, i -> new TreeSet<>()).add(option);
        }
        byTheSetsTheyStandIn.values().forEach(options -> atoms.put(names.id(population, options), options));
        atoms.forEach((id, options) -> {
            if (!bench.has(id)) {
                bench.derived(id, count(options));
            }
        });
        sets.forEach((id, options) -> addUp(id, inside(options, atoms, id)));
        addUp(names.base(population), atoms);
    }

    private static Map<String, Set<String>> inside(Set<String> whole, Map<String, Set<String>> atoms, String id) {
        Map<String, Set<String>> inside = new TreeMap<>(atoms);
        inside.keySet().remove(id);
        inside.values().removeIf(options -> !whole.containsAll(options));
        return inside;
    }

    /** How many of the population chose one of these options. */
    long count(Set<String> options) {
        return known(options)
                .orElseThrow(() -> new NotSafe("In " + population + " two columns overlap, so that their"
                        + " sums cannot be protected. Take one of them out."));
    }

    private Optional<Long> known(Set<String> options) {
        return lines.stream()
                .map(Line::finest)
                .filter(counts -> counts.keySet().containsAll(options))
                .map(counts -> options.stream().mapToLong(counts::get).sum())
                .findFirst();
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
            if (equal) {
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

    /** The largest sets inside this one. */
    private static Map<String, Set<String>> largest(Set<String> whole, Map<String, Set<String>> sets, String id) {
        Map<String, Set<String>> inside = new TreeMap<>();
        sets.forEach((other, options) -> {
            if (!other.equals(id) && whole.containsAll(options)) {
                inside.put(other, options);
            }
        });
        Map<String, Set<String>> largest = new TreeMap<>();
        inside.forEach((other, options) -> {
            boolean covered = inside.values().stream()
                    .anyMatch(larger -> larger.size() > options.size() && larger.containsAll(options));
            if (!covered) {
                largest.put(other, options);
            }
        });
        return largest;
    }

    private void addUp(String whole, Map<String, Set<String>> parts) {
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
}
