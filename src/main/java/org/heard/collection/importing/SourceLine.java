package org.heard.collection.importing;

import java.util.Comparator;

/**
 * Where a row stands.
 *
 * @param file empty where there is one file only
 * @param line where it begins in its file, counted from 1
 */
record SourceLine(String file, long line) implements Comparable<SourceLine> {
    private static final Comparator<SourceLine> ORDER =
            Comparator.comparing(SourceLine::file).thenComparingLong(SourceLine::line);

    /** "3", or "3 of pl.csv". */
    String number() {
        return line + (file.isEmpty() ? "" : " of " + file);
    }

    @Override
    public int compareTo(SourceLine other) {
        return ORDER.compare(this, other);
    }

    /** "line 3", or "line 3 of pl.csv". */
    @Override
    public String toString() {
        return "line " + number();
    }
}
