package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heard.figures.disclosure.CrossTableSum;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.TrueTable;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Split;

/**
 * The sums across the tables of one round that follow from the survey files: anyone who is asked a question, or counted in a table of
 * some of the people only, gave another question the answer that leads there; and everybody else is asked. Decision
 * 0063 has them one by one; those of a question that offers what was ticked in another are {@link AmongTicked}.
 */
final class WhoIsAsked {
    private final AnsweredRound round;
    private final Map<String, Coding> codings;
    private final Map<String, Map<String, Grouping>> groupings;
    private final List<Split> splits;
    private final List<TrueTable> splitTables = new ArrayList<>();
    private final Map<String, CountedTable> everyone = new LinkedHashMap<>();
    private final List<CrossTableSum> links = new ArrayList<>();

    /**
     * @param codings by table of everyone, how its answers are coded
     * @param groupings by question and id of its table, the groups of each split
     */
    WhoIsAsked(
            AnsweredRound round,
            Collection<TrueTable> tables,
            Map<String, Coding> codings,
            Map<String, Map<String, Grouping>> groupings,
            List<Split> splits) {
        this.round = round;
        this.codings = codings;
        this.groupings = groupings;
        this.splits = splits;
        for (TrueTable table : tables) {
            boolean split = table.kind() == SafeTable.Kind.GROUPS;
            if (split && table.rows().get(0).round().equals(round.round().key())) {
                splitTables.add(table);
            }
            table.rows().stream()
                    .filter(row -> !split && row.round().equals(round.round().key()))
                    .forEach(row -> everyone.put(table.id(), counted(table, row)));
        }
    }

    AnsweredRound round() {
        return round;
    }

    Optional<CountedTable> table(String id) {
        return Optional.ofNullable(everyone.get(id));
    }

    CodedAnswers answers(Question unit) {
        return round.units(unit.asked().unit());
    }

    Marked marked(Question question, Question unit) {
        return Coding.of(question, Optional.empty()).marked(round, unit.asked().unit());
    }

    private CountedTable counted(TrueTable table, TrueTable.Row row) {
        Question question = round.question(table.about().question()).orElseThrow();
        return new CountedTable(table, row, question, only(question, codings.get(table.id())));
    }

    /** Routes and filters, each once. */
    private List<Condition> only(Question question, Coding coding) {
        Set<Condition> only = new LinkedHashSet<>(
                round.survey().page(question.key()).orElseThrow().askIf());
        coding.recode().flatMap(Recode::onlyIf).ifPresent(only::add);
        return List.copyOf(only);
    }

    List<CrossTableSum> links() {
        everyone.values().forEach(this::asked);
        links.addAll(new AmongTicked(this, everyone.values()).links());
        crossings().forEach((pair, crossing) -> links.addAll(crossing.links()));
        return links;
    }

    /** Base and those outside it are those who were asked. */
    private void asked(CountedTable counted) {
        if (counted.only().isEmpty() && round.totals().isPresent()) {
            return;
        }
        CrossTableSum all = CrossTableSum.of()
                .plus(new CrossTableSum.Base(counted.id(), counted.row().key()))
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

    private CrossTableSum.Part outside(CountedTable counted) {
        boolean known = counted.table().columns().stream()
                .filter(c -> !c.inBase())
                .allMatch(c -> counted.row().counts().containsKey(c.code()));
        if (known) {
            return new CrossTableSum.Outside(counted.id(), counted.row().key());
        }
        long asked = counted.only().isEmpty()
                ? counted.row().base()
                : total(those(counted.only().get(0), counted.question()));
        long outside = Math.max(0, asked - counted.row().base());
        return new CrossTableSum.Unprinted(
                "outside " + counted.id() + " " + counted.row().key(), outside, outside, false);
    }

    long total(CrossTableSum link) {
        return link.terms().stream()
                .mapToLong(term -> term.coefficient() * value(term.part()))
                .sum();
    }

    private long value(CrossTableSum.Part part) {
        if (part instanceof CrossTableSum.Unprinted count) {
            return count.value();
        }
        CountedTable of = everyone.get(((CrossTableSum.OfRow) part).table());
        if (part instanceof CrossTableSum.Base) {
            return of.row().base();
        }
        if (part instanceof CrossTableSum.Options options) {
            return options.codes().stream()
                    .mapToLong(code -> of.question() instanceof ManyChoices
                            ? of.row().counts().getOrDefault(code, 0L)
                            : of.table().finest().get(of.row().key()).counts().getOrDefault(code, 0L))
                    .sum();
        }
        return of.table().columns().stream()
                .filter(c -> !c.inBase())
                .mapToLong(c -> of.row().counts().getOrDefault(c.code(), 0L))
                .sum();
    }

    /** Those who meet a condition, of the unit of the question that hangs on it. */
    CrossTableSum those(Condition condition, Question asked) {
        Optional<CountedTable> by = Optional.ofNullable(everyone.get(condition.question() + Tabulation.ROUNDS))
                .filter(c -> c.question().asked().unit() == asked.asked().unit())
                .filter(c ->
                        codings.get(c.id()).recode().flatMap(Recode::onlyIf).isEmpty());
        return by.flatMap(c -> counts(condition, c))
                .orElseGet(() -> CrossTableSum.of()
                        .plus(unprinted("meet " + condition, asked, meeting(List.of(condition), asked), true)));
    }

    /** As counts of the table of the question that decides; empty where they do not tell it. */
    private Optional<CrossTableSum> counts(Condition condition, CountedTable by) {
        boolean many = by.question() instanceof ManyChoices;
        if (condition.anyOf().isEmpty()) {
            if (many && condition.noneOf().size() != 1 || !by.codes().containsAll(condition.noneOf())) {
                return Optional.empty();
            }
            return Optional.of(CrossTableSum.of()
                    .plus(new CrossTableSum.Base(by.id(), by.row().key()))
                    .plus(outside(by))
                    .minus(by.options(condition.noneOf())));
        }
        Set<String> codes = new TreeSet<>(condition.anyOf());
        codes.removeAll(condition.noneOf());
        boolean told = !codes.isEmpty()
                && by.codesInBase().containsAll(codes)
                && !(many && (codes.size() != 1 || !condition.noneOf().isEmpty()));
        return told ? Optional.of(CrossTableSum.of().plus(by.options(codes))) : Optional.empty();
    }

    CrossTableSum.Unprinted unprinted(String name, Question unit, Heads heads, boolean tells) {
        return new CrossTableSum.Unprinted(
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
                .forEach(counted -> crossing(crossings, counted.only().get(0), counted.question(), counted.question())
                        .ifPresent(crossing -> crossing.filtered(counted)));
        splitTables.forEach(table -> split(crossings, table));
        splitTables.forEach(table -> ofEveryone(crossings, table));
        return crossings;
    }

    /**
     * How many are in a group may be hidden, or no profile prints it; but a split of a question that is put to all of
     * them tells how many at least.
     */
    private void ofEveryone(Map<List<Object>, Crossing> crossings, TrueTable table) {
        Question question = round.question(table.about().question()).orElseThrow();
        if (only(question, codings.get(question.key() + Tabulation.ROUNDS)).isEmpty()) {
            Question by = round.question(by(table).question()).orElseThrow();
            crossings.values().stream()
                    .filter(crossing -> crossing.groups().equals(by)
                            && crossing.unit() == question.asked().unit())
                    .forEach(crossing ->
                            crossing.split(table, groupings.get(question.key()).get(table.id()), Optional.empty()));
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
                .map(decides -> crossings.computeIfAbsent(pair, p -> new Crossing(this, decides, groups, unit)));
    }
}
