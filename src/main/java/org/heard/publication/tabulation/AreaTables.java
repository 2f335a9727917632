package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.TrueTable;
import org.heard.questionnaire.survey.AreaFigure;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/**
 * Tables of those who answered that count as the area's published figures do: the same people, the same
 * groups. A round is left out where such a table, set against another one, would single out a group too
 * small to be shown; that follows from the sizes of groups alone.
 */
public final class AreaTables {
    private final Surveys surveys;
    private final List<AnsweredRound> rounds;
    private final Function<Question, Coding> usual;
    private final int smallestBase;
    private final Map<String, Coding> codings = new TreeMap<>();

    /** @param usual how a question is coded in its own table */
    AreaTables(Surveys surveys, List<AnsweredRound> rounds, Function<Question, Coding> usual, int smallestBase) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.usual = usual;
        this.smallestBase = smallestBase;
    }

    public static String id(AreaFigure figure) {
        return figure.question() + ".beside." + figure.key();
    }

    /** How the answers of each table that was made are coded. */
    Map<String, Coding> codings() {
        return codings;
    }

    List<TrueTable> tables(TableWords words) {
        List<TrueTable> tables = new ArrayList<>();
        for (AreaFigure figure : surveys.margins().figures()) {
            latest().question(figure.question())
                    .flatMap(question -> table(figure, question, words))
                    .ifPresent(tables::add);
        }
        return tables;
    }

    private Optional<TrueTable> table(AreaFigure figure, Question question, TableWords words) {
        Optional<Coding> made = coding(figure, question);
        return made.flatMap(coding -> table(figure, question, coding, words));
    }

    private Optional<TrueTable> table(AreaFigure figure, Question question, Coding coding, TableWords words) {
        List<AnsweredRound> safe = rounds.stream()
                .filter(round -> round.totals().isEmpty())
                .filter(round -> round.question(question.key()).isPresent() && isSafe(question, coding, round))
                .toList();
        if (!safe.contains(latest())) {
            return Optional.empty();
        }
        List<TrueTable.Row> rows = new AcrossRounds(safe).rows(question, coding);
        codings.put(id(figure), coding);
        return Optional.of(new TrueTable(
                id(figure),
                SafeTable.Kind.PROFILE,
                words.about(question, figure.title(), rows),
                coding.columns(),
                rows,
                List.of(),
                new FinestCounts(question, coding, rounds).of(rows)));
    }

    /** Empty where the question's own table serves, or where it leaves out people for a reason of its own. */
    private Optional<Coding> coding(AreaFigure figure, Question question) {
        Coding own = usual.apply(question);
        Optional<Recode> recode = figure.recode().map(surveys.recodes()::get);
        Optional<Condition> only = recode.flatMap(Recode::onlyIf);
        if (own.recode().flatMap(Recode::onlyIf).isPresent()) {
            return Optional.empty();
        }
        if (only.isPresent()) {
            return Optional.of(own.onlyIf(only.get()));
        }
        List<String> codes = own.options().stream().map(Option::code).toList();
        return isFiner(recode, latest().survey(), codes) ? Optional.empty() : Optional.of(Coding.of(question, recode));
    }

    /** Whether columns of these codes can be added up to the groups of a figure. */
    public static boolean isFiner(Optional<Recode> recode, Survey survey, List<String> codes) {
        return recode.map(r -> codes.stream()
                        .allMatch(code ->
                                r.options().stream().anyMatch(o -> o.code().equals(r.apply(survey.key(), code)))))
                .orElse(true);
    }

    private AnsweredRound latest() {
        return rounds.get(rounds.size() - 1);
    }

    private boolean isSafe(Question question, Coding coding, AnsweredRound round) {
        Unit unit = question.asked().unit();
        Marked own = usual.apply(question).marked(round, unit);
        Optional<Condition> only = coding.recode().flatMap(Recode::onlyIf);
        Marked parts = coding.marked(round, unit);
        if (only.isEmpty()) {
            return isSafe(own, parts::single);
        }
        Question asked = round.question(only.get().question()).orElse(null);
        if (asked == null || !leavesOutEnough(own, parts)) {
            return false;
        }
        Marked columns = usual.apply(asked).marked(round, asked.asked().unit());
        boolean[] meeting = round.units(asked.asked().unit()).meeting(only.get());
        return isSafe(columns, i -> meeting[i] ? 1 : 0);
    }

    /**
     * Where a column of the question's own table falls apart, each part is nobody or enough to be shown.
     *
     * @param part which one a unit belongs to; −1 for none
     */
    private boolean isSafe(Marked columns, IntUnaryOperator part) {
        Map<Integer, Map<Integer, Set<Integer>>> parts = new HashMap<>();
        eachPerson(columns, (unit, person) -> {
            int column = columns.single(unit);
            int of = part.applyAsInt(unit);
            if (column >= 0 && of >= 0) {
                parts.computeIfAbsent(column, c -> new HashMap<>())
                        .computeIfAbsent(of, p -> new HashSet<>())
                        .add(person);
            }
        });
        return parts.values().stream()
                .filter(column -> column.size() > 1)
                .flatMap(column -> column.values().stream())
                .allMatch(people -> people.size() >= smallestBase);
    }

    /** Some of the people only, in the same columns: enough must stand outside, or one minus the other names them. */
    private boolean leavesOutEnough(Marked own, Marked some) {
        Set<Integer> all = new HashSet<>();
        Set<Integer> counted = new HashSet<>();
        eachPerson(own, (unit, person) -> {
            if (own.single(unit) >= 0) {
                all.add(person);
            }
            if (some.single(unit) >= 0) {
                counted.add(person);
            }
        });
        return all.size() - counted.size() >= smallestBase;
    }

    private static void eachPerson(Marked marked, BiConsumer<Integer, Integer> visit) {
        int person = -1;
        for (int unit = 0; unit < marked.units(); unit++) {
            person += marked.beginsPerson(unit) ? 1 : 0;
            visit.accept(unit, person);
        }
    }
}
