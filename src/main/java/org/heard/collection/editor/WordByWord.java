package org.heard.collection.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Two texts set against each other by words: what both have, what has gone, what has come, in the order of reading. */
record WordByWord(List<Piece> pieces) {
    /** Words that share a fate. */
    record Piece(Fate fate, String words) {
        public boolean isGone() {
            return fate == Fate.GONE;
        }

        public boolean isNew() {
            return fate == Fate.NEW;
        }
    }

    enum Fate {
        BOTH,
        GONE,
        NEW
    }

    WordByWord {
        pieces = List.copyOf(pieces);
    }

    static WordByWord between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int[][] common = common(old, now);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(pieces, Fate.BOTH, old.get(i));
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Fate.GONE, old.get(i++));
            } else {
                add(pieces, Fate.NEW, now.get(j++));
            }
        }
        return new WordByWord(pieces);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Length of the longest run of words that what is left of both has in common. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Fate fate, String word) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.fate() == fate) {
            pieces.set(pieces.size() - 1, new Piece(fate, last.words() + " " + word));
        } else {
            pieces.add(new Piece(fate, word));
        }
    }

    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.fate() == Fate.BOTH);
    }

    /** For whoever does not see what is struck out: “3 → 6”. */
    public String said() {
        if (isSame()) {
            return "The same words.";
        }
        String gone = of(Fate.GONE);
        String come = of(Fate.NEW);
        return (gone.isEmpty() ? "" : "Gone: " + gone + ". ") + (come.isEmpty() ? "" : "New: " + come + ".");
    }

    private String of(Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.fate() == fate)
                .map(piece -> "“" + piece.words() + "”")
                .collect(Collectors.joining(", "));
    }
}
