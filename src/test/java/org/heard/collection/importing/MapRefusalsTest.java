package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A faulty map stops with file, line and fault, before any file of answers is looked at. */
class MapRefusalsTest {
    @Test
    void aSurveyThatIsNotThere() {
        refused("survey: pc2019", "survey: pc2018", "there is no survey \"pc2018\"");
    }

    @Test
    void aQuestionThatIsNotInTheSurvey() {
        refused("question: ehcp_listened", "question: ehcp_heard", "has no question \"ehcp_heard\"");
    }

    @Test
    void anOptionThatIsNotInTheQuestion() {
        refused("A5: pnts", "A5: nobody", "the question resp_role has no option \"nobody\"");
    }

    @Test
    void aQuestionWithTwoColumns() {
        refused("question: edu_progress", "question: edu_needs_early", "edu_needs_early already has its column");
    }

    @Test
    void aColumnForTwoQuestions() {
        refused("column: \"G03Q08[SQ002]\"", "column: \"G03Q08[SQ001]\"", "is already another question's");
    }

    @Test
    void aListThatIsNotThere() {
        refused("column: \"G03Q09\", options: five", "column: \"G03Q09\", options: six", "there is no list \"six\"");
    }

    @Test
    void everyFaultyColumnIsNamedWithTheNearestCode() {
        String text = Shipped.mapText("2019")
                .replace("question: ehcp_listened", "question: ehcp_listend")
                .replace("A5: pnts", "A5: pmts");
        assertThatThrownBy(() -> Shipped.map("2019", text))
                .hasMessageContaining("has no question \"ehcp_listend\"; the nearest is \"ehcp_listened\"")
                .hasMessageContaining("has no option \"pmts\"; the nearest is \"pnts\"; its codes are");
    }

    /** The second would win unseen, and answers would be given another code. */
    @Test
    void twoTextsThatNobodyCanTellApart() {
        refused("A5: pnts", "A5: pnts, \"A5\u200B\": pnts", "two lines of the map read \"A5\"");
    }

    @Test
    void wordsForAQuestionWithOptions() {
        refused(
                "column: \"G03Q09\", options: five",
                "column: \"G03Q09\", words: keep",
                "the question edu_support_satis has options");
    }

    @Test
    void aNameTheMapDoesNotKnow() {
        refused("header_rows: 1", "header_rows: 1\nheaders: 1", "headers");
    }

    @Test
    void theLineIsNamed() {
        String text = Shipped.mapText("2019");
        long line = text.substring(0, text.indexOf("survey: pc2019")).lines().count() + 1;
        refused("survey: pc2019", "survey: pc2018", "2019.map.yaml, line " + line + ": ");
    }

    @Test
    void aMapThatIsNoText() {
        assertThatThrownBy(() -> RoundMap.read(
                        "2019.map.yaml", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8), Shipped.SURVEYS))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("2019.map.yaml is a workbook");
    }

    private static void refused(String before, String after, String sentence) {
        String text = Shipped.mapText("2019");
        assertThatThrownBy(() -> Shipped.map("2019", text.replace(before, after)))
                .isInstanceOf(ImportRefused.class)
                .hasMessageStartingWith("2019.map.yaml, line ")
                .hasMessageContaining(sentence);
    }
}
