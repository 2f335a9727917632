package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files on which an earlier Heard failed, each with the outcome it must give. Nobody gave these answers. */
class FieldFilesTest {
    @Test
    void blankRowsAreNoPeople() {
        ImportSummary summary = read("01-blank-rows");
        assertThat(summary.people()).isEqualTo(3);
        assertThat(summary.unanswered()).isEqualTo(6);
    }

    @Test
    void anyTextInTheColumnOfOtherIsATick() {
        ImportSummary summary = read("03-other-column");
        assertThat(summary.people()).isEqualTo(4);
        assertThat(needs(summary)).containsExactlyInAnyOrderEntriesOf(Map.of("autism", 2, "adhd", 1, "other", 2));
    }

    @Test
    void aToolSaysInItsOwnWordsWhatIsTicked() {
        ImportSummary summary = read("06-yes-no-ticks");
        assertThat(needs(summary)).containsExactlyInAnyOrderEntriesOf(Map.of("autism", 1, "adhd", 1, "medical", 1));
        assertThat(summary.unanswered()).isEqualTo(1);
    }

    @Test
    void severalTextsHaveOneCode() {
        assertThat(needs(read("10-two-texts-one-code"))).isEqualTo(Map.of("autism", 2, "other", 1));
    }

    @Test
    void theMapSaysWhichRowsWereSentAndWhichAreTests() {
        assertThat(read("11-not-finished"))
                .extracting(ImportSummary::people, ImportSummary::tests, ImportSummary::incomplete)
                .containsExactly(1, 1, 1);
    }

    @Test
    void wordsForMissingAreNoAnswers() {
        ImportSummary summary = read("12-words-for-missing");
        assertThat(summary.people()).isEqualTo(4);
        assertThat(taken(summary, "change_12m").answered()).isEqualTo(2);
        assertThat(taken(summary, "age_band").answered()).isEqualTo(2);
    }

    @Test
    void lettersInTwoPartsAreTheSameLetters() {
        assertThat(read("13-letters-in-two-parts").people()).isEqualTo(1);
    }

    @Test
    void aLineForTheSpreadsheetIsPassedOver() {
        assertThat(read("15-sep-line").people()).isEqualTo(3);
    }

    @Test
    void theSameNumberTwiceIsNamed() {
        assertThatThrownBy(() -> read("17-same-number-twice")).hasMessageContaining("501 comes twice, on lines 2, 5");
    }

    @Test
    void severalFilesAreOneRound() {
        RoundMap map = map("19-one-round-two-files");
        List<RoundFile> both = Stream.of("en", "pl")
                .map(one -> file("19-one-round-two-files." + one + ".csv"))
                .toList();

        ImportPlan plan = ImportPlan.of(RoundFiles.of(both), map).orRefuse();
        assertThat(plan.people()).hasSize(5);
        assertThat(plan.file()).isEqualTo("19-one-round-two-files.en.csv and 19-one-round-two-files.pl.csv");
        assertThat(ImportPlan.of(RoundFiles.of(List.of(both.get(1), both.get(0))), map)
                        .digest())
                .as("in whatever order")
                .isEqualTo(plan.digest());
    }

    private static ImportSummary read(String name) {
        return ImportPlan.of(file(name + ".csv"), map(name)).orRefuse().summary();
    }

    private static Map<String, Integer> needs(ImportSummary summary) {
        Map<String, Integer> given =
                new java.util.HashMap<>(taken(summary, "needs").options());
        given.values().removeIf(number -> number == 0);
        return given;
    }

    private static Taken taken(ImportSummary summary, String question) {
        return summary.taken().stream()
                .filter(taken -> taken.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static RoundMap map(String name) {
        return RoundMap.read(name + ".map.yaml", bytes(name + ".map.yaml"), Shipped.SURVEYS);
    }

    private static RoundFile file(String name) {
        return RoundFile.of(name, bytes(name));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = FieldFilesTest.class.getResourceAsStream("/field/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
