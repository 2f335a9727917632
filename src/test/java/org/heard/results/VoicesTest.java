package org.heard.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.disclosure.SafeTable;
import org.heard.release.CheckCode;
import org.heard.report.SampleRelease;
import org.heard.takeaway.Portfolio;
import org.heard.takeaway.Taken;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static final List<SafeTable> TABLES = SampleRelease.tables();
    private static final SafeTable OWN = table("M6");
    private static final Portfolio OTHER = Taken.of(TABLES, CheckCode.of("others"));

    @Test
    void aMeasureStandsBesideTheFirstOfItsPairsWithWhereItsFiguresAreChecked() {
        Voices voices = Voices.beside(
                        OWN, List.of("not_asked", table("M9").about().question()), List.of(OTHER))
                .orElseThrow();

        assertThat(voices.chart().dataTable().rows().stream().map(row -> row.get(1)))
                .containsExactly(OWN.about().wording(), table("M9").about().wording());
        assertThat(voices.from()).singleElement().satisfies(voice -> {
            assertThat(voice.release()).isEqualTo("pc2021-1");
            assertThat(voice.checkCode()).isEqualTo(CheckCode.of("others").toString());
        });
    }

    @Test
    void aMeasureNobodyElseWasAskedAboutStandsAlone() {
        assertThat(Voices.beside(OWN, List.of("not_asked"), List.of(OTHER))).isEmpty();
        assertThat(Voices.beside(OWN, List.of(OWN.about().question()), List.of()))
                .isEmpty();
    }

    private static SafeTable table(String measure) {
        return TABLES.stream()
                .filter(t ->
                        t.kind() == SafeTable.Kind.ROUNDS && t.about().measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }
}
