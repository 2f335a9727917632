package org.heard.collection.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What has to be told about one reading of a file; nothing in it is anybody's answer. */
final class ImportNotes {
    private static final int MOST = 200;

    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<String, Integer> routedPast = new TreeMap<>();
    private int uncounted;

    void doubt(Doubt doubt) {
        if (doubts.size() < MOST) {
            doubts.add(doubt);
        } else {
            uncounted++;
        }
    }

    /** An answer to a question that, by the other answers, was not put to this person. */
    void routedPast(String question) {
        routedPast.merge(question, 1, Integer::sum);
    }

    /** The first of them, at most {@value #MOST}, from the top of the file. */
    List<Doubt> doubts() {
        return doubts.stream()
                .sorted(java.util.Comparator.comparing(Doubt::place))
                .toList();
    }

    int doubtful() {
        return doubts.size() + uncounted;
    }

    Map<String, Integer> routedPast() {
        return Map.copyOf(routedPast);
    }
}
