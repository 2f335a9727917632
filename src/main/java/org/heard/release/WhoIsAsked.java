package org.heard.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.disclosure.Link;
import org.heard.disclosure.SafeTable;
import org.heard.disclosure.TrueTable;
import org.heard.survey.Condition;
import org.heard.survey.ManyChoices;
import org.heard.survey.Option;
import org.heard.survey.Question;
import org.heard.survey.Recode;
import org.heard.survey.Split;

/**
 * The sums across tables that follow from the survey files: whoever is asked a question, or counted in a table of
 * some of the people only, gave another question the answer that leads there; and everybody else is asked. Decision
 * 0063 has them one by one.
 */
final class WhoIsAsked {
    private final List<AnsweredRound> rounds;
    private final Collection<TrueTable> tables;
    private final Map<String, Coding> codings;
    private final Map<String, Map<String, Grouping>> groupings;
    private final List<Split> splits;

    /**
     * @param codings by table of everyone, how its answers are coded
     * @param groupings by question and id of its table, the groups of each split
     */
    WhoIsAsked(
            List<AnsweredRound> rounds,
            Collection<TrueTable> tables,
            Map<String, Coding> codings,
            Map<String, Map<String, Grouping>> groupings,
            List<Split> splits) {
        this.rounds = rounds;
        this.tables = tables;
        this.codings = codings;
        this.groupings = groupings;
        this.splits = splits;
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (AnsweredRound round : rounds) {
            links.addAll(new OfRound(round).links());
        }
        return links;
    }

    /** A table with a row of the round, and whom it counts. */
    private record Counted(TrueTable table, TrueTable.Row row, Question question, List<Condition> only) {
        String id() {
            return table.id();
        }

        Link.Options options(Collection<String> codes) {
            return new Link.Options(id(), row.key(), new TreeSet<>(codes));
        }

        Set<String> codes() {
            TrueTable.Finest finest = table.finest().get(row.key());
            return finest.covers().values().stream()
                    .flatMap(Set::stream)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private final class OfRound {
        private final AnsweredRound round;
        private final Map<String, Counted> everyone = new LinkedHashMap<>();
        private final List<Link> links = new ArrayList<>();

        OfRound(AnsweredRound round) {
            this.round = round;
            for (TrueTable table : tables) {
                table.rows().stream()
                        .filter(row -> table.kind() != SafeTable.Kind.GROUPS
                                && row.round().equals(round.round().key()))
                        .forEach(row -> everyone.put(table.id(), counted(table, row)));
            }
        }

        private Counted counted(TrueTable table, TrueTable.Row row) {
            Question question = round.question(table.about().question()).orElseThrow();
            return new Counted(table, row, question, only(question, codings.get(table.id())));
        }

        /** Routes and filters, each once. */
        private List<Condition> only(Question question, Coding coding) {
            Set<Condition> only = new LinkedHashSet<>(
                    round.survey().page(question.key()).orElseThrow().askIf());
            coding.recode().flatMap(Recode::onlyIf).ifPresent(only::add);
            return List.copyOf(only);
        }

        List<Link> links() {
            everyone.values().forEach(this::asked);
            crossings().forEach((pair, crossing) -> links.addAll(crossing.links()));
            return links;
        }

        /** Base and those outside it are those who were asked. */
        private void asked(Counted counted) {
            if (counted.only().isEmpty() && round.totals().isPresent()) {
                return;
            }
            Link all = Link.of()
                    .plus(new Link.Base(counted.id(), counted.row().key()))
                    .plus(outside(counted));
            if (counted.only().size() == 1) {
                links.add(all.minus(those(counted.only().get(0), counted.question())));
            } else if (counted.only().isEmpty()) {
                links.add(all);
            } else {
                for (Condition condition : counted.only()) {
                    links.add(all.minus(those(condition, counted.question()))
                            .plus(unprinted(
                                    "meet " + condition + " only of " + counted.only(),
                                    counted.question(),
                                    meeting(List.of(condition), counted.question())
                                            .minus(meeting(counted.only(), counted.question())),
                                    true)));
                }
            }
        }

        private Link.Part outside(Counted counted) {
            boolean known = counted.table().columns().stream()
                    .filter(c -> !c.inBase())
                    .allMatch(c -> counted.row().counts().containsKey(c.code()));
            if (known) {
                return new Link.Outside(counted.id(), counted.row().key());
            }
            long asked = counted.only().isEmpty()
                    ? counted.row().base()
                    : total(those(counted.only().get(0), counted.question()));
            long outside = Math.max(0, asked - counted.row().base());
            return new Link.Unprinted(
                    "outside " + counted.id() + " " + counted.row().key(), outside, outside, false);
        }

        private long total(Link link) {
            return link.terms().stream()
                    .mapToLong(term -> term.coefficient() * value(term.part()))
                    .sum();
        }

        private long value(Link.Part part) {
            if (part instanceof Link.Unprinted count) {
                return count.value();
            }
            Counted of = everyone.get(((Link.OfRow) part).table());
            if (part instanceof Link.Base) {
                return of.row().base();
            }
            if (part instanceof Link.Options options) {
                return options.codes().stream()
                        .mapToLong(code -> of.question() instanceof ManyChoices
                                ? of.row().counts().getOrDefault(code, 0L)
                                : of.table()
                                        .finest()
                                        .get(of.row().key())
                                        .counts()
                                        .getOrDefault(code, 0L))
                        .sum();
            }
            return of.table().columns().stream()
                    .filter(c -> !c.inBase())
                    .mapToLong(c -> of.row().counts().getOrDefault(c.code(), 0L))
                    .sum();
        }

        /** Those who meet a condition, of the unit of the question that hangs on it. */
        private Link those(Condition condition, Question asked) {
            Optional<Counted> by = Optional.ofNullable(everyone.get(condition.question() + Tabulation.ROUNDS))
                    .filter(c -> c.question().asked().unit() == asked.asked().unit())
                    .filter(c ->
                            codings.get(c.id()).recode().flatMap(Recode::onlyIf).isEmpty());
            return by.flatMap(c -> counts(condition, c))
                    .orElseGet(() -> Link.of()
                            .plus(unprinted("meet " + condition, asked, meeting(List.of(condition), asked), true)));
        }

        /** As counts of the table of the question that decides; empty where they do not tell it. */
        private Optional<Link> counts(Condition condition, Counted by) {
            boolean many = by.question() instanceof ManyChoices;
            if (condition.anyOf().isEmpty()) {
                if (many && condition.noneOf().size() != 1 || !by.codes().containsAll(condition.noneOf())) {
                    return Optional.empty();
                }
                return Optional.of(Link.of()
                        .plus(new Link.Base(by.id(), by.row().key()))
                        .plus(outside(by))
                        .minus(by.options(condition.noneOf())));
            }
            Set<String> codes = new TreeSet<>(condition.anyOf());
            codes.removeAll(condition.noneOf());
            boolean told = !codes.isEmpty()
                    && inBase(by).containsAll(codes)
                    && !(many && (codes.size() != 1 || !condition.noneOf().isEmpty()));
            return told ? Optional.of(Link.of().plus(by.options(codes))) : Optional.empty();
        }

        private Set<String> inBase(Counted by) {
            TrueTable.Finest finest = by.table().finest().get(by.row().key());
            Set<String> codes = new TreeSet<>();
            by.table().columns().stream()
                    .filter(c -> c.inBase() && !c.isNet())
                    .forEach(c -> codes.addAll(finest.covers().getOrDefault(c.code(), Set.of())));
            return codes;
        }

        private Link.Unprinted unprinted(String name, Question unit, Heads heads, boolean tells) {
            return new Link.Unprinted(
                    round.round().key() + " " + unit.asked().unit() + " " + name, heads.units(), heads.people(), tells);
        }

        private Heads meeting(List<Condition> conditions, Question unit) {
            CodedAnswers answers = round.units(unit.asked().unit());
            List<boolean[]> met = conditions.stream().map(answers::meeting).toList();
            return Heads.of(answers, i -> met.stream().allMatch(of -> of[i]));
        }

        /** By question that decides, question that makes groups and unit: what the tables tell of both at once. */
        private Map<List<Object>, Crossing> crossings() {
            Map<List<Object>, Crossing> crossings = new LinkedHashMap<>();
            if (round.totals().isPresent()) {
                return crossings;
            }
            everyone.values().stream()
                    .filter(counted -> counted.only().size() == 1
                            && !counted.id().equals(counted.question().key() + Tabulation.ROUNDS)
                            && round.survey()
                                    .page(counted.question().key())
                                    .orElseThrow()
                                    .askIf()
                                    .isEmpty()
                            && !(counted.question() instanceof ManyChoices))
                    .forEach(counted -> crossing(
                                    crossings, counted.only().get(0), counted.question(), counted.question())
                            .ifPresent(crossing -> crossing.filtered(counted)));
            List<TrueTable> splitTables = tables.stream()
                    .filter(table -> table.kind() == SafeTable.Kind.GROUPS
                            && table.rows().get(0).round().equals(round.round().key()))
                    .toList();
            splitTables.forEach(table -> split(crossings, table));
            splitTables.forEach(table -> ofEveryone(crossings, table));
            return crossings;
        }

        /**
         * How many children are in a group of parents no profile prints, but a split of a question that is put to all
         * of them tells it.
         */
        private void ofEveryone(Map<List<Object>, Crossing> crossings, TrueTable table) {
            Question question = round.question(table.about().question()).orElseThrow();
            if (only(question, codings.get(question.key() + Tabulation.ROUNDS)).isEmpty()) {
                Question by = round.question(by(table).question()).orElseThrow();
                crossings.values().stream()
                        .filter(crossing -> crossing.groups.equals(by)
                                && crossing.unit.asked().unit()
                                        == question.asked().unit()
                                && by.asked().unit() != question.asked().unit())
                        .forEach(crossing -> crossing.split(
                                table, groupings.get(question.key()).get(table.id()), Optional.empty()));
            }
        }

        private Split by(TrueTable table) {
            return splits.stream()
                    .filter(s -> table.id().contains("." + s.key() + "."))
                    .findFirst()
                    .orElseThrow();
        }

        private void split(Map<List<Object>, Crossing> crossings, TrueTable table) {
            Question question = round.question(table.about().question()).orElseThrow();
            List<Condition> only = only(question, codings.get(question.key() + Tabulation.ROUNDS));
            Grouping grouping = groupings.get(question.key()).get(table.id());
            if (only.size() == 1) {
                Question by = round.question(by(table).question()).orElseThrow();
                crossing(crossings, only.get(0), by, question)
                        .ifPresent(crossing -> crossing.split(table, grouping, Optional.of(only.get(0))));
            }
        }

        private Optional<Crossing> crossing(
                Map<List<Object>, Crossing> crossings, Condition condition, Question groups, Question unit) {
            List<Object> pair =
                    List.of(condition.question(), groups.key(), unit.asked().unit());
            return round.question(condition.question())
                    .map(decides -> crossings.computeIfAbsent(pair, p -> new Crossing(decides, groups, unit)));
        }

        /**
         * Everyone by the answer that decides and by the group: a table that nobody prints, but every table of some
         * of the people by group is a sum of its cells.
         */
        private final class Crossing {
            private final Question decides;
            private final Question groups;
            private final Question unit;
            private final List<Counted> filtered = new ArrayList<>();
            private final List<Row> rows = new ArrayList<>();
            private final Set<Condition> conditions = new LinkedHashSet<>();

            /** A group of a split. @param only who of the group may be counted in it; empty for all */
            private record Row(TrueTable table, TrueTable.Row row, Set<String> codes, Optional<Condition> only) {}

            Crossing(Question decides, Question groups, Question unit) {
                this.decides = decides;
                this.groups = groups;
                this.unit = unit;
            }

            void filtered(Counted counted) {
                filtered.add(counted);
                conditions.add(counted.only().get(0));
            }

            void split(TrueTable table, Grouping grouping, Optional<Condition> only) {
                only.ifPresent(conditions::add);
                table.rows().stream().skip(1).forEach(row -> {
                    Set<String> codes = groups.options().stream()
                            .map(Option::code)
                            .filter(code -> grouping.rowOfOption(round, code).equals(row.key()))
                            .collect(Collectors.toCollection(TreeSet::new));
                    if (row.key().equals(grouping.rowOf(Grouping.UNKNOWN))) {
                        codes.add(Coding.BLANK);
                    }
                    rows.add(new Row(table, row, codes, only));
                });
            }

            List<Link> links() {
                List<Link> links = new ArrayList<>();
                List<Condition> all = List.copyOf(conditions);
                CodedAnswers answers = round.units(unit.asked().unit());
                List<boolean[]> met = all.stream().map(answers::meeting).toList();
                Cells cells = new Cells(answers, met);
                for (int c = 0; c < all.size(); c++) {
                    links.add(cells.sum(cells.meeting(c), cells.columns()).minus(those(all.get(c), unit)));
                }
                if (decides.asked().unit() == unit.asked().unit()) {
                    Optional.ofNullable(everyone.get(decides.key() + Tabulation.ROUNDS))
                            .filter(counted -> counted.only().isEmpty())
                            .ifPresent(counted -> links.add(cells.sum(cells.kinds(), cells.columns())));
                }
                Optional.ofNullable(everyone.get(groups.key() + Tabulation.ROUNDS))
                        .filter(own -> own.only().isEmpty()
                                && groups.asked().unit() == unit.asked().unit())
                        .ifPresent(own -> cells.columns().stream()
                                .filter(codes -> inBase(own).containsAll(codes))
                                .forEach(codes -> links.add(
                                        cells.sum(cells.kinds(), List.of(codes)).minus(own.options(codes)))));
                for (Counted some : filtered) {
                    int c = all.indexOf(some.only().get(0));
                    cells.columns().stream()
                            .filter(codes -> inBase(some).containsAll(codes))
                            .forEach(codes -> links.add(
                                    cells.sum(cells.meeting(c), List.of(codes)).minus(some.options(codes))));
                }
                for (Row row : rows) {
                    List<Set<String>> columns = cells.columns().stream()
                            .filter(codes -> row.codes().containsAll(codes))
                            .toList();
                    Set<Integer> kinds =
                            row.only().map(all::indexOf).map(cells::meeting).orElseGet(cells::kinds);
                    Link asked = cells.sum(kinds, columns);
                    long outside = total(asked) - row.row().base();
                    if (outside >= 0) {
                        links.add(asked.minus(new Link.Base(
                                        row.table().id(), row.row().key()))
                                .minus(new Link.Unprinted(
                                        "outside " + row.table().id() + " "
                                                + row.row().key(),
                                        outside,
                                        outside,
                                        false)));
                    }
                    // Who said nothing of the group is known by number, so that the rest of the row is as well.
                    List<Set<String>> said = columns.stream()
                            .filter(codes -> !codes.contains(Coding.BLANK))
                            .toList();
                    if (said.size() > 1) {
                        links.addAll(cells.together(said));
                    }
                }
                return links;
            }

            /** The cells: kinds of answers that decide the same, by groups that every table counts together. */
            private final class Cells {
                private final Map<Integer, Map<Set<String>, Heads>> cells = new TreeMap<>();
                private final List<Set<String>> columns;

                Cells(CodedAnswers answers, List<boolean[]> met) {
                    this.columns = atoms();
                    Marked marked = Coding.of(groups, Optional.empty())
                            .marked(round, unit.asked().unit());
                    Map<String, Integer> columnOf = new HashMap<>();
                    columns.forEach(codes -> codes.forEach(code -> columnOf.put(code, columns.indexOf(codes))));
                    int[] cellOf = new int[marked.units()];
                    for (int i = 0; i < cellOf.length; i++) {
                        int option = marked.single(i);
                        String code = option < 0
                                ? Coding.BLANK
                                : marked.columns().get(option).code();
                        cellOf[i] = kindOf(met, i) * columns.size() + columnOf.get(code);
                    }
                    Heads[] heads = Heads.of(answers, cellOf, (1 << met.size()) * columns.size());
                    for (int kind = 0; kind < 1 << met.size(); kind++) {
                        Map<Set<String>, Heads> ofKind = new HashMap<>();
                        for (int column = 0; column < columns.size(); column++) {
                            ofKind.put(columns.get(column), heads[kind * columns.size() + column]);
                        }
                        if (ofKind.values().stream().anyMatch(some -> some.units() > 0)) {
                            cells.put(kind, ofKind);
                        }
                    }
                }

                private static int kindOf(List<boolean[]> met, int unit) {
                    int kind = 0;
                    for (int c = 0; c < met.size(); c++) {
                        kind |= met.get(c)[unit] ? 1 << c : 0;
                    }
                    return kind;
                }

                /** Options that no table tells apart stand together; those who gave none, by themselves. */
                private List<Set<String>> atoms() {
                    List<Set<String>> used = new ArrayList<>();
                    Optional.ofNullable(everyone.get(groups.key() + Tabulation.ROUNDS))
                            .ifPresent(own -> used.addAll(own.table()
                                    .finest()
                                    .get(own.row().key())
                                    .covers()
                                    .values()));
                    filtered.forEach(some -> used.addAll(
                            some.table().finest().get(some.row().key()).covers().values()));
                    rows.forEach(row -> used.add(row.codes()));
                    Map<List<Integer>, Set<String>> atoms = new LinkedHashMap<>();
                    List<String> codes = new ArrayList<>(
                            groups.options().stream().map(Option::code).toList());
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

                Link sum(Set<Integer> kinds, List<Set<String>> some) {
                    Link sum = Link.of();
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

                private Link.Unprinted cell(int kind, Set<String> codes, Heads heads) {
                    return unprinted(
                            decides.key() + " as " + kind + " by " + groups.key() + " " + String.join("+", codes),
                            unit,
                            heads,
                            !codes.contains(Coding.BLANK));
                }

                /** A group that is printed as one, of each kind. */
                List<Link> together(List<Set<String>> some) {
                    List<Link> together = new ArrayList<>();
                    Set<String> codes = new TreeSet<>();
                    some.forEach(codes::addAll);
                    for (int kind : kinds()) {
                        Link sum = sum(Set.of(kind), some);
                        Heads heads = some.stream()
                                .map(of -> cells.get(kind).getOrDefault(of, Heads.NOBODY))
                                .reduce(Heads.NOBODY, Heads::plus);
                        together.add(sum.minus(cell(kind, codes, heads)));
                    }
                    return together;
                }
            }
        }
    }
}
