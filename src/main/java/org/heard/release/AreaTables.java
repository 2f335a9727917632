package org.heard.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heard.disclosure.SafeTable;
import org.heard.disclosure.TrueTable;
import org.heard.survey.AreaFigure;
import org.heard.survey.Condition;
import org.heard.survey.Option;
import org.heard.survey.Question;
import org.heard.survey.Recode;
import org.heard.survey.Survey;
import org.heard.survey.Surveys;

/**
 * Tables of those who answered that count as the area's published figures do: the same people, the same
 * groups. A round is left out where such a table, set against another one, would single out a group too
 * small to be shown; that follows from the sizes of groups alone.
 */
final class AreaTables {
    private final Surveys surveys;
    private final List<AnsweredRound> rounds;
    private final Function<Question, Coding> usual;
    private final int smallestBase;

    /** @param usual how a question is coded in its own table */
    AreaTables(Surveys surveys, List<AnsweredRound> rounds, Function<Question, Coding> usual, int smallestBase) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.usual = usual;
        this.smallestBase = smallestBase;
    }

    static String id(AreaFigure figure) {
        return figure.question() + ".beside." + figure.key();
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
                .filter(round -> round.question(question.key()).isPresent() && isSafe(question, coding, round))
                .toList();
        if (!safe.contains(latest())) {
            return Optional.empty();
        }
        List<TrueTable.Row> rows = new AcrossRounds(safe).rows(question, coding);
        return Optional.of(new TrueTable(
                id(figure),
                SafeTable.Kind.PROFILE,
                words.about(question, figure.title(), rows),
                coding.columns(),
                rows,
                List.of()));
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
    static boolean isFiner(Optional<Recode> recode, Survey survey, List<String> codes) {
        return recode.map(r -> codes.stream()
                        .allMatch(code ->
                                r.options().stream().anyMatch(o -> o.code().equals(r.apply(survey.key(), code)))))
                .orElse(true);
    }

    private AnsweredRound latest() {
        return rounds.get(rounds.size() - 1);
    }

    private boolean isSafe(Question question, Coding coding, AnsweredRound round) {
        Optional<Condition> only = coding.recode().flatMap(Recode::onlyIf);
        if (only.isEmpty()) {
            return isSafe(question, round, unit -> code(coding, round, unit));
        }
        Question asked = round.question(only.get().question()).orElse(null);
        return asked != null
                && leavesOutEnough(question, coding, round)
                && isSafe(
                        asked,
                        round,
                        unit -> Optional.of(Boolean.toString(only.get().isMetBy(unit.to(asked.key())))));
    }

    /** Where a column of the question's own table falls apart, each part is nobody or enough to be shown. */
    private boolean isSafe(
            Question question, AnsweredRound round, Function<AnsweredRound.Answered, Optional<String>> part) {
        Coding own = usual.apply(question);
        Map<String, Map<String, Set<String>>> parts = new HashMap<>();
        for (AnsweredRound.Answered unit : round.units(question.asked().unit())) {
            code(own, round, unit)
                    .ifPresent(column -> part.apply(unit)
                            .ifPresent(p -> parts.computeIfAbsent(column, c -> new HashMap<>())
                                    .computeIfAbsent(p, c -> new HashSet<>())
                                    .add(unit.person())));
        }
        return parts.values().stream()
                .filter(column -> column.size() > 1)
                .flatMap(column -> column.values().stream())
                .allMatch(people -> people.size() >= smallestBase);
    }

    /** Some of the people only, in the same columns: enough must stand outside, or one minus the other names them. */
    private boolean leavesOutEnough(Question question, Coding coding, AnsweredRound round) {
        Coding own = usual.apply(question);
        Set<String> all = new HashSet<>();
        Set<String> counted = new HashSet<>();
        for (AnsweredRound.Answered unit : round.units(question.asked().unit())) {
            code(own, round, unit).ifPresent(c -> all.add(unit.person()));
            code(coding, round, unit).ifPresent(c -> counted.add(unit.person()));
        }
        return all.size() - counted.size() >= smallestBase;
    }

    private static Optional<String> code(Coding coding, AnsweredRound round, AnsweredRound.Answered unit) {
        return coding.codes(round.survey().key(), unit)
                .filter(codes -> codes.size() == 1 && coding.knows(codes))
                .map(codes -> codes.get(0));
    }
}
