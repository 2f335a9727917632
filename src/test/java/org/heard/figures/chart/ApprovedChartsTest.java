package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures, words and tables as approved; a changed file is read in review. To approve anew: {@code
 * mvn test -Dtest=ApprovedChartsTest -Dapprove=true}; never on the build server.
 */
class ApprovedChartsTest {
    private static final Path APPROVED = Path.of("src/test/resources/approved/chart");

    /** Which answers are hidden beside small ones is for the disclosure tests to approve, not for these. */
    private static final Set<String> CHOSEN_ELSEWHERE = Set.of("answers-hidden", "distribution-hidden");

    static List<String> cases() {
        return charts().keySet().stream()
                .filter(name -> !CHOSEN_ELSEWHERE.contains(name))
                .toList();
    }

    private static Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>(Cases.all());
        Boards.all().forEach((name, board) -> charts.put(name, board.chart()));
        return charts;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void drawsAndSaysWhatWasApproved(String name) throws IOException {
        Chart chart = charts().get(name);
        check(name + "-wide.svg", chart.svg());
        check(name + "-narrow.svg", chart.svgNarrow());
        check(name + ".txt", words(chart));
    }

    private static void check(String file, String drawn) throws IOException {
        Path path = APPROVED.resolve(file);
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(path, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(path));
    }

    private static String words(Chart chart) {
        DataTable table = chart.dataTable();
        return String.join(
                "\n",
                chart.key(),
                chart.title(),
                chart.subtitle(),
                chart.caption(),
                chart.alternativeText(),
                chart.baseLine(),
                chart.note(),
                "",
                table.caption(),
                String.join(" | ", table.header()),
                table.rows().stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n")),
                String.join("\n", table.symbols()),
                "");
    }
}
