package org.heard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.improvement.board.BoardRules;
import org.heard.improvement.plan.BoardSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another council settles about its board. */
class BoardConfigurationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir
    Path folder;

    @Test
    void theOnesOfThisBuildAreSeftons() {
        assertThat(BoardConfiguration.read(Settings.read(), TODAY)).isEqualTo(BoardRules.USUAL);
    }

    @Test
    void anotherAreaSetsItsOwnQuorumBodiesMonthsHolidaysAndPartners() throws IOException {
        Path holidays = Files.writeString(
                folder.resolve("days.csv"),
                "# Scotland\n2026-12-25,Christmas Day\n2027-01-04,2nd January (moved)\n2027-11-30,St Andrew’s Day\n");

        BoardRules rules = BoardConfiguration.read(
                set(Map.of(
                        "heard.board.quorum", "health, voluntary",
                        "heard.board.bodies", "Care Inspectorate",
                        "heard.board.report-months", "3",
                        "heard.board.partners.unanswered", "1",
                        "heard.board.holidays", holidays.toString())),
                TODAY);

        assertThat(rules.days())
                .isEqualTo(
                        new BoardSettings.Days(3, 5, 5, List.of("Care Inspectorate"), List.of("health", "voluntary")));
        assertThat(rules.settings().contributions()).isEqualTo(new BoardSettings.Contributions(1, 4, 12, 3, 4));
        assertThat(rules.working().isWorkingDay(LocalDate.of(2027, 11, 30))).isFalse();
        assertThat(rules.working().isWorkingDay(LocalDate.of(2027, 5, 3))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    quorum             | health,         | The setting heard.board.quorum is health, and has to be one or more names of plain letters, each once, with commas between them.
                    quorum             | ''                 | The setting heard.board.quorum is empty and has to be one or more names of plain letters, each once, with commas between them.
                    bodies             | ' '                | The setting heard.board.bodies is empty and has to be one or more names of plain letters, each once, with commas between them.
                    report-months      | ''                 | The setting heard.board.report-months is empty and has to be a whole number from 1 to 999.
                    bodies             | DfE,DfE         | The setting heard.board.bodies is DfE,DfE and has to be one or more names of plain letters, each once, with commas between them.
                    report-months      | 0               | The setting heard.board.report-months is 0 and has to be a whole number from 1 to 999.
                    partners.months    | twelve          | The setting heard.board.partners.months is twelve and has to be a whole number from 1 to 999.
                    partners.part      | 5               | The setting heard.board.partners.part is 5 and has to be at most 4 (heard.board.partners.whole): it is a part of it.
                    holidays           | no/such/file    | The file of bank holidays no/such/file cannot be read.
                    """)
    void aValueThatMakesNoSenseGetsOneSentence(String name, String value, String sentence) {
        assertThatThrownBy(() -> BoardConfiguration.read(set(Map.of("heard.board." + name, value)), TODAY))
                .hasMessage(sentence);
    }

    @Test
    void aLineOfTheHolidaysThatIsNoDayIsNamed() throws IOException {
        Path holidays = Files.writeString(folder.resolve("days.csv"), "2027-01-01,New Year\n1 May,Labour Day\n");

        assertThatThrownBy(
                        () -> BoardConfiguration.read(set(Map.of("heard.board.holidays", holidays.toString())), TODAY))
                .hasMessage(
                        "Line 2 of the bank holidays in " + holidays + " has to begin with a day such as 2027-12-25.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-12-31 | 2025
                    2027-01-01 | 2028
                    2028-01-01 | 2028
                    """)
    void aFileWithoutTheHolidaysOfThisYearOrTheNextIsRefused(LocalDate today, int missing) throws IOException {
        Path holidays = Files.writeString(folder.resolve("days.csv"), "2026-12-25,Christmas\n2027-12-25,Christmas\n");

        assertThatThrownBy(
                        () -> BoardConfiguration.read(set(Map.of("heard.board.holidays", holidays.toString())), today))
                .hasMessage("The file of bank holidays " + holidays + " names no day of " + missing
                        + " and has to name those of this year and of the next.");
    }

    /** Over what this build comes with. */
    private static SmallRyeConfig set(Map<String, String> own) {
        Map<String, String> all = new HashMap<>();
        SmallRyeConfig shipped = Settings.read();
        shipped.getPropertyNames().forEach(name -> {
            if (name.startsWith("heard.board.")) {
                all.put(name, shipped.getConfigValue(name).getValue());
            }
        });
        all.putAll(own);
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build();
    }
}
