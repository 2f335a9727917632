package org.heard.publication.tabulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.collection.published.SurvivingTotals;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.TrueTable;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;
import org.heard.questionnaire.survey.Recode;

/**
 * A row of a table from published totals. Nobody is in it: who answered is not known, so each answer is taken
 * for one person, and a table of some of the people cannot be made.
 */
record SurvivingCounts(SurvivingTotals totals, Coding coding) {
    Optional<TrueTable.Row> row(AnsweredRound round) {
        boolean ofSome = coding.recode().flatMap(Recode::onlyIf).isPresent();
        return ofSome
                ? Optional.empty()
                : Optional.ofNullable(totals.questions().get(coding.question())).map(counted -> row(counted, round));
    }

    private TrueTable.Row row(SurvivingTotals.Counted counted, AnsweredRound round) {
        Map<String, Long> counts = counts(counted, round.survey().key());
        Map<String, Share> shares = new HashMap<>();
        Map<String, Interval> intervals = new HashMap<>();
        if (counted.base() > 0) {
            for (Column column : coding.columns()) {
                if (column.inBase()) {
                    Share share = Share.of(counts.get(column.code()), counted.base());
                    shares.put(column.code(), share);
                    intervals.put(column.code(), share.interval());
                }
            }
        }
        return new TrueTable.Row(
                round.round().key(),
                round.round().label(),
                round.round().key(),
                round.round().month(round.survey()),
                counts,
                counts,
                counted.base(),
                counted.base(),
                Set.of(),
                shares,
                intervals);
    }

    /** A column outside the base of which nothing was published is not there; one in the base that nobody chose is 0. */
    private Map<String, Long> counts(SurvivingTotals.Counted counted, String survey) {
        Map<String, Long> counts = new HashMap<>();
        List<Column> columns = coding.columns();
        columns.stream().filter(c -> c.inBase() && !c.isNet()).forEach(c -> counts.put(c.code(), 0L));
        counted.counts().forEach((code, count) -> counts.merge(coding.recoded(survey, code), count, Long::sum));
        columns.stream()
                .filter(Column::isNet)
                .forEach(net -> counts.put(
                        net.code(), net.parts().stream().mapToLong(counts::get).sum()));
        return counts;
    }
}
