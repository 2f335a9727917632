package org.heard.publication.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.publication.exports.Page.Kind;
import org.heard.publication.exports.Page.Row;
import org.junit.jupiter.api.Test;

/** Words that wrap have the room they need, and none lie over others. */
class ColumnsTest {
    private static final String LONG = "a word ".repeat(40).strip();

    @Test
    void aRowIsAsHighAsItsLongestWordsNeed() {
        Row head = Row.of(Kind.HEAD, "File", "Base");
        Row words = Row.of(Kind.WORDS, "charts/one.png", LONG);
        Columns columns = Columns.of(new Page("Charts", List.of(head, words)));

        assertThat(columns.lines(head)).isEqualTo(1);
        assertThat(columns.lines(words)).isGreaterThanOrEqualTo((int)
                Math.ceil(LONG.length() / (double) columns.widths().get(1)));
    }

    @Test
    void aColumnIsAsWideAsItsWordsWithinReason() {
        Columns columns = Columns.of(new Page(
                "Figures",
                List.of(Row.of(Kind.HEAD, "Answer", "Nov 2019, per cent"), Row.of(Kind.FIGURES, LONG, "13.0"))));

        assertThat(columns.widths().get(0)).isLessThanOrEqualTo(48);
        assertThat(columns.widths().get(1)).isEqualTo(14);
    }

    @Test
    void smallPrintRunsOnOverEmptyCellsAndWrapsWhereItsColumnIsTheOnlyOne() {
        Row note = Row.of(Kind.NOTE, LONG);

        assertThat(Columns.of(new Page("Figures", List.of(note, Row.of(Kind.FIGURES, "a", "1"))))
                        .lines(note))
                .isEqualTo(1);
        assertThat(Columns.of(new Page("Notes", List.of(note))).lines(note)).isGreaterThan(3);
    }
}
