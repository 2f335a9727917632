package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.CrossTableSum;
import org.heard.figures.disclosure.TrueTable;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Unit;

/**
 * Everyone by the answer that decides and by the group: a table that nobody prints, but every table of some
 * of the people by group is a sum of its cells.
 */
final class Crossing {
    private final WhoIsAsked round;
    private final Question decides;
    private final Question groups;
    private final Question unit;
    private final List<CountedTable> filtered = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<Condition> conditions = new LinkedHashSet<>();

    /** A group of a split. @param only who of the group may be counted in it; empty for all */
    record Row(TrueTable table, TrueTable.Row row, Set<String> codes, Optional<Condition> only) {}

    Crossing(WhoIsAsked round, Question decides, Question groups, Question unit) {
        this.round = round;
        this.decides = decides;
        this.groups = groups;
        this.unit = unit;
    }

    Question groups() {
        return groups;
    }

    Unit unit() {
        return unit.asked().unit();
    }

    void filtered(CountedTable counted) {
        filtered.add(counted);
        conditions.add(counted.only().get(0));
    }

    void split(TrueTable table, Grouping grouping, Optional<Condition> only) {
        only.ifPresent(conditions::add);
        table.rows().stream().skip(1).forEach(row -> {
            Set<String> codes = groups.options().stream()
                    .map(Option::code)
                    .filter(code -> grouping.rowOfOption(round.round(), code).equals(row.key()))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (row.key().equals(grouping.rowOf(Grouping.UNKNOWN))) {
                codes.add(Coding.BLANK);
            }
            rows.add(new Row(table, row, codes, only));
        });
    }

    List<CrossTableSum> links() {
        List<Condition> all = List.copyOf(conditions);
        CrossingCells cells = new CrossingCells(round, decides, groups, unit, used(), all);
        List<CrossTableSum> links = new ArrayList<>();
        margins(cells, all, links);
        for (CountedTable some : filtered) {
            columns(cells, cells.meeting(all.indexOf(some.only().get(0))), some, links);
        }
        rows.forEach(row -> row(cells, all, row, links));
        return links;
    }

    /** Sets of options that some table counts. */
    private List<Set<String>> used() {
        List<Set<String>> used = new ArrayList<>();
        own(groups).ifPresent(own -> used.addAll(own.covers()));
        filtered.forEach(some -> used.addAll(some.covers()));
        rows.forEach(row -> used.add(row.codes()));
        return used;
    }

    private Optional<CountedTable> own(Question question) {
        return round.table(question.key() + Tabulation.ROUNDS);
    }

    /** Those who meet a condition, everybody, and everybody in a group. */
    private void margins(CrossingCells cells, List<Condition> all, List<CrossTableSum> links) {
        for (int c = 0; c < all.size(); c++) {
            links.add(cells.sum(cells.meeting(c), cells.columns()).minus(round.those(all.get(c), unit)));
        }
        own(decides)
                .filter(table -> isOfEveryone(table, decides))
                .ifPresent(table -> links.add(cells.sum(cells.kinds(), cells.columns())));
        own(groups)
                .filter(table -> isOfEveryone(table, groups))
                .ifPresent(table -> columns(cells, cells.kinds(), table, links));
    }

    private boolean isOfEveryone(CountedTable table, Question question) {
        return table.only().isEmpty() && question.asked().unit() == unit.asked().unit();
    }

    /** Each group of a table, of the kinds that it counts. */
    private static void columns(
            CrossingCells cells, Set<Integer> kinds, CountedTable table, List<CrossTableSum> links) {
        Set<String> counted = table.codesInBase();
        cells.columns().stream()
                .filter(counted::containsAll)
                .forEach(codes -> links.add(cells.sum(kinds, List.of(codes)).minus(table.options(codes))));
    }

    private void row(CrossingCells cells, List<Condition> all, Row row, List<CrossTableSum> links) {
        List<Set<String>> columns = cells.columns().stream()
                .filter(codes -> row.codes().containsAll(codes))
                .toList();
        Set<Integer> kinds = row.only().map(all::indexOf).map(cells::meeting).orElseGet(cells::kinds);
        CrossTableSum asked = cells.sum(kinds, columns);
        long outside = round.total(asked) - row.row().base();
        if (outside >= 0) {
            String name = "outside " + row.table().id() + " " + row.row().key();
            links.add(asked.minus(
                            new CrossTableSum.Base(row.table().id(), row.row().key()))
                    .minus(new CrossTableSum.Unprinted(name, outside, outside, false)));
        }
        // Who said nothing of the group is known by number, so that the rest of the row is as well.
        List<Set<String>> said =
                columns.stream().filter(codes -> !codes.contains(Coding.BLANK)).toList();
        if (said.size() > 1) {
            links.addAll(cells.together(said));
        }
    }
}
