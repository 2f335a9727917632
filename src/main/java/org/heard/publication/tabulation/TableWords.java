package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.TrueTable;
import org.heard.ground.language.Sentence;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Lineage;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.ShortName;
import org.heard.questionnaire.survey.Split;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/** The words that go with a table: all from the survey files, none from an answer. */
final class TableWords {
    private final Surveys surveys;
    private final List<AnsweredRound> rounds;
    private final AnsweredRound latest;
    private final String weights;

    /** @param weights what is said of them */
    TableWords(Surveys surveys, List<AnsweredRound> rounds, String weights) {
        this.weights = weights;
        this.surveys = surveys;
        this.rounds = rounds;
        this.latest = rounds.get(rounds.size() - 1);
    }

    About about(Question question, List<TrueTable.Row> rows) {
        Optional<Measure> measure = surveys.measures().stream()
                .filter(m -> m.question().equals(question.key()))
                .findFirst();
        String title = surveys.shortName(question.key()).map(ShortName::title).orElse(wording(question));
        return about(question, measure, title, rows);
    }

    /** A profile under a title of its own. */
    About about(Question question, String title, List<TrueTable.Row> rows) {
        return about(question, Optional.empty(), title, rows);
    }

    About about(Question question, Measure measure, Split split, List<TrueTable.Row> rows) {
        return about(
                question,
                Optional.of(measure),
                Sentence.beside(measure.title(), "by " + Sentence.inside(split.title())),
                rows);
    }

    private About about(Question question, Optional<Measure> measure, String title, List<TrueTable.Row> rows) {
        return new About(
                question.key(),
                measure.map(Measure::key).orElse(""),
                measure.map(Measure::objectives).orElseGet(() -> objectives(question)),
                title,
                surveys.shortName(question.key()).map(ShortName::phrase).orElse(""),
                wording(question),
                unit(question),
                labels(rows),
                notes(question, rows));
    }

    /** A survey may name those of the area it was written for. */
    private List<String> objectives(Question question) {
        return question.asked().objectives().stream()
                .filter(key ->
                        surveys.objectives().stream().anyMatch(one -> one.key().equals(key)))
                .toList();
    }

    private static String wording(Question question) {
        return question.asked().wording().english();
    }

    private String unit(Question question) {
        return question.asked().unit() == Unit.CHILD
                ? "children"
                : latest.survey().answeredBy();
    }

    private List<String> labels(List<TrueTable.Row> rows) {
        List<String> labels = new ArrayList<>();
        if (shown(rows).anyMatch(r -> r.round().isInvented())) {
            labels.add("invented sample data");
        }
        if (shown(rows).anyMatch(r -> r.survey().reconstructed())) {
            labels.add("reconstructed");
        }
        return labels;
    }

    private java.util.stream.Stream<AnsweredRound> shown(List<TrueTable.Row> rows) {
        return rounds.stream()
                .filter(r -> rows.stream()
                        .anyMatch(row -> row.round().equals(r.round().key())));
    }

    private List<String> notes(Question question, List<TrueTable.Row> rows) {
        List<String> notes = new ArrayList<>();
        notes.add("Question version " + question.asked().version() + ". Of those who answered; “not used” and blank are"
                + " left out, “don’t know” is kept.");
        shown(rows).forEach(r -> notes.add(r.round().label() + ": " + r.round().fieldwork(r.survey())));
        shown(rows)
                .forEach(r -> r.totals()
                        .ifPresent(totals -> notes.add(r.round().label()
                                + ": no groups, ranks of other answers or weights, because only totals survive"
                                + totals.sourcesOf(question.key()).stream()
                                        .map(s -> ", " + s)
                                        .collect(Collectors.joining())
                                + ".")));
        shown(rows).filter(r -> r != latest).forEach(r -> lineage(question, r).ifPresent(notes::add));
        notes.add("Open link, no rate of reply. " + weights);
        return notes;
    }

    private Optional<String> lineage(Question question, AnsweredRound earlier) {
        Lineage lineage = surveys.lineage(question.key(), earlier.survey(), latest.survey());
        if (lineage.comparability() == Comparability.SAME && lineage.reason().isBlank()) {
            return Optional.empty();
        }
        String how = lineage.comparability().allowsDifference() ? "is compared" : "is not compared";
        String recode = lineage.recode().map(r -> " (recode " + r + ")").orElse("");
        return Optional.of(earlier.round().label() + " " + how + recode + ": " + lineage.reason());
    }
}
