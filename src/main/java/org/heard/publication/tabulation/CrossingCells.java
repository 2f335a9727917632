package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.CrossTableSum;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;

/** The cells of a {@link Crossing}: kinds of answers that decide the same, by groups that every table counts together. */
final class CrossingCells {
    private final WhoIsAsked round;
    private final Question unit;
    private final String name;
    private final Map<Integer, Map<Set<String>, Heads>> cells = new TreeMap<>();
    private final List<Set<String>> columns;

    /**
     * @param used sets of options that some table counts
     * @param conditions on the answer that decides; a kind is which of them are met, a bit for each
     */
    CrossingCells(
            WhoIsAsked round,
            Question decides,
            Question groups,
            Question unit,
            List<Set<String>> used,
            List<Condition> conditions) {
        this.round = round;
        this.unit = unit;
        this.name = decides.key() + " by " + groups.key();
        this.columns = atoms(groups, used);
        CodedAnswers answers = round.answers(unit);
        int kinds = 1 << conditions.size();
        Heads[] heads = Heads.of(
                answers,
                cellOf(groups, conditions.stream().map(answers::meeting).toList()),
                kinds * columns.size());
        for (int kind = 0; kind < kinds; kind++) {
            Map<Set<String>, Heads> ofKind = new HashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                ofKind.put(columns.get(column), heads[kind * columns.size() + column]);
            }
            if (ofKind.values().stream().anyMatch(some -> some.units() > 0)) {
                cells.put(kind, ofKind);
            }
        }
    }

    /** The cell of each unit. */
    private int[] cellOf(Question groups, List<boolean[]> met) {
        Map<String, Integer> columnOf = new HashMap<>();
        columns.forEach(codes -> codes.forEach(code -> columnOf.put(code, columns.indexOf(codes))));
        Marked marked = round.marked(groups, unit);
        int[] cellOf = new int[marked.units()];
        for (int i = 0; i < cellOf.length; i++) {
            int option = marked.single(i);
            String code =
                    option < 0 ? Coding.BLANK : marked.columns().get(option).code();
            cellOf[i] = kindOf(met, i) * columns.size() + columnOf.get(code);
        }
        return cellOf;
    }

    private static int kindOf(List<boolean[]> met, int unit) {
        int kind = 0;
        for (int c = 0; c < met.size(); c++) {
            kind |= met.get(c)[unit] ? 1 << c : 0;
        }
        return kind;
    }

    /** Options that no table tells apart stand together; those who gave none, by themselves. */
    private static List<Set<String>> atoms(Question groups, List<Set<String>> used) {
        Map<List<Integer>, Set<String>> atoms = new LinkedHashMap<>();
        List<String> codes =
                new ArrayList<>(groups.options().stream().map(Option::code).toList());
        codes.add(Coding.BLANK);
        for (String code : codes) {
            List<Integer> in = new ArrayList<>();
            for (int i = 0; i < used.size(); i++) {
                if (used.get(i).contains(code)) {
                    in.add(i);
                }
            }
            in.add(code.equals(Coding.BLANK) ? -1 : -2);
            atoms.computeIfAbsent(in, a -> new TreeSet<>()).add(code);
        }
        return List.copyOf(atoms.values());
    }

    List<Set<String>> columns() {
        return columns;
    }

    Set<Integer> kinds() {
        return cells.keySet();
    }

    Set<Integer> meeting(int condition) {
        return cells.keySet().stream()
                .filter(kind -> (kind & 1 << condition) != 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    CrossTableSum sum(Set<Integer> kinds, List<Set<String>> some) {
        CrossTableSum sum = CrossTableSum.of();
        for (int kind : kinds) {
            for (Set<String> codes : some) {
                Heads heads = cells.get(kind).get(codes);
                if (heads != null) {
                    sum = sum.plus(cell(kind, codes, heads));
                }
            }
        }
        return sum;
    }

    private CrossTableSum.Unprinted cell(int kind, Set<String> codes, Heads heads) {
        return round.unprinted(
                name + " kind " + kind + " " + String.join("+", codes), unit, heads, !codes.contains(Coding.BLANK));
    }

    /** A group that is printed as one, of each kind. */
    List<CrossTableSum> together(List<Set<String>> some) {
        List<CrossTableSum> together = new ArrayList<>();
        Set<String> codes = new TreeSet<>();
        some.forEach(codes::addAll);
        for (int kind : kinds()) {
            CrossTableSum sum = sum(Set.of(kind), some);
            Heads heads = some.stream()
                    .map(of -> cells.get(kind).getOrDefault(of, Heads.NOBODY))
                    .reduce(Heads.NOBODY, Heads::plus);
            together.add(sum.minus(cell(kind, codes, heads)));
        }
        return together;
    }
}
