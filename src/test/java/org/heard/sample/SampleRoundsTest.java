package org.heard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleRoundsTest {
    /** After a change on purpose, run SampleRounds.main in the repository's folder and review what moved. */
    @Test
    void theFilesInTheRepositoryAreWhatTheGeneratorMakes() throws IOException {
        for (Map.Entry<String, byte[]> file : SampleRounds.files().entrySet()) {
            assertThat(Files.readAllBytes(Path.of(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource({"pc2019, 310", "pc2020, 180", "pc2021, 345"})
    void eachRoundHasItsParents(String round, int parents) {
        assertThat(SampleRounds.answers(round)).hasSize(parents);
        assertThat(SampleRounds.tally(round).children()).isGreaterThanOrEqualTo(parents);
    }

    @ParameterizedTest
    @CsvSource({"2019.csv, UTF-8, 0", "2020.csv, UTF-8, 1", "2021.csv, windows-1252, 0"})
    void everyLineOfAnswersSaysThatItIsInvented(String file, String encoding, int secondHeading) {
        String text =
                new String(SampleRounds.files().get("surveys/parent-carer/rounds/" + file), Charset.forName(encoding));
        // A comment may run over two lines; its second line is none of its own.
        assertThat(text.replaceAll("[^\r]\n", " ").lines().skip(1 + secondHeading))
                .filteredOn(line -> !line.isEmpty())
                .allMatch(line -> line.contains("INVENTED SAMPLE DATA"));
    }

    @Test
    void someCountsAreSmallEnoughToBeHidden() {
        for (String round : SampleRounds.KEYS) {
            assertThat(SampleRounds.tally(round).byQuestion().values().stream()
                            .flatMap(options -> options.values().stream()))
                    .as(round)
                    .anyMatch(count -> count >= 1 && count <= 4);
        }
    }

    @Test
    void theTallyIsWrittenBesideTheFiles() throws IOException {
        String tally = Files.readString(Path.of("src/test/resources/sample/tally.csv"), StandardCharsets.UTF_8);
        assertThat(tally).startsWith("round,question,option,count\n").contains("pc2019,all,people,310\n");
    }
}
