package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.junit.jupiter.api.Test;

/** What hidden answers come to together is printed in words, table, picture and alternative text alike. */
class HiddenBlockTest {
    private static final List<Column> LISTENED = List.of(
            new Column("1", "No", Column.Kind.NEGATIVE, List.of(), true),
            new Column("2", "Partly", Column.Kind.POSITIVE, List.of(), true),
            new Column("3", "Yes, fully", Column.Kind.POSITIVE, List.of(), true),
            new Column("9", "I am not sure", Column.Kind.DONT_KNOW, List.of(), true),
            new Column("positive", "partly or yes, fully", Column.Kind.NET_POSITIVE, List.of("2", "3"), true));

    /** Three were not sure, so 30 who said no are hidden with them: 33 of 100. */
    private final SafeTable table = Sample.of("listened.rounds", "Listened to", "feel listened to")
            .columns(LISTENED)
            .row(Sample.MAR_2021, "March 2021", "2021-03", 30, 30, 37, 3)
            .safe();

    @Test
    void theSumOfHiddenAnswersStandsInPictureWordsTableAndAlternativeText() {
        Chart chart = Chart.distribution(table);

        assertThat(table.latest().share("1")).isEmpty();
        assertThat(new Drawn(chart.svg()).words()).contains("33%");
        assertThat(chart.note()).contains("Mar 2021, together: 33% no or I am not sure.");
        assertThat(chart.alternativeText()).contains("33% no or I am not sure");
        assertThat(chart.dataTable().symbols()).contains("Mar 2021, together: 33% no or I am not sure.");
        assertThat(chart.dataTable().rows()).anySatisfy(row -> assertThat(row).containsExactly("No", "c", "c"));
    }

    @Test
    void whereNothingIsHiddenNothingIsAdded() {
        SafeTable shown = Cases.listened();

        assertThat(HiddenBlock.sentences(shown)).isEmpty();
        assertThat(Chart.distribution(shown).note()).doesNotContain("together");
    }

    @Test
    void ofAWithheldRowNothingIsAddedUp() {
        SafeTable low = Cases.lowAndHidden();

        assertThat(low.rows().get(0).isWithheld()).isTrue();
        assertThat(HiddenBlock.of(low, low.rows().get(0))).isEmpty();
    }
}
