package org.heard.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final int PAGE = 9014;

    @Test
    void widthsAddUpToThePage() {
        int[] widths = new ColumnWidths(table("Answer", "Nov 2019, answers", "Verdict")).in(PAGE);

        assertThat(Arrays.stream(widths).sum()).isEqualTo(PAGE);
    }

    @Test
    void theColumnThatSaysMostIsWidest() {
        int[] widths =
                new ColumnWidths(table("Group", "Answers", "What may be said of the change in a sentence")).in(PAGE);

        assertThat(widths[2]).isGreaterThan(widths[0]).isGreaterThan(widths[1]);
    }

    @Test
    void aColumnOfFiguresIsNotBrokenInTwoForTheSakeOfALongOne() {
        Block.Table groups = new Block.Table(
                "key",
                "title",
                List.of("Group", "Answers", "Count", "Per cent", "Likely between"),
                Collections.nCopies(
                        10,
                        List.of(
                                "Main need: speech, language and communication, or hearing",
                                "319",
                                "92",
                                "29%",
                                "24% and 34%")),
                1);

        assertThat(new ColumnWidths(groups).in(90)[4]).isGreaterThan("24% and 34%".length());
        // Every heading stands in one line, and each group's name in two.
        assertThat(new ColumnWidths(groups).lines()).isEqualTo(1 + 10 * 2);
    }

    @Test
    void theMonthOfARoundHasRoomForOneLineWhateverLettersACouncilUses() {
        Block.Table rounds = new Block.Table(
                "key",
                "title",
                List.of("Figure", "Nov 2019", "Sept 2020"),
                List.of(List.of("Say that support has become better, of all who answered", "5", "cannot be compared")),
                1);

        assertThat(new ColumnWidths(rounds).in(90)[1]).isGreaterThanOrEqualTo("Nov 2019".length() + 2);
    }

    @Test
    void aTableOfFewTallRowsIsAsLongAsOneOfManyLowOnes() {
        String tall =
                "What was asked, in so many words that they take four lines of the column they stand in, ".repeat(3);

        assertThat(PaperTable.of(rows(20, "5")).isShort()).isTrue();
        assertThat(PaperTable.of(rows(20, tall)).isShort()).isFalse();
        assertThat(PaperTable.of(rows(60, "5")).isShort()).isFalse();
    }

    private static Block.Table rows(int rows, String cell) {
        return new Block.Table(
                "key", "title", List.of("Question", "Answers"), Collections.nCopies(rows, List.of(cell, "5")), 1);
    }

    @Test
    void aTableOfTwentyColumnsDoesNotFitAndIsTurned() {
        Block.Table wide = table(Collections.nCopies(20, "per cent").toArray(String[]::new));

        assertThat(new ColumnWidths(wide).fit()).isFalse();
        assertThat(new ColumnWidths(wide.turned()).fit()).isTrue();
        assertThat(wide.turned().turned()).isEqualTo(wide);
    }

    private static Block.Table table(String... head) {
        List<String> row = Collections.nCopies(head.length, "5");
        return new Block.Table("key", "title", List.of(head), List.of(row), 1);
    }
}
