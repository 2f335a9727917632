package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.TrueTable;
import org.heard.figures.statistics.EffectiveSampleSize;
import org.heard.figures.statistics.Share;
import org.heard.questionnaire.survey.AreaFigure;
import org.heard.questionnaire.survey.Margins;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/**
 * Weighted headline shares beside the unweighted ones, where the council's files ask for them and nothing speaks
 * against it in any round. Verdicts and pictures stay with the unweighted figures (decision 0024).
 */
final class WeightedFigures {
    private final String sentence;
    private final Map<String, Weighing.Found> byRound = new LinkedHashMap<>();

    WeightedFigures(Surveys surveys, List<AnsweredRound> rounds) {
        Optional<Margins.Weights> wanted = surveys.margins().weights().filter(Margins.Weights::on);
        wanted.ifPresent(weights -> rounds.stream()
                .filter(round -> round.totals().isEmpty())
                .forEach(round -> byRound.put(round.round().key(), new Weighing(surveys, weights, round).find())));
        Optional<String> against = byRound.values().stream()
                .map(Weighing.Found::reason)
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .or(() -> byRound.values().stream().anyMatch(Weighing.Found::far)
                        ? Optional.empty()
                        : Optional.of(Weighing.NOT_BORNE));
        this.sentence = wanted.isEmpty()
                ? "Not weighted."
                : against.map(reason -> "Not weighted, because " + reason + ".")
                        .orElseGet(() -> weighted(surveys, wanted.get(), rounds));
        if (against.isPresent()) {
            byRound.clear();
        }
    }

    /** What is said of weights under every table. */
    String sentence() {
        return sentence;
    }

    private static String weighted(Surveys surveys, Margins.Weights wanted, List<AnsweredRound> rounds) {
        List<String> keys = new ArrayList<>(List.of(wanted.by()));
        wanted.within().values().stream().sorted().forEach(keys::add);
        String margins = keys.stream()
                .map(key -> surveys.margins().figure(key).orElseThrow())
                .map(figure -> figure.title() + " (" + dates(figure, rounds) + ")")
                .collect(Collectors.joining("; "));
        String totals = rounds.stream().anyMatch(round -> round.totals().isPresent())
                ? " Rounds of which only totals survive cannot be weighted."
                : "";
        return "Pictures and verdicts are not weighted. Weighted shares stand beside in the table, to: " + margins + "."
                + totals;
    }

    private static String dates(AreaFigure figure, List<AnsweredRound> rounds) {
        return rounds.stream()
                .flatMap(round -> figure.in(round.survey()).stream())
                .map(AreaFigure.InRound::date)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** @param splits by id of its table, the groups of each split of this question in the round released */
    TrueTable in(TrueTable table, Coding coding, List<AnsweredRound> rounds, Map<String, Grouping> splits) {
        Optional<String> column = headline(table);
        if (byRound.isEmpty() || column.isEmpty()) {
            return table;
        }
        List<TrueTable.Row> rows = table.rows().stream()
                .map(row -> rounds.stream()
                        .filter(round -> round.round().key().equals(row.round()))
                        .filter(round -> byRound.containsKey(row.round()))
                        .findFirst()
                        .map(round ->
                                weighted(row, column.get(), coding, round, isLast(round, rounds) ? splits : Map.of()))
                        .orElse(row))
                .toList();
        return table.withRows(rows);
    }

    private static boolean isLast(AnsweredRound round, List<AnsweredRound> rounds) {
        return round == rounds.get(rounds.size() - 1);
    }

    private static Optional<String> headline(TrueTable table) {
        return table.columns().stream()
                .filter(c -> c.kind() == Column.Kind.NET_POSITIVE)
                .findFirst()
                .or(() -> table.columns().stream()
                        .filter(c -> c.kind() == Column.Kind.POSITIVE)
                        .findFirst())
                .map(Column::code);
    }

    private TrueTable.Row weighted(
            TrueTable.Row row, String column, Coding coding, AnsweredRound round, Map<String, Grouping> splits) {
        if (row.base() == 0) {
            return row;
        }
        Weighing.Found found = byRound.get(row.round());
        Marked marked = coding.marked(round, Unit.CHILD);
        long wanted =
                marked.bits(marked.columns().stream().map(Column::code).toList().indexOf(column));
        Map<String, Level> levels = new TreeMap<>();
        List<Double> ofPeople = new ArrayList<>();
        boolean begun = true;
        for (int unit = 0; unit < marked.units(); unit++) {
            begun |= marked.beginsPerson(unit);
            if ((marked.mark(unit) & marked.base()) != 0) {
                double weight = found.weights()[unit];
                if (begun) {
                    ofPeople.add(0.0);
                }
                begun = false;
                ofPeople.set(ofPeople.size() - 1, ofPeople.get(ofPeople.size() - 1) + weight);
                levels.computeIfAbsent(found.levels().get(unit) + weight, l -> new Level(weight))
                        .add((marked.mark(unit) & wanted) != 0, unit, splits);
            }
        }
        double all =
                levels.values().stream().mapToDouble(l -> l.weight * l.base).sum();
        double counted =
                levels.values().stream().mapToDouble(l -> l.weight * l.count).sum();
        double effective = EffectiveSampleSize.ofWeights(
                ofPeople.stream().mapToDouble(Double::doubleValue).toArray());
        Share share = new Share(row.counts().get(column), row.base(), effective, Math.min(1, counted / all));
        return row.with(new TrueTable.Weighted(
                column, share, levels.values().stream().map(Level::made).toList()));
    }

    private static final class Level {
        private final double weight;
        private final Map<String, Long> byGroup = new TreeMap<>();
        private long base;
        private long count;

        Level(double weight) {
            this.weight = weight;
        }

        void add(boolean counts, int unit, Map<String, Grouping> splits) {
            base++;
            splits.forEach(
                    (table, groups) -> byGroup.merge(table + "|" + groups.rowOf(unit), counts ? 1L : 0L, Long::sum));
            count += counts ? 1 : 0;
        }

        TrueTable.Level made() {
            return new TrueTable.Level(weight, base, count, byGroup);
        }
    }
}
