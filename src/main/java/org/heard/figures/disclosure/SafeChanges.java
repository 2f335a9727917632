package org.heard.figures.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.VerdictSentence;

/**
 * What may be said of changes between the rows of one safe table: only what rests on counts that are all shown.
 *
 * @param rows as they are printed, by key; those held back are missing or hidden in them
 */
record SafeChanges(TableDraft draft, Earlier earlier, Map<String, SafeTable.Row> rows, DisclosureRules rules) {
    private static final SafeTable.Cell TOO_FEW = new SafeTable.Hidden(SafeTable.Why.FEWER_THAN_TEN);

    SafeTable.Change of(TrueTable.Change change) {
        if (change.comparison().isEmpty() || restsOnShown(change)) {
            boolean withRanks = !change.ranks().isEmpty() && showsAll(change);
            return said(
                    change,
                    change.comparison(),
                    withRanks ? change.sentence() + ". " + change.ranks() : change.sentence());
        }
        return earlierChange(change).orElseGet(() -> hidden(change));
    }

    /** What rests on every answer is said only where every answer is shown. */
    private boolean showsAll(TrueTable.Change change) {
        return List.of(change.from(), change.to()).stream()
                .map(rows::get)
                .allMatch(row -> row != null && row.cells().values().stream().noneMatch(SafeTable.Cell::isSecret));
    }

    /** Both counts and both bases are shown, and they are the ones that were compared. */
    private boolean restsOnShown(TrueTable.Change change) {
        Share from = change.comparison().orElseThrow().earlier();
        Share to = change.comparison().orElseThrow().later();
        return shows(change.from(), change.column(), from) && shows(change.to(), change.column(), to);
    }

    private boolean shows(String key, String column, Share share) {
        SafeTable.Row row = rows.get(key);
        SafeTable.Cell cell = row == null ? null : row.cell(column);
        return cell != null
                && cell.shown().filter(count -> count == share.count()).isPresent()
                && row.base().shown().filter(base -> base == share.base()).isPresent();
    }

    /** Where old figures are kept, what was said of them may be said again. */
    private Optional<SafeTable.Change> earlierChange(TrueTable.Change change) {
        boolean old = List.of(change.from(), change.to()).stream()
                .allMatch(key -> draft.lines().stream()
                        .anyMatch(line -> line.row().key().equals(key)
                                && earlier.row(line)
                                        .filter(known -> known.row()
                                                .base()
                                                .equals(rows.get(key).base()))
                                        .isPresent()));
        return earlier.table(draft.table().id())
                .filter(table -> old)
                .flatMap(table -> table.changes().stream()
                        .filter(c -> c.from().equals(change.from())
                                && c.to().equals(change.to())
                                && c.column().equals(change.column()))
                        .findFirst());
    }

    /** Of two rows that are too small under two thresholds, the larger one is true of both. */
    private SafeTable.Change hidden(TrueTable.Change change) {
        OptionalInt few = Stream.of(change.from(), change.to())
                .map(rows::get)
                .filter(row -> row != null && row.base().equals(TOO_FEW))
                .mapToInt(row -> row.earlierRules().orElse(rules).smallestBase())
                .max();
        return said(
                change,
                Optional.empty(),
                few.isPresent() ? VerdictSentence.tooFew(few.getAsInt()) : VerdictSentence.HIDDEN);
    }

    private static SafeTable.Change said(TrueTable.Change change, Optional<Comparison> comparison, String sentence) {
        return new SafeTable.Change(
                change.from(),
                change.to(),
                change.column(),
                change.sameQuestion(),
                change.reason(),
                comparison,
                sentence);
    }
}
