package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words that mean "no answer", and how a tool writes ticked and not ticked. */
class WordsForMissingTest {
    private static final String CSV =
            "Help now,Age,This year\nA plan,Middle,N/A\nAt school,n/a,Better\nNothing,Little,-\nUnsure,#NULL!,Worse\n";

    private static final String MISSING = "missing: {not_asked: [N/A], blank: [\"-\", \"#NULL!\"]}";

    @Test
    void theMapListsThemForTheWholeFile() {
        Small small = Small.of2020(CSV, MISSING);
        assertThat(small.plan().orRefuse().people()).hasSize(4);
        assertThat(small.taken("age_band"))
                .extracting(Taken::asked, Taken::blank)
                .containsExactly(3, 1);
        assertThat(small.taken("change_12m"))
                .extracting(Taken::asked, Taken::blank)
                .containsExactly(3, 1);
    }

    @Test
    void withoutThemNothingIsGuessed() {
        assertThat(Small.of2020(CSV, "").plan().doubts()).hasSize(4);
    }

    @Test
    void aQuestionsOwnListGoesFirst() {
        Small small = new Small(CSV, "survey: pc2020\n" + MISSING, Small.THREE.replace("Same: 3", "Same: 3, N/A: 9"));
        assertThat(small.given("change_12m")).containsEntry("9", 1);
    }

    @Test
    void tickedAndNotTickedAreWrittenAsTheMapSays() {
        String csv = "No,Fits [1],Fits [2],Fits [3]\n5,Yes,No,No\n6,No,Yes,Yes\n7,N/A,N/A,N/A\n";
        String ticks = "ticks: {\"Fits [1]\": autism, \"Fits [2]\": adhd, \"Fits [3]\": medical}";
        Small whole = Small.of2019(csv, "missing: {not_asked: N/A}\nticked: [\"Yes\", \"1\"]\nunticked: \"No\"", ticks);
        assertThat(whole.given("needs")).containsAllEntriesOf(Map.of("autism", 1, "adhd", 1, "medical", 1));
        assertThat(whole.plan().summary().unanswered()).isEqualTo(1);

        Small column = Small.of2019(csv, "missing: {blank: N/A}", "ticked: \"Yes\", unticked: \"No\", " + ticks);
        assertThat(column.given("needs")).isEqualTo(whole.given("needs"));
    }

    @Test
    void severalTextsMayStandForOneCode() {
        Small joined = Small.of2019(
                "At,Needs\n1,\"Autism, Weak bones, Deafblind\"\n2,Autism\n",
                "drop: [At]",
                "column: Needs, joined: \",\", options: {Autism: autism, Weak bones: other, Deafblind: other}");
        assertThat(joined.given("needs")).containsEntry("autism", 2).containsEntry("other", 1);

        String two = "ticks: {Autism: autism, Bones: other, Sight: other}";
        Small ticks = Small.of2019("Autism,Bones,Sight\n,1,1\n1,,1\n", "ticked: \"1\"", two);
        assertThat(ticks.given("needs")).containsEntry("autism", 1).containsEntry("other", 2);
    }

    @Test
    void anyOtherTextIsTheCodeThatTheMapSays() {
        String csv = "Id,Which?,,\n,Autism,ADHD,Else (say what)\n1,Autism,,\n2,,ADHD,\n3,,,Weak bones\n"
                + "4,Autism,,On a list\n";
        String ticks =
                "ticks: {\"Which? | Autism\": autism, \"Which? | ADHD\": adhd, \"Which? | Else (say what)\": other}";
        Small small = Small.of2019(csv, "header_rows: 2", "any_other_text: other, " + ticks);
        assertThat(small.given("needs")).containsAllEntriesOf(Map.of("autism", 2, "adhd", 1, "other", 2));
        assertThat(small.plan().people().toString()).doesNotContain("bones", "list");
    }

    @Test
    void anyOtherTextStandsAmongJoinedTextsAndInACellOfItsOwn() {
        Small joined = Small.of2019(
                "Needs\n\"Autism, weak bones, and more\"\n",
                "",
                "column: Needs, joined: \",\", any_other_text: other, options: {Autism: autism}");
        assertThat(joined.given("needs")).containsEntry("autism", 1).containsEntry("other", 1);

        Small one = new Small(
                "Help now\nA plan\nHard to say\n",
                "survey: pc2020\n",
                "columns:\n  - {question: support_status, column: Help now, any_other_text: not_sure, options: {A plan: plan}}\n");
        assertThat(one.given("support_status")).containsEntry("plan", 1).containsEntry("not_sure", 1);
    }

    @Test
    void whatIsTypedBesideATickIsKeptOnlyWhereTheMapSaysSo() {
        Small small = new Small(
                "Autism,Else\n1,\n,Weak bones\n",
                "survey: pc2019\nticked: \"1\"\n",
                "columns:\n  - {question: needs, any_other_text: other, ticks: {Autism: autism, Else: other}}\n"
                        + "  - {question: open_well, column: Else, words: keep}\n");
        assertThat(small.given("needs")).containsEntry("autism", 1).containsEntry("other", 1);
        assertThat(small.taken("open_well").answered()).isEqualTo(1);
    }

    @Test
    void aCodeForOtherTextThatNoColumnStandsForIsRefused() {
        assertThatThrownBy(Small.of2019("A\n1\n", "", "any_other_text: other, ticks: {A: autism}")::map)
                .hasMessageContaining(
                        "\"any_other_text\" is \"other\", which none of the columns under \"ticks\" stands");
    }
}
