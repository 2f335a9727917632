package org.heard.publication.tabulation;

import java.util.List;
import org.heard.figures.disclosure.Column;

/** What one round answered to one question, marked by the columns of its table: a bit for each. */
final class Marked {
    private final CodedAnswers answers;
    private final List<Column> columns;
    private final long[] marks;
    private final long[] bits;
    private final long base;
    private final int people;

    /** @param marks one a unit; 0 where it is not counted */
    Marked(CodedAnswers answers, List<Column> columns, long[] marks) {
        this.answers = answers;
        this.columns = columns;
        this.marks = marks;
        this.bits = columns.stream().mapToLong(c -> bits(c, columns)).toArray();
        long inBase = 0;
        for (int c = 0; c < bits.length; c++) {
            inBase |= columns.get(c).inBase() ? bits[c] : 0;
        }
        this.base = inBase;
        int begun = 0;
        for (int unit = 0; unit < marks.length; unit++) {
            begun += answers.beginsPerson(unit) ? 1 : 0;
        }
        this.people = begun;
    }

    /** A net has the bits of its parts. */
    private static long bits(Column column, List<Column> columns) {
        if (!column.isNet()) {
            return 1L << columns.indexOf(column);
        }
        long bits = 0;
        for (int c = 0; c < columns.size(); c++) {
            bits |= column.parts().contains(columns.get(c).code()) ? 1L << c : 0;
        }
        return bits;
    }

    List<Column> columns() {
        return columns;
    }

    int units() {
        return marks.length;
    }

    int people() {
        return people;
    }

    boolean beginsPerson(int unit) {
        return answers.beginsPerson(unit);
    }

    long mark(int unit) {
        return marks[unit];
    }

    /** The bits that count in a column. */
    long bits(int column) {
        return bits[column];
    }

    /** The bits of an answer in the valid base. */
    long base() {
        return base;
    }

    /** The one option a unit chose, by its place; −1 where it chose none, several, or is not counted. */
    int single(int unit) {
        long mark = marks[unit];
        int column = Long.numberOfTrailingZeros(mark);
        return Long.bitCount(mark) == 1 && columns.get(column).kind() != Column.Kind.BLANK ? column : -1;
    }
}
