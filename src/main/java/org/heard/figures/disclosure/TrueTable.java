package org.heard.figures.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Share;

/**
 * A table as counted, before protection: true counts, never shown, never stored, never logged.
 *
 * <p><b>What it guarantees:</b> nothing: these are true counts. <b>What the caller must see to:</b> only what counts
 * and what protects may hold one; ArchitectureTest says so.
 *
 * @param id stable across releases: "ehcp_listened.rounds", "M6.support.pc2021"
 * @param columns options in order, then don't know, not used, blank, then nets
 * @param finest by key of a row; a row without has columns that are options themselves
 */
public record TrueTable(
        String id,
        SafeTable.Kind kind,
        About about,
        List<Column> columns,
        List<Row> rows,
        List<Change> changes,
        Map<String, Finest> finest) {
    public TrueTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
        finest = Map.copyOf(finest);
    }

    /** A table whose columns are the options as people chose them. */
    public TrueTable(
            String id, SafeTable.Kind kind, About about, List<Column> columns, List<Row> rows, List<Change> changes) {
        this(id, kind, about, columns, rows, changes, Map.of());
    }

    /** The options people chose from that a column of a row counts. */
    Set<String> covers(Row row, String column) {
        return Optional.ofNullable(finest.get(row.key()))
                .map(known -> known.covers().get(column))
                .orElse(Set.of(column));
    }

    public TrueTable withRows(List<Row> others) {
        return new TrueTable(id, kind, about, columns, others, changes, finest);
    }

    public TrueTable withChanges(List<Change> others) {
        return new TrueTable(id, kind, about, columns, rows, others, finest);
    }

    /**
     * What the columns of one row count of the options people chose from in that round: two columns that cover the
     * same options of the same people are one figure, whatever table or coding they stand in.
     *
     * @param covers by code of a column, options of the questionnaire
     * @param counts by option, how many chose it; empty where only the columns are known
     */
    public record Finest(Map<String, Set<String>> covers, Map<String, Long> counts) {
        public Finest {
            covers = Map.copyOf(covers);
            counts = Map.copyOf(counts);
        }
    }

    /**
     * One round, or one group of one round.
     *
     * @param key "pc2021", or in a split the group's code; the first row of a split is "all"
     * @param label "March 2021", "Special school"
     * @param round the round it counts
     * @param month fieldwork month of the round as yyyy-MM
     * @param counts by column code, in the table's unit
     * @param respondents the same cells counted in respondents, by column code
     * @param base valid base in the table's unit
     * @param respondentBase distinct people with a valid answer
     * @param members ids of the responses with a valid answer: the population; empty for totals only
     * @param shares by column code, with the effective base, as statistics made them
     * @param intervals by column code: the 95% Wilson interval of each share
     * @param weighted the headline share with weights, to stand next to the unweighted one
     */
    public record Row(
            String key,
            String label,
            String round,
            String month,
            Map<String, Long> counts,
            Map<String, Long> respondents,
            long base,
            long respondentBase,
            java.util.Set<String> members,
            Map<String, Share> shares,
            Map<String, org.heard.figures.statistics.Interval> intervals,
            Optional<Weighted> weighted) {
        /** A row that is not weighted. */
        public Row(
                String key,
                String label,
                String round,
                String month,
                Map<String, Long> counts,
                Map<String, Long> respondents,
                long base,
                long respondentBase,
                java.util.Set<String> members,
                Map<String, Share> shares,
                Map<String, org.heard.figures.statistics.Interval> intervals) {
            this(
                    key,
                    label,
                    round,
                    month,
                    counts,
                    respondents,
                    base,
                    respondentBase,
                    members,
                    shares,
                    intervals,
                    Optional.empty());
        }

        public Row with(Weighted share) {
            return new Row(
                    key,
                    label,
                    round,
                    month,
                    counts,
                    respondents,
                    base,
                    respondentBase,
                    members,
                    shares,
                    intervals,
                    Optional.of(share));
        }

        public Row {
            counts = Map.copyOf(counts);
            respondents = Map.copyOf(respondents);
            members = java.util.Set.copyOf(members);
            shares = Map.copyOf(shares);
            intervals = Map.copyOf(intervals);
        }
    }

    /** One share of a row with weights, and what a reader could work out from it. */
    public record Weighted(String column, Share share, List<Level> levels) {
        public Weighted {
            levels = List.copyOf(levels);
        }
    }

    /**
     * Those who have one weight.
     *
     * @param base valid answers of theirs
     * @param count those in the weighted column
     * @param byGroup the same by table and row of each split of the question: "M6.support.pc2021|plan"
     */
    public record Level(double weight, long base, long count, Map<String, Long> byGroup) {
        public Level {
            byGroup = Map.copyOf(byGroup);
        }
    }

    /**
     * What was found between two rows; {@code comparison} is empty where the wording does not allow one.
     *
     * @param from key of the earlier row
     * @param to key of the later row
     * @param column code of the column compared, usually the positive net
     * @param sameQuestion letter of the verdict on the wording: S, R, C or B
     * @param reason why not, or which recode; one plain sentence, may be empty
     * @param sentence the verdict's sentence as statistics made it
     * @param ranks one more sentence, on all the answers of both rows; empty where there is none
     */
    public record Change(
            String from,
            String to,
            String column,
            String sameQuestion,
            String reason,
            java.util.Optional<Comparison> comparison,
            String sentence,
            String ranks) {
        /** Nothing is said of the answers as a whole. */
        public Change(
                String from,
                String to,
                String column,
                String sameQuestion,
                String reason,
                java.util.Optional<Comparison> comparison,
                String sentence) {
            this(from, to, column, sameQuestion, reason, comparison, sentence, "");
        }
    }
}
