package org.heard.figures.disclosure;

import java.util.Set;

/** Which cells of one question in one round are shown. */
record QuestionDecisions(
        RowDecisions fates, QuestionProblem puzzle, Set<String> hidden, Set<String> weighted, DisclosureRules rules) {
    SafeTable.Cell cell(Line line, PrintedColumn column) {
        Outside outside = Outside.of(line, rules);
        if (outside.has(column) && puzzle.isLeftOut(line, outside)) {
            return new SafeTable.Hidden(SafeTable.Why.NOT_KEPT);
        }
        if (outside.has(column) && fates.of(line) != RowDecision.WITHHELD && puzzle.isTogether(line, outside)) {
            return outside.blank().contains(column)
                    ? cell(line, puzzle.outsideId(line), outside.count())
                    : new SafeTable.Hidden(SafeTable.Why.WITH_NO_ANSWER);
        }
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
        if (fates.of(line) == RowDecision.WITHHELD) {
            return new SafeTable.Hidden(SafeTable.Why.FEWER_THAN_TEN);
        }
        return hidden.contains(id) ? new SafeTable.Hidden(SafeTable.Why.SMALL) : new SafeTable.Shown(count);
    }
}
