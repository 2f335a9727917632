package org.heard.figures.totals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.figures.statistics.Adjustment;
import org.heard.figures.statistics.Comparison;

/**
 * Every pair of rounds of a file of totals, earlier and later. Which options are positive is not in
 * such a file, so each option is compared by itself, and nets where the file names them. For each pair
 * of rounds everyone's answers are one family and those of groups another, both by Benjamini and
 * Hochberg: no question of such a file was marked as a headline before its round opened.
 */
public final class RoundsCompared {
    private final TotalsFile file;

    public RoundsCompared(TotalsFile file) {
        this.file = file;
    }

    /**
     * What two rounds have in common.
     *
     * @param tested how many tests the family holds
     */
    public record FamilyOfChanges(
            String earlier, String later, boolean exploratory, long tested, List<Judged> changes) {}

    /** One option in two rounds: a comparison, or why there is none; always a sentence. */
    public record Judged(TotalsRow earlier, TotalsRow later, Optional<Comparison> comparison, String sentence) {}

    public List<String> rounds() {
        return RoundOrder.of(file.rows().stream().map(row -> row.what().round()).toList());
    }

    public List<FamilyOfChanges> families() {
        List<String> rounds = rounds();
        List<FamilyOfChanges> families = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            for (int j = i + 1; j < rounds.size(); j++) {
                for (boolean ofGroups : new boolean[] {false, true}) {
                    List<Change> changes = changes(rounds.get(i), rounds.get(j), ofGroups);
                    if (!changes.isEmpty()) {
                        families.add(family(rounds.get(i), rounds.get(j), ofGroups, changes));
                    }
                }
            }
        }
        return families;
    }

    private List<Change> changes(String earlier, String later, boolean ofGroups) {
        return file.rows().stream()
                .filter(row -> row.what().round().equals(earlier))
                .filter(row -> row.what().isWhole() != ofGroups)
                .flatMap(row -> in(later, row).map(other -> new Change(row, other)).stream())
                .toList();
    }

    private Optional<TotalsRow> in(String round, TotalsRow row) {
        TotalsRow.Group what = row.what();
        TotalsRow.Group there = new TotalsRow.Group(round, what.key(), what.split(), what.splitValue());
        return file.rows().stream()
                .filter(other -> other.what().equals(there) && other.option().equals(row.option()))
                .findFirst();
    }

    private static FamilyOfChanges family(String earlier, String later, boolean ofGroups, List<Change> changes) {
        List<Optional<Double>> ps = changes.stream()
                .map(change -> change.silence().isPresent() ? Optional.<Double>empty() : change.familyP())
                .toList();
        List<Optional<Double>> adjusted = Adjustment.BENJAMINI_HOCHBERG.adjust(ps);
        List<Judged> judged = IntStream.range(0, changes.size())
                .mapToObj(i -> judge(changes.get(i), adjusted.get(i)))
                .toList();
        long tested = ps.stream().filter(Optional::isPresent).count();
        return new FamilyOfChanges(earlier, later, ofGroups, tested, judged);
    }

    private static Judged judge(Change change, Optional<Double> adjustedP) {
        Optional<Comparison> comparison =
                change.silence().isPresent() ? Optional.empty() : Optional.of(change.judged(adjustedP));
        String sentence = change.silence().orElseGet(() -> change.sentence(comparison.orElseThrow()));
        return new Judged(change.earlier(), change.later(), comparison, sentence);
    }
}
