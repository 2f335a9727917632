package org.heard.publication.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.figures.chart.DataTable;
import org.junit.jupiter.api.Test;

class FigureChangeTest {
    private static final List<String> HEADER = List.of("Figure", "Nov 2019", "Mar 2021");

    private final DataTable before =
            table(List.of(List.of("Answers", "312", "506"), List.of("Per cent", "43.9", "52.0")));

    @Test
    void nothingMovedWhereTheSameIsPrinted() {
        assertThat(FigureChange.between(before, before)).isEmpty();
    }

    @Test
    void namesEachFigureThatIsPrintedOtherwise() {
        DataTable after = table(List.of(List.of("Answers", "312", "520"), List.of("Per cent", "43.9", "c")));

        assertThat(FigureChange.between(before, after))
                .containsExactly(
                        new FigureChange("Answers – Mar 2021", "506", "520"),
                        new FigureChange("Per cent – Mar 2021", "52.0", "c"));
    }

    @Test
    void aFigureThatIsGoneMovedToo() {
        assertThat(FigureChange.between(before, table(List.of(List.of("Answers", "312", "506")))))
                .containsExactly(
                        new FigureChange("Per cent – Nov 2019", "43.9", "not printed"),
                        new FigureChange("Per cent – Mar 2021", "52.0", "not printed"));
        assertThat(FigureChange.gone(before)).hasSize(4);
    }

    private static DataTable table(List<List<String>> rows) {
        return new DataTable("Data", HEADER, rows, List.of());
    }
}
