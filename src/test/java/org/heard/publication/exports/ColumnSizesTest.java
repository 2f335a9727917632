package org.heard.publication.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.publication.exports.FigureSheet.Kind;
import org.heard.publication.exports.FigureSheet.Row;
import org.junit.jupiter.api.Test;

/** Words that wrap have the room they need, and none lie over others. */
class ColumnSizesTest {
    private static final String LONG = "a word ".repeat(40).strip();

    @Test
    void aRowIsAsHighAsItsLongestWordsNeed() {
        Row head = Row.of(Kind.HEAD, "File", "Base");
        Row words = Row.of(Kind.WORDS, "charts/one.png", LONG);
        ColumnSizes columns = ColumnSizes.of(new FigureSheet("Charts", List.of(head, words)));

        assertThat(columns.lines(head)).isEqualTo(1);
        assertThat(columns.lines(words)).isGreaterThanOrEqualTo((int)
                Math.ceil(LONG.length() / (double) columns.widths().get(1)));
    }

    @Test
    void aColumnIsAsWideAsItsWordsWithinReason() {
        ColumnSizes columns = ColumnSizes.of(new FigureSheet(
                "Figures",
                List.of(Row.of(Kind.HEAD, "Answer", "Nov 2019, per cent"), Row.of(Kind.FIGURES, LONG, "13.0"))));

        assertThat(columns.widths().get(0)).isLessThanOrEqualTo(48);
        assertThat(columns.widths().get(1)).isEqualTo(14);
    }

    @Test
    void smallPrintRunsOnOverEmptyCellsAndWrapsWhereItsColumnIsTheOnlyOne() {
        Row note = Row.of(Kind.NOTE, LONG);

        assertThat(ColumnSizes.of(new FigureSheet("Figures", List.of(note, Row.of(Kind.FIGURES, "a", "1"))))
                        .lines(note))
                .isEqualTo(1);
        assertThat(ColumnSizes.of(new FigureSheet("Notes", List.of(note))).lines(note))
                .isGreaterThan(3);
    }
}
