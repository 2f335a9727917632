package org.heard.figures.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One row of one table, before protection. */
record Line(TableDraft draft, TrueTable.Row row, String name) {
    Line(TableDraft draft, TrueTable.Row row) {
        this(draft, row, Population.name(draft.table().id(), row.key()));
    }

    /** Everyone who answered the question, not a group of them. */
    boolean isEveryone() {
        return !draft.isSplit() || row.key().equals(TableDraft.ALL);
    }

    boolean isEmpty() {
        return row.base() == 0;
    }

    /** Everybody here gave the same answer to a question where that tells each one's. */
    boolean tellsEachAnswer() {
        List<Long> counts = draft.finest().stream().map(p -> p.count(row)).toList();
        return draft.isAdditive() && !Gates.isClassShown(counts, draft.sensitive());
    }

    List<PrintedColumn> columns() {
        return draft.columns();
    }

    /** Columns that are part of the valid base, nets included. */
    List<PrintedColumn> inBase() {
        return columns().stream().filter(p -> p.column().inBase()).toList();
    }

    /** Every option that its columns tell apart or count together. */
    Set<String> options() {
        Set<String> options = new TreeSet<>();
        inBase().forEach(p -> options.addAll(covers(p)));
        return options;
    }

    /** The options of the questionnaire that a column counts here. */
    Set<String> covers(PrintedColumn column) {
        Set<String> covers = new TreeSet<>();
        column.options().forEach(code -> covers.addAll(draft.table().covers(row, code)));
        return covers;
    }

    /** How many of these people chose each option; empty where only the columns were counted. */
    Map<String, Long> finest() {
        TrueTable.Finest finest = draft.table().finest().get(row.key());
        return finest == null ? Map.of() : finest.counts();
    }

    /**
     * The same people giving the same figures: everyone of one round, or two groups with the same members.
     * Children of the same parents can differ, so the counts are compared as well.
     */
    boolean isSamePopulation(Line other) {
        boolean sameSize = row.base() == other.row.base() && row.respondentBase() == other.row.respondentBase();
        boolean unknown = row.members().isEmpty() || other.row.members().isEmpty();
        boolean sameMembers =
                unknown ? isEveryone() && other.isEveryone() : row.members().equals(other.row.members());
        return sameSize && sameMembers && sharesCounts(other);
    }

    private boolean sharesCounts(Line other) {
        return row.counts().entrySet().stream()
                .filter(e -> coversAlike(other, e.getKey()))
                .allMatch(e -> e.getValue().equals(other.row.counts().getOrDefault(e.getKey(), e.getValue())));
    }

    /** Whether a column of that code counts the same options here as there. */
    private boolean coversAlike(Line other, String column) {
        return draft.table().covers(row, column).equals(other.draft.table().covers(other.row, column));
    }

    /** All of these people are in the other row, which has more, also in every count. */
    boolean isInside(Line other) {
        return !row.members().isEmpty()
                && row.members().size() < other.row.members().size()
                && other.row.members().containsAll(row.members())
                && row.base() <= other.row.base()
                && row.counts().entrySet().stream()
                        .filter(e -> coversAlike(other, e.getKey()))
                        .allMatch(e -> e.getValue() <= other.row.counts().getOrDefault(e.getKey(), e.getValue()));
    }
}
