package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.TrueTable;
import org.heard.figures.disclosure.Universe;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Split;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/**
 * The closed set of tables of one round: every closed question across the rounds that can stand
 * beside it, and every measure by the splits fixed in the survey files. Which tables there are
 * depends on the files alone, never on the answers.
 */
public final class Tabulation {
    /** Ends the name of a question's own table. */
    static final String ROUNDS = ".rounds";

    private final Surveys surveys;
    private final List<AnsweredRound> rounds;
    private final AnsweredRound latest;
    private final TableWords words;
    private final WeightedFigures weights;
    /** By question and id of its table: the groups of each split. */
    private final Map<String, Map<String, Grouping>> splits = new TreeMap<>();

    private final int smallestBase;
    private final List<Universe.Grouping> groupings = new ArrayList<>();
    /** By table of everyone: how its answers are coded. */
    private final Map<String, Coding> codings = new TreeMap<>();

    /**
     * @param rounds oldest first; the last is the one released
     * @param smallestBase respondents a group needs to stand alone
     */
    public Tabulation(Surveys surveys, List<AnsweredRound> rounds, int smallestBase) {
        this.smallestBase = smallestBase;
        this.surveys = surveys;
        this.rounds = List.copyOf(rounds);
        this.latest = rounds.get(rounds.size() - 1);
        this.weights = new WeightedFigures(surveys, rounds);
        this.words = new TableWords(surveys, rounds, weights.sentence());
    }

    /**
     * Of whoever is asked whether they want to answer only those who do are counted: a figure of it would say nothing,
     * and none is made.
     */
    public Universe universe(String release) {
        groupings.clear();
        splits.clear();
        codings.clear();
        List<TrueTable> tables = new ArrayList<>();
        latest.survey().pages().stream()
                .filter(page -> page.stopIf().isEmpty())
                .map(Page::question)
                .filter(Tabulation::isClosed)
                .map(this::acrossRounds)
                .filter(this::tellsOfLatest)
                .forEach(tables::add);
        AreaTables area = new AreaTables(surveys, rounds, this::coding, smallestBase);
        tables.addAll(area.tables(words));
        codings.putAll(area.codings());
        // Of published totals there are no groups: only totals survive.
        surveys.measures().stream()
                .filter(m -> latest.totals().isEmpty())
                .forEach(m -> latest.question(m.question())
                        .filter(Tabulation::isClosed)
                        .ifPresent(q ->
                                surveys.splits().forEach(s -> byGroup(m, q, s).ifPresent(tables::add))));
        return new Universe(
                release,
                new ComparedRounds(surveys, rounds, smallestBase)
                        .in(tables.stream().map(this::weighted).toList()),
                groupings,
                sensitive(),
                rounds.stream()
                        .flatMap(round ->
                                new WhoIsAsked(round, tables, codings, splits, surveys.splits()).links().stream())
                        .toList());
    }

    private Set<String> sensitive() {
        return rounds.stream()
                .flatMap(round -> round.survey().questions().stream())
                .filter(question -> question.asked().sensitive())
                .map(Question::key)
                .collect(Collectors.toSet());
    }

    /** Of published totals not every question survives. */
    private boolean tellsOfLatest(TrueTable table) {
        return table.rows().stream()
                .anyMatch(row -> row.round().equals(latest.round().key()));
    }

    /** Margins count children, so that only what is asked of children is weighted to them. */
    private TrueTable weighted(TrueTable table) {
        Question question = latest.question(table.about().question()).orElseThrow();
        return table.kind() == SafeTable.Kind.ROUNDS && question.asked().unit() == Unit.CHILD
                ? weights.in(table, coding(question), rounds, splits.getOrDefault(question.key(), Map.of()))
                : table;
    }

    private static boolean isClosed(Question question) {
        return !(question instanceof OpenText || question instanceof NumberQuestion);
    }

    /** One row a round, oldest first, in columns that every one of them fills. */
    private TrueTable acrossRounds(Question question) {
        Coding coding = coding(question);
        List<TrueTable.Row> rows = new AcrossRounds(rounds).rows(question, coding);
        codings.put(question.key() + ROUNDS, coding);
        return new TrueTable(
                question.key() + ROUNDS,
                kind(question),
                words.about(question, rows),
                coding.columns(),
                rows,
                List.of(),
                new FinestCounts(question, coding, rounds).of(rows));
    }

    private Coding coding(Question question) {
        return Coding.of(question, recode(question));
    }

    private SafeTable.Kind kind(Question question) {
        if (question instanceof ManyChoices) {
            return SafeTable.Kind.ITEMS;
        }
        boolean splits = surveys.splits().stream().anyMatch(s -> s.question().equals(question.key()));
        boolean neutral = question.options().stream().noneMatch(o -> o.role() == OptionRole.POSITIVE);
        boolean profile = splits || neutral && question.asked().objectives().isEmpty();
        return profile ? SafeTable.Kind.PROFILE : SafeTable.Kind.ROUNDS;
    }

    /** The recode under which the latest round stands next to an earlier one, where any is declared. */
    private Optional<Recode> recode(Question question) {
        return rounds.stream()
                .filter(r -> r != latest)
                .flatMap(r -> surveys.lineage(question.key(), r.survey(), latest.survey()).recode().stream())
                .map(surveys.recodes()::get)
                .filter(recode -> recode != null && recode.options().size() > 1)
                .findFirst();
    }

    /**
     * One measure of the latest round by the groups of one split; none where the split is about
     * children and the measure about their parents, for a parent of two can stand in two groups.
     */
    private Optional<TrueTable> byGroup(Measure measure, Question question, Split split) {
        Optional<Question> by = latest.question(split.question())
                .filter(q -> q.asked().unit() == Unit.RESPONDENT
                        || q.asked().unit() == question.asked().unit());
        return by.filter(q -> !(q instanceof ManyChoices) && !q.key().equals(question.key()))
                .flatMap(q -> groups(measure, question, split, q));
    }

    private Optional<TrueTable> groups(Measure measure, Question question, Split split, Question by) {
        Coding coding = coding(question);
        Coding groups = Coding.of(by, split.recode().map(surveys.recodes()::get));
        Unit unit = question.asked().unit();
        Marked answers = coding.marked(latest, unit);
        Grouping grouping = new Grouping(groups, answers, groups.marked(latest, unit), smallestBase);
        return grouping.rows(latest).map(rows -> {
            splits.computeIfAbsent(question.key(), q -> new TreeMap<>())
                    .put(
                            measure.key() + "." + split.key() + "."
                                    + latest.round().key(),
                            grouping);
            groupings.add(new Universe.Grouping(
                    measure.key() + "." + split.key() + "." + latest.round().key(),
                    by.key() + ROUNDS,
                    profileColumns(by, groups, grouping)));
            List<TrueTable.Row> withAll = new ArrayList<>(rows);
            withAll.add(0, RowCount.ofAll(answers).row("all", "All", latest));
            return new TrueTable(
                    measure.key() + "." + split.key() + "." + latest.round().key(),
                    SafeTable.Kind.GROUPS,
                    words.about(question, measure, split, withAll),
                    answers.columns(),
                    withAll,
                    List.of(),
                    new FinestCounts(question, coding, rounds).of(withAll));
        });
    }

    /** By row of the split: the columns of the profile whose options it gathers, as far as none is shared. */
    private Map<String, Set<String>> profileColumns(Question by, Coding groups, Grouping grouping) {
        Coding profile = coding(by);
        String survey = latest.survey().key();
        Map<String, Set<String>> columns = new TreeMap<>();
        by.options()
                .forEach(option -> columns.computeIfAbsent(
                                grouping.rowOf(groups.recoded(survey, option.code())), row -> new TreeSet<>())
                        .add(profile.recoded(survey, option.code())));
        columns.computeIfAbsent(grouping.rowOf(Grouping.UNKNOWN), row -> new TreeSet<>())
                .add(Coding.BLANK);
        columns.entrySet()
                .removeIf(entry -> columns.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(entry.getKey())
                                && !java.util.Collections.disjoint(other.getValue(), entry.getValue())));
        return columns;
    }
}
