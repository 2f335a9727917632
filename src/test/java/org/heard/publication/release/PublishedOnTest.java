package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

/** News is as old as its publication, not as the draft it was made from. */
class PublishedOnTest {
    private static final LocalDate MADE = LocalDate.of(2021, 5, 4);

    @Test
    void aReleaseKeepsTheDayOnWhichEverybodyCouldReadIt() {
        ProtectedTables tables = ProtectedTables.protect(
                ShippedRelease.universe(SurveyFiles.shipped()), Ledger.EMPTY, DisclosureRules.DEFAULT);
        Release release = new Release("pc2021", 1, MADE, "officer", true, tables);
        assertThat(release.issued().published()).isNull();

        release.publish(MADE.plusWeeks(3));

        assertThat(release.issued().made()).isEqualTo(MADE);
        assertThat(release.issued().published()).isEqualTo(MADE.plusWeeks(3));
    }
}
