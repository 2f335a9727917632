package org.heard.report;

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
