package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Which rows of a file are people. */
class RowsThatCountTest {
    private static final String HEADINGS = "Help now,Age,This year\n";

    @Test
    void aRowWithoutAnyAnswerIsNoPerson() {
        ImportSummary summary = Small.of2020(
                        HEADINGS + "A plan,Middle,Better\nNothing,Little,Same\n,,\n\"\",\"\",\"\"\n\u00A0,,\n", "")
                .plan()
                .orRefuse()
                .summary();
        assertThat(summary)
                .extracting(ImportSummary::rows, ImportSummary::people, ImportSummary::unanswered)
                .containsExactly(5, 2, 3);
    }

    @Test
    void anythingInAnotherColumnMakesNobodyAPerson() {
        Small small = Small.of2020("No,Help now,Age,This year\n1,A plan,Middle,Better\n2,,,\n", "drop: [\"No\"]");
        assertThat(small.plan().people()).hasSize(1);
    }

    @Test
    void anAnswerNotUnderstoodIsStillAnAnswer() {
        ImportPlan plan =
                Small.of2020(HEADINGS + "A plan,Middle,Better\nPerhaps,,\n", "").plan();
        assertThat(plan.summary().unanswered()).isZero();
        assertThat(plan.doubts()).hasSize(1);
    }

    @Test
    void aFileWithoutAnyAnswerIsRefused() {
        assertThatThrownBy(Small.of2020(HEADINGS + ",,\n,,\n", "")::plan)
                .isInstanceOf(ImportRefused.class)
                .hasMessage("small.csv holds no answer to any question that the map names, in 2 rows; look whether the"
                        + " map belongs to this file");
    }

    @Test
    void theMapSaysWhichTextsMeanFinished() {
        String csv = "Ended,Source,Help now,Age,This year\n"
                + "True,web,A plan,Middle,Better\nTrue,trial,Nothing,Little,Worse\nFalse,web,At school,Older,\n";
        ImportSummary summary = Small.of2020(
                        csv,
                        "rows: {complete: {column: Ended, texts: [\"True\"]}, tests: {column: Source, text: trial}}")
                .plan()
                .orRefuse()
                .summary();
        assertThat(summary)
                .extracting(ImportSummary::people, ImportSummary::tests, ImportSummary::incomplete)
                .containsExactly(1, 1, 1);
    }

    @Test
    void aTextForFinishedThatNeverComesIsToldWithThoseThatDo() {
        Small small = Small.of2020(
                "Ended,Help now,Age,This year\nDone,A plan,Middle,Better\n,Nothing,Little,\n",
                "rows: {complete: {column: Ended, texts: [\"True\"]}}");
        assertThatThrownBy(small::plan)
                .hasMessageEndingWith("never sent, or tests; in the column \"Ended\" stands \"Done\", nothing");
    }

    @Test
    void aNumberThatComesTwiceIsNamedWithItsLines() {
        String csv = "Id,Help now,Age,This year\n"
                + "71,A plan,Middle,Better\n72,Nothing,Little,Same\n73,At school,Older,Same\n71,A plan,Middle,Better\n";
        ImportPlan plan = Small.of2020(csv, "rows: {unique: Id}").plan();
        assertThatThrownBy(plan::orRefuse)
                .hasMessage("small.csv, line 5, column \"Id\": 71 comes twice, on lines 2, 5; take all but one of these"
                        + " rows out of the file");
        assertThat(Small.of2020(csv, "").plan().orRefuse().people()).hasSize(4);
    }

    @Test
    void aRepeatedAddressIsNotShown() {
        String csv =
                "Id,Help now,Age,This year\na@example.org,A plan,Middle,Better\na@example.org,Nothing,Little,Same\n";
        assertThatThrownBy(() -> Small.of2020(csv, "rows: {unique: Id}").plan().orRefuse())
                .hasMessageContaining("a text of 13 letters comes twice")
                .hasMessageNotContaining("@");
    }
}
