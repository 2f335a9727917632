package org.heard.publication.tabulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heard.figures.disclosure.TrueTable;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;

/** What the columns of a table count of the options people chose from, round by round. */
record FinestCounts(Question question, Coding coding, List<AnsweredRound> rounds) {
    Map<String, TrueTable.Finest> of(List<TrueTable.Row> rows) {
        Map<String, TrueTable.Finest> finest = new TreeMap<>();
        for (TrueTable.Row row : rows) {
            rounds.stream()
                    .filter(round -> round.round().key().equals(row.round()))
                    .forEach(round -> finest.put(row.key(), finest(round)));
        }
        return finest;
    }

    private TrueTable.Finest finest(AnsweredRound round) {
        return new TrueTable.Finest(covers(round), counts(round));
    }

    private Map<String, Set<String>> covers(AnsweredRound round) {
        Map<String, Set<String>> covers = new TreeMap<>();
        for (Option option : options(round)) {
            covers.computeIfAbsent(coding.recoded(round.survey().key(), option.code()), c -> new TreeSet<>())
                    .add(option.code());
        }
        return covers;
    }

    /** As that round asked it. */
    private List<Option> options(AnsweredRound round) {
        return round.question(question.key()).orElseThrow().options();
    }

    /** Of those with an answer in the base. Items are columns themselves. */
    private Map<String, Long> counts(AnsweredRound round) {
        Map<String, Long> counts = new TreeMap<>();
        if (question instanceof ManyChoices) {
            return counts;
        }
        if (round.totals().isPresent()) {
            counts.putAll(round.totals().get().questions().get(question.key()).counts());
            options(round).forEach(option -> counts.putIfAbsent(option.code(), 0L));
            return counts;
        }
        Question asked = round.question(question.key()).orElseThrow();
        Marked own = Coding.of(asked, java.util.Optional.empty())
                .marked(round, question.asked().unit());
        Marked counted = coding.marked(round, question.asked().unit());
        options(round).forEach(option -> counts.put(option.code(), 0L));
        for (int unit = 0; unit < own.units(); unit++) {
            int option = own.single(unit);
            if (option >= 0 && (counted.mark(unit) & counted.base()) != 0) {
                counts.merge(own.columns().get(option).code(), 1L, Long::sum);
            }
        }
        return counts;
    }
}
