package org.heard.figures.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;

/**
 * A table that may be drawn, printed and exported: the only kind there is. It has no public maker; a
 * hidden value is not in it, not even privately. Never changes.
 *
 * <p><b>What it guarantees:</b> no figure in it, alone or with any other table of its release or an earlier one,
 * tells a hidden count nearer than the rules allow. <b>What the caller must see to:</b> nothing: it may be drawn,
 * printed, linked and sent to anybody.
 */
public final class SafeTable {
    /** What the rows of a table are. */
    public enum Kind {
        /** One scale, yes/no or one-choice question; rows are rounds, oldest first. */
        ROUNDS,
        /** One many-choice question; rows are rounds, columns are items that do not add up. */
        ITEMS,
        /** One measure in one round; rows are groups, the first is everyone. */
        GROUPS,
        /** Who answered: a profile question; rows are rounds. */
        PROFILE
    }

    /** Why a value is not shown. */
    public enum Why {
        SMALL("not shown: would reveal small numbers"),
        PROTECTS_ANOTHER("not shown: would reveal small numbers"),
        /** Fewer people than the smallest base, which was ten when this name was first stored. */
        FEWER_THAN_TEN("%s answers"),
        HELD("not shown: would reveal small numbers"),
        /** Only totals survive of the round, and this is none of them: no secret. */
        NOT_KEPT("not available: only totals survive"),
        /** Those who had not used it are counted with those who gave no answer: few, and no secret together. */
        WITH_NO_ANSWER("counted with no answer");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** @param rules those the row was made under */
        public String words(DisclosureRules rules) {
            return words.formatted(rules.tooFew());
        }
    }

    /** A count that is shown, or the reason why it is not. */
    public sealed interface Cell permits Shown, Hidden {
        default Optional<Long> shown() {
            return this instanceof Shown s ? Optional.of(s.count()) : Optional.empty();
        }

        /** Whether a count is there and kept from view. */
        default boolean isSecret() {
            return this instanceof Hidden hidden && hidden.why() != Why.NOT_KEPT && hidden.why() != Why.WITH_NO_ANSWER;
        }

        /** The count, {@code c} where it is hidden, {@code x} where there is none: what every format prints. */
        default String text() {
            return this instanceof Shown s ? Long.toString(s.count()) : isSecret() ? "c" : "x";
        }
    }

    public record Shown(long count) implements Cell {}

    /** No number, not even privately. */
    public record Hidden(Why why) implements Cell {}

    /**
     * One round or one group.
     *
     * @param base the valid base in the table's unit; hidden in a withheld row
     * @param respondents the same base in people
     * @param cells by column code; every column of the table is there
     * @param shares by column code; only where the count and the base are shown
     * @param intervals by column code; only where the share is
     * @param lowBase 10 to 29 respondents, or whatever the thresholds say: "caution, low base"
     * @param weighted by column code: the same share with weights, beside the unweighted one and never without it
     * @param earlierRules the thresholds it was made under, where an earlier release made it under others than its
     *     table's
     */
    public record Row(
            String key,
            String label,
            String round,
            String month,
            Cell base,
            Cell respondents,
            Map<String, Cell> cells,
            Map<String, Share> shares,
            Map<String, Interval> intervals,
            boolean lowBase,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Share> weighted,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<DisclosureRules> earlierRules) {
        public Row {
            // Releases frozen before there were weights say nothing of them.
            weighted = weighted == null ? Map.of() : Map.copyOf(weighted);
            // Nor of thresholds.
            earlierRules = earlierRules == null ? Optional.empty() : earlierRules;
            cells = Map.copyOf(cells);
            shares = Map.copyOf(shares);
            intervals = Map.copyOf(intervals);
        }

        public Cell cell(String column) {
            return cells.get(column);
        }

        public Optional<Share> share(String column) {
            return Optional.ofNullable(shares.get(column));
        }

        public Optional<Interval> interval(String column) {
            return Optional.ofNullable(intervals.get(column));
        }

        /** The row as it stands in a later release, whose columns and thresholds may be others. */
        Row keptFrom(Map<String, Cell> itsCells, DisclosureRules own, DisclosureRules later) {
            return new Row(
                    key,
                    label,
                    round,
                    month,
                    base,
                    respondents,
                    itsCells,
                    shares,
                    intervals,
                    lowBase,
                    weighted,
                    Optional.of(own).filter(rules -> !rules.equals(later)));
        }

        /** True where the whole row is withheld. */
        public boolean isWithheld() {
            return base instanceof Hidden;
        }
    }

    /**
     * What may be said of two rows. See {@link TrueTable.Change}; the comparison is empty, and the
     * sentence says so, where the wording does not allow one or a value it rests on is hidden.
     */
    public record Change(
            String from,
            String to,
            String column,
            String sameQuestion,
            String reason,
            Optional<Comparison> comparison,
            String sentence) {
        /** False for C and B: nothing may be drawn or said across these two rounds. */
        public boolean isComparable() {
            return sameQuestion.equals("S") || sameQuestion.equals("R");
        }
    }

    private final String id;
    private final Kind kind;
    private final About about;
    private final List<Column> columns;
    private final List<Row> rows;
    private final List<Change> changes;
    private final DisclosureRules rules;

    SafeTable(
            String id,
            Kind kind,
            About about,
            List<Column> columns,
            List<Row> rows,
            List<Change> changes,
            DisclosureRules rules) {
        this.id = id;
        this.kind = kind;
        this.about = about;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.changes = List.copyOf(changes);
        this.rules = rules;
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public About about() {
        return about;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    public List<Change> changes() {
        return changes;
    }

    /** The thresholds its release was made under. */
    public DisclosureRules rules() {
        return rules;
    }

    /** The thresholds this row of it was made under. */
    public DisclosureRules rules(Row row) {
        return row.earlierRules().orElse(rules);
    }

    /** Whether rows of it stand as an earlier release made them, under other thresholds. */
    public boolean keepsOthers() {
        return rows.stream().anyMatch(row -> row.earlierRules().isPresent());
    }

    public Row latest() {
        return rows.get(rows.size() - 1);
    }

    public Optional<Row> row(String key) {
        return rows.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    public Optional<Column> column(Column.Kind kind) {
        return columns.stream().filter(c -> c.kind() == kind).findFirst();
    }

    /** The column whose share is the headline: the positive net where there is one. */
    public Optional<Column> headline() {
        return column(Column.Kind.NET_POSITIVE).or(() -> column(Column.Kind.POSITIVE));
    }

    public Optional<Change> change(String from, String to) {
        return changes.stream()
                .filter(c -> c.from().equals(from) && c.to().equals(to))
                .findFirst();
    }

    @Override
    public String toString() {
        return id
                + rows.stream()
                        .map(r -> r.key() + "="
                                + columns.stream()
                                        .map(c -> c.code() + ":"
                                                + r.cell(c.code()).text())
                                        .toList())
                        .toList();
    }
}
