package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can see never decides; what stands above the headings does not either. */
class UnseenLettersTest {
    private static final String PLAIN = "Help now,Âge,This year\nA plan,Middle,Better\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAIN,
                "\uFEFF" + PLAIN,
                "\uFEFF\uFEFF\"Help now\",Âge,This year\nA plan,Middle,Better\n",
                "Help now,A\u0302ge,This year\nA plan,Middle,Better\n",
                "Help\u00A0now,Âge,This\u202Fyear\nA\u2009plan,Middle,Better\u00A0\n",
                "Help now\u200B,\u200EÂge,This year\nA plan,Mid\u00ADdle,\u2060Better\n"
            })
    void headingsAndCellsAreReadAsTheyLook(String csv) {
        for (String age : new String[] {"Âge", "A\u0302ge", "Âge\u200B"}) {
            Small small = new Small(
                    csv, "survey: pc2020\n", Small.THREE.replace("Age", age).replace("A plan", "A\u00A0plan"));
            assertThat(small.given("support_status")).containsEntry("plan", 1);
            assertThat(small.given("age_band")).containsEntry("5-10", 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "\"sep=;\"\n", "SEP=;\n", "\uFEFFsep=;\n"})
    void aLineForTheSpreadsheetIsPassedOver(String line) {
        Small small = Small.of2020(line + "Help now;Age;This year\nA plan;Middle;Better\nQ;;\n", "separator: \";\"");
        assertThat(small.plan().doubts())
                .extracting(doubt -> doubt.place().line())
                .containsExactly(4L);
        assertThat(small.plan().people()).hasSize(2);
    }

    @Test
    void aLineForTheSpreadsheetThatNamesAnotherSeparatorIsRefused() {
        assertThatThrownBy(Small.of2020("sep=;\nHelp now;Age;This year\nA plan;Middle;Better\n", "")::plan)
                .hasMessage("small.csv, line 1: \"sep=;\" names another separator than the map; write \"separator\" in"
                        + " the map as it is in the file");
    }

    @Test
    void titlesAboveTheHeadingsAreNamedAndCanBePassedOver() {
        String csv = "Our survey\n\nHelp now,Age,This year\nA plan,Middle,Better\nQ,,\n";
        assertThatThrownBy(Small.of2020(csv, "")::plan)
                .hasMessage("small.csv, line 1: the headings seem to stand in line 3; write \"headings_line: 3\" in the"
                        + " map");
        assertThat(Small.of2020(csv, "headings_line: 3").plan().doubts())
                .extracting(doubt -> doubt.place().line())
                .containsExactly(5L);
    }

    @Test
    void aQuestionnaireIsNoFileOfAnswers() {
        assertThatThrownBy(Small.of2020("Our survey\nHow old is your child?\nWhat helps?\n", "")::plan)
                .hasMessageContaining("this looks like a questionnaire or a report and not like answers");
    }

    @Test
    void wordsAreKeptLetterByLetter() {
        Small small = new Small(
                "Say\ncafe\u0301 \u200Bhere\n",
                "survey: pc2020\n",
                "columns:\n  - {question: open_improve, column: Say, words: keep}\n");
        assertThat(small.plan().people().toString()).contains("cafe\u0301 \u200Bhere");
    }
}
