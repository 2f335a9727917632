package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heard.figures.suppression.Equation;
import org.heard.figures.suppression.SuppressionPattern;

/**
 * Questions of one round that tell of each other, since the answer to one decides who is asked another, or only one.
 * Each is protected by itself first; then all stand in one system with what joins them, and where a sensitive figure
 * is too well known there, the cheapest figures more are hidden. Where no pattern is safe, tables are given up, the
 * cheapest first.
 */
final class LinkedQuestions {
    private static final String ROUNDS = ".rounds";

    private final Map<String, RowDecisions> fates = new TreeMap<>();
    private final Map<String, QuestionProblem> puzzles = new TreeMap<>();
    private final Map<String, Set<String>> alone = new HashMap<>();
    /** By question and what is printed of it: the same is asked again when something else is given up. */
    private final Map<String, Alone> tried = new HashMap<>();

    private final Map<String, String> questionOf = new HashMap<>();
    private final Map<String, Line> lineOf = new HashMap<>();
    private final List<CrossTableSum> links;
    private final Earlier earlier;
    private final GroupSizes sizes;
    private final DisclosureRules rules;

    /** @param questions rows by question and round */
    LinkedQuestions(
            Map<String, List<Line>> questions,
            List<CrossTableSum> links,
            Earlier earlier,
            GroupSizes sizes,
            DisclosureRules rules) {
        this.links = List.copyOf(links);
        this.earlier = earlier;
        this.sizes = sizes;
        this.rules = rules;
        questions.forEach((question, lines) -> {
            fates.put(question, new RowDecisions(lines, earlier, rules));
            lines.forEach(line -> {
                questionOf.put(line.name(), question);
                lineOf.put(line.name(), line);
            });
        });
        keepBehind();
    }

    /**
     * Where the question that decides who is asked keeps its old figures, those it decides about keep theirs: new ones
     * would tell how many have come to an answer that is hidden.
     */
    private void keepBehind() {
        boolean more = !links.isEmpty();
        while (more) {
            more = false;
            for (CrossTableSum link : links) {
                Set<String> joined = parts(List.of(link)).stream()
                        .map(this::question)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (parts(List.of(link)).stream().anyMatch(this::tellsOfOthersAndStaysBehind)) {
                    for (String question : joined) {
                        more |= fates.get(question).stayBehind();
                    }
                }
            }
        }
    }

    private boolean tellsOfOthersAndStaysBehind(CrossTableSum.OfRow part) {
        return part instanceof CrossTableSum.Options
                && fates.get(question(part)).staysBehind(line(part));
    }

    /** What becomes of each question. */
    Map<String, QuestionDecisions> outcomes() {
        fates.keySet().forEach(this::protectAlone);
        Set<String> found = together().orElseGet(this::giveUp);
        Map<String, QuestionDecisions> outcomes = new TreeMap<>();
        puzzles.forEach((question, puzzle) -> outcomes.put(
                question,
                new QuestionDecisions(
                        fates.get(question),
                        puzzle,
                        found,
                        new WeightedShares(fates.get(question), puzzle, this::bench, earlier).safe(found),
                        rules)));
        return outcomes;
    }

    /**
     * Hides what must be hidden in one question and what protects it. Where no pattern is safe the question's splits
     * are withheld; where everyone's row alone cannot be made safe either, so is the question.
     */
    private void protectAlone(String question) {
        String key = question + fates.get(question);
        Alone known = tried.computeIfAbsent(key, k -> alone(question));
        fates.put(question, known.fates().copy());
        puzzles.put(question, known.puzzle());
        alone.put(question, known.hidden());
    }

    private Alone alone(String question) {
        Collection<CrossTableSum.OfRow> told = parts(links);
        RowDecisions its = fates.get(question).copy();
        while (true) {
            QuestionProblem puzzle = new QuestionProblem(its, earlier, sizes, rules, told);
            Optional<Set<String>> hidden = SuppressionPattern.safe(puzzle.puzzle());
            if (hidden.isPresent()) {
                return new Alone(its, puzzle, hidden.get());
            }
            if (!its.dropSplits()) {
                its.dropAll();
                return new Alone(its, new QuestionProblem(its, earlier, sizes, rules, told), Set.of());
            }
        }
    }

    /** One question protected by itself. */
    private record Alone(RowDecisions fates, QuestionProblem puzzle, Set<String> hidden) {}

    /** Ids of the figures to hide in all of them; empty where no pattern is safe. */
    private Optional<Set<String>> together() {
        Set<String> start = new HashSet<>();
        alone.values().forEach(start::addAll);
        return links.isEmpty() ? Optional.of(start) : SuppressionPattern.safe(bench().puzzle(), start);
    }

    /** Everything that is printed of these questions, and all that joins them. */
    ProblemBuilder bench() {
        ProblemBuilder bench = new ProblemBuilder(rules);
        puzzles.values().forEach(puzzle -> bench.add(puzzle.bench()));
        for (CrossTableSum link : links) {
            Map<String, Double> terms = new TreeMap<>();
            link.terms().forEach(term -> terms.merge(id(term.part(), bench), (double) term.coefficient(), Double::sum));
            terms.values().removeIf(coefficient -> coefficient == 0);
            double total = terms.entrySet().stream()
                    .mapToDouble(term -> term.getValue() * bench.value(term.getKey()))
                    .sum();
            bench.equation(new Equation(terms, total));
        }
        return bench;
    }

    /** The figure of a part; a count that is not printed in this release is one that nobody prints. */
    private String id(CrossTableSum.Part part, ProblemBuilder bench) {
        if (part instanceof CrossTableSum.Unprinted count) {
            boolean small = Gates.isSmall(count.value(), rules) || Gates.isSmall(count.people(), rules);
            bench.figure(bench.latent(count.name(), count.value()));
            if (count.tells() && small) {
                bench.keepWide(count.name());
            }
            return count.name();
        }
        CrossTableSum.OfRow of = (CrossTableSum.OfRow) part;
        Line line = line(of);
        String question = question(of);
        String id = fates.get(question).of(line).isReckoned()
                ? puzzles.get(question).id(line, of)
                : "unprinted " + of;
        if (!bench.has(id)) {
            bench.figure(bench.latent(id, value(line, of)));
        }
        return id;
    }

    private double value(Line line, CrossTableSum.OfRow part) {
        if (part instanceof CrossTableSum.Base) {
            return line.row().base();
        }
        return part instanceof CrossTableSum.Options options
                ? options.codes().stream()
                        .mapToLong(code -> line.finest().getOrDefault(code, 0L))
                        .sum()
                : Outside.of(line, rules).count();
    }

    /**
     * Gives up one thing, the cheapest that helps by itself: a table that only stands next to the area's figures, the
     * splits of a question, a question that others decide about. Where no one thing helps, the first goes, and so on.
     */
    private Set<String> giveUp() {
        List<Supplier<Boolean>> ways = ways();
        Map<String, RowDecisions> before = new TreeMap<>();
        fates.forEach((question, all) -> before.put(question, all.copy()));
        for (Supplier<Boolean> way : ways) {
            if (way.get()) {
                fates.keySet().forEach(this::protectAlone);
                Optional<Set<String>> hidden = together();
                if (hidden.isPresent()) {
                    return hidden.get();
                }
                before.forEach((question, all) -> fates.put(question, all.copy()));
            }
        }
        for (Supplier<Boolean> way : ways()) {
            if (way.get()) {
                fates.keySet().forEach(this::protectAlone);
                return together().orElseGet(this::giveUp);
            }
        }
        throw new IllegalStateException("nothing is left that could be given up");
    }

    private List<Supplier<Boolean>> ways() {
        List<Supplier<Boolean>> ways = new ArrayList<>();
        fates.values().stream()
                .flatMap(all -> all.reckoned().stream())
                .map(line -> line.draft().table())
                .filter(table -> !table.id().equals(table.about().question() + ROUNDS) && !isSplit(table))
                .map(table -> table.about().question() + "|" + table.id())
                .distinct()
                .sorted()
                .forEach(table -> ways.add(() ->
                        fates.values().stream().anyMatch(all -> all.drop(table.substring(table.indexOf('|') + 1)))));
        linkedSplits().forEach(table -> ways.add(() -> drop(table)));
        List<String> leavesFirst = fates.keySet().stream()
                .sorted(Comparator.comparing(this::decides).thenComparing(Comparator.naturalOrder()))
                .toList();
        leavesFirst.forEach(question -> ways.add(() -> fates.get(question).dropSplits()));
        leavesFirst.forEach(question -> ways.add(() -> fates.get(question).dropAll()));
        return ways;
    }

    private boolean drop(String table) {
        return fates.values().stream().anyMatch(all -> all.drop(table));
    }

    /** Splits whose bases tell of other questions. */
    private List<String> linkedSplits() {
        return parts(links).stream()
                .filter(part -> part instanceof CrossTableSum.Base
                        && isSplit(line(part).draft().table()))
                .map(CrossTableSum.OfRow::table)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isSplit(TrueTable table) {
        return table.kind() == SafeTable.Kind.GROUPS;
    }

    /** Whether the answers to it decide who is asked another one. */
    private boolean decides(String question) {
        return parts(links).stream()
                .anyMatch(part ->
                        part instanceof CrossTableSum.Options && question(part).equals(question));
    }

    private static Collection<CrossTableSum.OfRow> parts(List<CrossTableSum> links) {
        return links.stream()
                .flatMap(link -> link.terms().stream())
                .map(CrossTableSum.Term::part)
                .filter(CrossTableSum.OfRow.class::isInstance)
                .map(CrossTableSum.OfRow.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String question(CrossTableSum.OfRow part) {
        return questionOf.get(Population.name(part.table(), part.row()));
    }

    private Line line(CrossTableSum.OfRow part) {
        return lineOf.get(Population.name(part.table(), part.row()));
    }
}
