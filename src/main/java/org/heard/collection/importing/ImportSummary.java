package org.heard.collection.importing;

import java.util.List;
import java.util.Map;

/**
 * How a file was understood, for the officer who decides.
 *
 * @param rows in the file below the headings
 * @param tests the council's own test rows, left out
 * @param incomplete rows never sent, left out
 * @param unanswered rows without an answer to any question of the map, left out
 * @param people questionnaires that will be kept, one for each parent
 * @param children answered about
 * @param taken by question, in the order asked
 * @param dropped headings that the map names as not wanted, and those it uses for rows alone
 * @param unnamed headings that the map does not name: dropped too
 * @param missing questions of the survey that the file does not hold
 * @param routedPast answers left out since the question was not put to that person, by question
 */
public record ImportSummary(
        int rows,
        int tests,
        int incomplete,
        int unanswered,
        int people,
        int children,
        List<Taken> taken,
        List<String> dropped,
        List<String> unnamed,
        List<String> missing,
        Map<String, Integer> routedPast) {
    public ImportSummary {
        taken = List.copyOf(taken);
        dropped = List.copyOf(dropped);
        unnamed = List.copyOf(unnamed);
        missing = List.copyOf(missing);
        routedPast = Map.copyOf(routedPast);
    }

    public int kept() {
        return rows - tests - incomplete - unanswered;
    }
}
