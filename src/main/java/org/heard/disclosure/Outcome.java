package org.heard.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which cells of one question in one round are shown. */
record Outcome(Fates fates, QuestionPuzzle puzzle, Set<String> hidden, Set<String> weighted) {
    /**
     * Hides what must be hidden and what protects it. Where no pattern is safe the question's splits are
     * withheld; where everyone's row alone cannot be made safe either, so is the question.
     */
    static Outcome of(Collection<Line> lines, Earlier earlier, GroupSizes sizes, DisclosureRules rules) {
        Fates fates = new Fates(List.copyOf(lines), earlier, rules);
        while (true) {
            QuestionPuzzle puzzle = new QuestionPuzzle(fates, earlier, sizes, rules);
            Optional<Set<String>> hidden = Pattern.safe(puzzle.puzzle());
            if (hidden.isPresent()) {
                return new Outcome(
                        fates, puzzle, hidden.get(), new WeightedShares(fates, puzzle, earlier).safe(hidden.get()));
            }
            if (!fates.dropSplits()) {
                fates.dropAll();
                return new Outcome(fates, puzzle, Set.of(), Set.of());
            }
        }
    }

    SafeTable.Cell cell(Line line, Printed column) {
        return cell(line, puzzle.id(line, column), column.count(line.row()));
    }

    /** Whether its weighted share gives nothing away. */
    boolean mayBeWeighted(Line line) {
        return weighted.contains(line.name());
    }

    SafeTable.Cell base(Line line) {
        return cell(line, puzzle.baseId(line), line.row().base());
    }

    /** The reason never tells a small count from one hidden to protect it: that would narrow it down. */
    private SafeTable.Cell cell(Line line, String id, long count) {
        if (fates.of(line) == Fate.WITHHELD) {
            return new SafeTable.Hidden(SafeTable.Why.FEWER_THAN_TEN);
        }
        return hidden.contains(id) ? new SafeTable.Hidden(SafeTable.Why.SMALL) : new SafeTable.Shown(count);
    }
}
