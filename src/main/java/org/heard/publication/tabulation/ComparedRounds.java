package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.TrueTable;
import org.heard.figures.statistics.Adjustment;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Family;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.Verdict;
import org.heard.figures.statistics.VerdictSentence;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Lineage;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * What may be said between the rounds of each table. All questions of one pair of rounds are judged
 * together: headline measures by Holm, all others by Benjamini–Hochberg.
 */
final class ComparedRounds {
    private final Surveys surveys;
    private final Map<String, Survey> surveyOf = new HashMap<>();
    private final Map<Candidate, Comparison> comparisons = new HashMap<>();
    private final ScaleShifts movements = new ScaleShifts();
    private final int smallestBase;

    /** @param smallestBase answers a round needs to be shown */
    ComparedRounds(Surveys surveys, List<AnsweredRound> rounds, int smallestBase) {
        this.surveys = surveys;
        this.smallestBase = smallestBase;
        rounds.forEach(r -> surveyOf.put(r.round().key(), r.survey()));
    }

    /** One share of one table in two rounds. */
    private record Candidate(String table, String from, String to, String column) {}

    /** The family a candidate is judged in. */
    private record Together(String from, String to, boolean headline) {}

    List<TrueTable> in(List<TrueTable> tables) {
        judge(tables);
        return tables.stream().map(this::withChanges).toList();
    }

    private void judge(List<TrueTable> tables) {
        Map<Together, Map<Candidate, Family.Pair>> families = new LinkedHashMap<>();
        for (TrueTable table : tables) {
            for (Candidate candidate : candidates(table)) {
                pair(table, candidate).ifPresent(pair -> {
                    movements.add(table, row(table, candidate.from()), row(table, candidate.to()));
                    families.computeIfAbsent(together(table, candidate), k -> new LinkedHashMap<>())
                            .put(candidate, pair);
                });
            }
        }
        families.forEach((together, members) -> {
            Adjustment adjustment = together.headline() ? Adjustment.HOLM : Adjustment.BENJAMINI_HOCHBERG;
            List<Comparison> judged =
                    Family.of(adjustment, List.copyOf(members.values())).comparisons();
            List<Candidate> candidates = List.copyOf(members.keySet());
            for (int i = 0; i < judged.size(); i++) {
                comparisons.put(candidates.get(i), judged.get(i));
            }
        });
    }

    private Together together(TrueTable table, Candidate candidate) {
        return new Together(candidate.from(), candidate.to(), isHeadline(table));
    }

    private boolean isHeadline(TrueTable table) {
        return surveys.measures().stream()
                .filter(Measure::headline)
                .anyMatch(m -> m.key().equals(table.about().measure()));
    }

    /** Every earlier round against the latest, and each against the next: charts join neighbours. */
    private List<Candidate> candidates(TrueTable table) {
        List<Candidate> candidates = new ArrayList<>();
        if (table.kind() == SafeTable.Kind.GROUPS || table.kind() == SafeTable.Kind.PROFILE) {
            return candidates;
        }
        int last = table.rows().size() - 1;
        for (int from = 0; from < last; from++) {
            for (int to : from + 1 == last ? new int[] {last} : new int[] {from + 1, last}) {
                for (String column : compared(table)) {
                    candidates.add(new Candidate(
                            table.id(),
                            table.rows().get(from).key(),
                            table.rows().get(to).key(),
                            column));
                }
            }
        }
        return candidates;
    }

    /** The headline share of a scale; each item of a question with many choices. */
    private static List<String> compared(TrueTable table) {
        if (table.kind() == SafeTable.Kind.ITEMS) {
            return table.columns().stream()
                    .filter(c -> c.kind() == Column.Kind.OPTION)
                    .map(Column::code)
                    .toList();
        }
        return table.columns().stream()
                .filter(c -> c.kind() == Column.Kind.NET_POSITIVE)
                .findFirst()
                .or(() -> table.columns().stream()
                        .filter(c -> c.kind() == Column.Kind.POSITIVE)
                        .findFirst())
                .map(c -> List.of(c.code()))
                .orElse(List.of());
    }

    private Optional<Family.Pair> pair(TrueTable table, Candidate candidate) {
        if (!lineage(table, candidate).comparability(candidate.column()).allowsDifference()) {
            return Optional.empty();
        }
        Share earlier = row(table, candidate.from()).shares().get(candidate.column());
        Share later = row(table, candidate.to()).shares().get(candidate.column());
        return earlier == null || later == null ? Optional.empty() : Optional.of(new Family.Pair(earlier, later));
    }

    private Lineage lineage(TrueTable table, Candidate candidate) {
        return surveys.lineage(table.about().question(), surveyOf.get(candidate.from()), surveyOf.get(candidate.to()));
    }

    private static TrueTable.Row row(TrueTable table, String key) {
        return table.rows().stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private TrueTable withChanges(TrueTable table) {
        return table.withChanges(
                candidates(table).stream().map(c -> change(table, c)).toList());
    }

    private TrueTable.Change change(TrueTable table, Candidate candidate) {
        Lineage lineage = lineage(table, candidate);
        Optional<Comparison> comparison = Optional.ofNullable(comparisons.get(candidate));
        Comparability comparability = lineage.comparability(candidate.column());
        String sentence = comparability.allowsDifference()
                ? comparison
                        .map(c -> VerdictSentence.of(
                                c,
                                row(table, candidate.from()).label(),
                                row(table, candidate.to()).label(),
                                smallestBase))
                        .orElse(VerdictSentence.tooFew(smallestBase))
                : VerdictSentence.notComparable(lineage.reason());
        return new TrueTable.Change(
                candidate.from(),
                candidate.to(),
                candidate.column(),
                comparability.letter(),
                lineage.reason(),
                comparison,
                sentence,
                comparison
                        .filter(c -> c.verdict() == Verdict.NO_CLEAR_CHANGE)
                        .map(c -> movements
                                .between(candidate.from(), candidate.to())
                                .getOrDefault(candidate.table(), ""))
                        .orElse(""));
    }
}
