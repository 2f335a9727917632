package org.heard.publication.tabulation;

import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.TrueTable;
import org.heard.questionnaire.survey.Question;

/** Counts one question in every round that can stand next to the others: one row a round, oldest first. */
record AcrossRounds(List<AnsweredRound> rounds) {
    List<TrueTable.Row> rows(Question question, Coding coding) {
        return rounds.stream()
                .filter(round -> asks(question, coding, round))
                .flatMap(round -> row(question, coding, round).stream())
                .toList();
    }

    private static boolean asks(Question question, Coding coding, AnsweredRound round) {
        return round.question(question.key()).isPresent() && fits(coding, round);
    }

    /** An earlier round with an option this table has no column for is left out, not bent to fit. */
    private static boolean fits(Coding coding, AnsweredRound round) {
        return round.question(coding.question()).orElseThrow().options().stream()
                .map(o -> coding.recoded(round.survey().key(), o.code()))
                .allMatch(code -> coding.knows(List.of(code)));
    }

    private static Optional<TrueTable.Row> row(Question question, Coding coding, AnsweredRound round) {
        if (round.totals().isPresent()) {
            return new SurvivingCounts(round.totals().get(), coding).row(round);
        }
        Marked marked = coding.marked(round, question.asked().unit());
        return Optional.of(
                RowCount.ofAll(marked).row(round.round().key(), round.round().label(), round));
    }
}
