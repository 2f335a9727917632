package org.heard.attack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.questionnaire.surveyfile.SurveyFiles;

/**
 * Prints what hiding costs: how many counts of the sample release and of natural subsamples are shown, the headline
 * counts apart. {@code java -cp … org.heard.attack.HidingCost 1 40} (decision 0063 has the command).
 */
final class HidingCost {
    /** Shown, and how many there are. */
    private record Shown(int shown, int of) {
        Shown plus(Shown other) {
            return new Shown(shown + other.shown, of + other.of);
        }
    }

    private HidingCost() {}

    /** @param args first and last seed of {@link Subsample} */
    public static void main(String[] args) {
        print("sample", count(Rounds.shipped(SurveyFiles.shipped())));
        Map<String, Shown> all = new TreeMap<>();
        int last = Integer.parseInt(args[1]);
        for (int seed = Integer.parseInt(args[0]); seed <= last; seed++) {
            count(new Subsample(seed).rounds(SurveyFiles.shipped()))
                    .forEach((kind, found) -> all.merge(kind, found, Shown::plus));
        }
        print("seeds " + args[0] + " to " + args[1], all);
    }

    private static void print(String what, Map<String, Shown> found) {
        found.forEach((kind, shown) -> System.out.printf(
                "%s, %s: %d of %d shown (%.1f%%)%n",
                what, kind, shown.shown(), shown.of(), 100.0 * shown.shown() / shown.of()));
    }

    private static Map<String, Shown> count(Rounds rounds) {
        Map<String, Shown> found = new TreeMap<>();
        List<SafeTable> tables = rounds.release("pc2021").made().get(0).tables();
        for (SafeTable table : tables) {
            for (SafeTable.Row row : table.rows()) {
                for (Column column : table.columns()) {
                    boolean headline = table.headline().filter(column::equals).isPresent()
                            && !table.about().measure().isEmpty();
                    found.merge(kind(table, row, column, headline), one(row, column, headline), Shown::plus);
                }
            }
        }
        return found;
    }

    private static String kind(SafeTable table, SafeTable.Row row, Column column, boolean headline) {
        boolean group = table.kind() == SafeTable.Kind.GROUPS && !row.key().equals("all");
        if (!column.inBase()) {
            return "not used and no answer";
        }
        return (headline ? "headline" : "other") + (group ? " of a group" : " of everyone");
    }

    /** A headline is the share; any other cell its count. */
    private static Shown one(SafeTable.Row row, Column column, boolean headline) {
        boolean shown = headline
                ? row.share(column.code()).isPresent()
                : row.cell(column.code()).shown().isPresent();
        return new Shown(shown ? 1 : 0, 1);
    }
}
