package org.heard.publication.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.release.CheckCode;
import org.heard.reporting.report.SampleRelease;
import org.junit.jupiter.api.Test;

class OtherVoicesShownTest {
    private static final List<SafeTable> TABLES = SampleRelease.tables();
    private static final SafeTable OWN = table("M6");
    private static final Portfolio HERE =
            Taken.of(TABLES, CheckCode.of("own"), List.of("Nobody from Bootle answered."));
    private static final Portfolio OTHER = Taken.of(TABLES, CheckCode.of("others"));

    @Test
    void aMeasureStandsBesideTheFirstOfItsPairsWithWhereItsFiguresAreChecked() {
        OtherVoicesShown voices = OtherVoicesShown.beside(
                        HERE, OWN, List.of("not_asked", table("M9").about().question()), List.of(OTHER))
                .orElseThrow();

        assertThat(voices.taken().chart().dataTable().rows().stream().map(row -> row.get(1)))
                .containsExactly(OWN.about().wording(), table("M9").about().wording());
        assertThat(voices.from()).singleElement().satisfies(voice -> {
            assertThat(voice.release()).isEqualTo("pc2021-1");
            assertThat(voice.checkCode()).isEqualTo(CheckCode.of("others").toString());
        });
    }

    @Test
    void aMeasureNobodyElseWasAskedAboutStandsAlone() {
        assertThat(OtherVoicesShown.beside(HERE, OWN, List.of("not_asked"), List.of(OTHER)))
                .isEmpty();
        assertThat(OtherVoicesShown.beside(HERE, OWN, List.of(OWN.about().question()), List.of()))
                .isEmpty();
    }

    @Test
    void itsCodeIsAnotherOneBesideAnotherReleaseAndItsWarningsSayOfWhom() {
        List<String> pair = List.of(table("M9").about().question());
        TakenChart first = OtherVoicesShown.beside(HERE, OWN, pair, List.of(OTHER))
                .orElseThrow()
                .taken();
        TakenChart second = OtherVoicesShown.beside(
                        HERE, OWN, pair, List.of(Taken.of(TABLES, CheckCode.of("others, corrected"))))
                .orElseThrow()
                .taken();

        assertThat(first.certificate().code())
                .isNotEqualTo(second.certificate().code())
                .isNotEqualTo(HERE.code().toString());
        assertThat(first.certificate().release()).isEqualTo("pc2021-1 with pc2021-1");
        assertThat(first.fileName()).matches("[a-z0-9-]+");
        assertThat(first.certificate().warnings())
                .containsExactly("Of " + OWN.about().unit() + ": Nobody from Bootle answered.");
    }

    private static SafeTable table(String measure) {
        return TABLES.stream()
                .filter(t ->
                        t.kind() == SafeTable.Kind.ROUNDS && t.about().measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }
}
