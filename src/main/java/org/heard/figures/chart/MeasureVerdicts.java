package org.heard.figures.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.ground.language.Sentence;

/**
 * What is said of each of several measures, and what that comes to in a line. Title, alternative text, picture and
 * table all take it from here, so that none of them can say more than another.
 *
 * @param since the round all of them are set against, where readers have to be told; else empty
 */
record MeasureVerdicts(List<One> ones, String since) {
    /** @param change what the word rests on; empty where two rounds cannot be set against each other */
    record One(SafeTable table, Optional<Change> change, Said said) {
        String title() {
            return table.about().title();
        }

        /** "Nov 2019"; empty where nothing is compared. */
        String from() {
            return change.flatMap(found -> table.row(found.from()))
                    .map(DrawnRounds::name)
                    .orElse("");
        }
    }

    /**
     * The latest round of each measure against the earlier one that its own chart sets it against, whether or not that
     * one is drawn here.
     *
     * @param rounds those drawn, the oldest first
     */
    static MeasureVerdicts latest(List<SafeTable> tables, List<Row> rounds) {
        String to = rounds.get(rounds.size() - 1).key();
        List<One> ones = tables.stream().map(table -> latest(table, to)).toList();
        return new MeasureVerdicts(ones, since(ones, DrawnRounds.name(rounds.get(0))));
    }

    private static One latest(SafeTable table, String to) {
        Optional<Change> change =
                new Finding(table).change().filter(found -> found.to().equals(to));
        boolean isFirst = table.rows().size() == 1 && table.latest().key().equals(to);
        return new One(table, change, isFirst ? Said.NO_EARLIER_ROUND : Said.of(change));
    }

    /** Two rounds by name. */
    static MeasureVerdicts between(List<SafeTable> tables, Row from, Row to) {
        List<One> ones = tables.stream()
                .map(table -> {
                    Optional<Change> change = table.change(from.key(), to.key()).filter(Change::isComparable);
                    return new One(table, change, Said.of(change));
                })
                .toList();
        return new MeasureVerdicts(ones, DrawnRounds.name(from));
    }

    /** Empty where it is the first round drawn, which the subtitle names, or where they differ. */
    private static String since(List<One> ones, String firstDrawn) {
        List<String> from = froms(ones);
        return from.size() == 1 && !from.get(0).equals(firstDrawn) ? from.get(0) : "";
    }

    static List<String> froms(List<One> ones) {
        return ones.stream()
                .map(One::from)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a table has to name for each measure what it is set against. */
    boolean namesRounds(Row firstDrawn) {
        return froms(ones).stream().anyMatch(name -> !name.equals(DrawnRounds.name(firstDrawn)));
    }

    /** Where they differ, what each is set against; else empty. */
    String note() {
        if (froms(ones).size() < 2) {
            return "";
        }
        return "Each measure is set against the first round it can be compared with: "
                + ones.stream()
                        .filter(one -> !one.from().isEmpty())
                        .map(one -> one.title() + ", " + one.from())
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** "Of 6 measures: 2 more, 4 no clear change". */
    String title() {
        String sinceWhen = since.isEmpty() ? "" : " since " + since;
        Said first = ones.get(0).said();
        if (ones.size() == 1) {
            return Sentence.headed(ones.get(0).title(), first.words() + sinceWhen);
        }
        String measures = ones.size() + " measures" + sinceWhen;
        if (count(first) < ones.size()) {
            return "Of " + measures + ": " + counts();
        }
        return first == Said.NO_CLEAR_CHANGE
                ? "No clear change in any of " + measures
                : "All " + measures + ": " + first.words();
    }

    /** "2 more, 4 no clear change"; with semicolons where one of the words has a comma of its own. */
    String counts() {
        return Arrays.stream(Said.values())
                .filter(said -> count(said) > 0)
                .map(said -> count(said) + " " + said.words())
                .collect(Collectors.joining(count(Said.POSSIBLE) > 0 ? "; " : ", "));
    }

    long count(Said said) {
        return ones.stream().filter(one -> one.said() == said).count();
    }

    /** The main message, then the same in fewer letters. */
    List<String> messages() {
        return List.of(Finding.lower(title()), counts());
    }

    /** The measures an alternative text names: those that changed, or all where none did. */
    List<One> named() {
        List<One> flagged = ones.stream().filter(one -> one.said().isFlagged()).toList();
        return flagged.isEmpty() ? ones : flagged;
    }
}
