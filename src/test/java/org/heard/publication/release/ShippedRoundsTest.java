package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.ReleaseLeakTest;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.Universe;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

/** The release of the three invented rounds Heard ships, as the demonstration makes it. */
class ShippedRoundsTest {
    private static final Universe UNIVERSE = ShippedRelease.universe(SurveyFiles.shipped());

    @Test
    void noHiddenCountCanBeWorkedOut() {
        List<SafeTable> tables = ProtectedTables.protect(UNIVERSE, Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables();

        ReleaseLeakTest.assertSafe(UNIVERSE, tables);
    }

    @Test
    void mostOfWhatWasAskedIsShown() {
        List<SafeTable> tables = ProtectedTables.protect(UNIVERSE, Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables();

        assertThat(tables).hasSameSizeAs(UNIVERSE.tables());
        assertThat(tables.stream().filter(t -> t.kind() == SafeTable.Kind.ROUNDS))
                .allMatch(t -> t.headline().isEmpty()
                        || t.latest().share(t.headline().get().code()).isPresent());
    }

    @Test
    void countsAsTheGeneratorOfTheSampleDid() {
        // src/test/resources/sample/tally.csv: March 2021, listened to: fully and partly together.
        assertThat(UNIVERSE.tables().stream()
                        .filter(t -> t.id().equals("ehcp_listened.rounds"))
                        .findFirst()
                        .orElseThrow()
                        .rows()
                        .get(2)
                        .counts()
                        .get("positive"))
                .isEqualTo(tally("pc2021,ehcp_listened,2") + tally("pc2021,ehcp_listened,3"));
    }

    @Test
    void aRoundAskedOnTheNewScaleAlreadyIsNotRecoded() {
        var november = UNIVERSE.tables().stream()
                .filter(t -> t.id().equals("change_12m.rounds"))
                .findFirst()
                .orElseThrow()
                .rows()
                .get(0);

        for (String code : List.of("1", "2", "3")) {
            assertThat(november.counts().get(code)).isPositive().isEqualTo(tally("pc2019,change_12m," + code));
        }
    }

    private static long tally(String start) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/sample/tally.csv")).stream()
                    .filter(line -> line.startsWith(start + ","))
                    .mapToLong(line -> Long.parseLong(line.substring(start.length() + 1)))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
