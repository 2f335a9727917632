package org.heard.collection.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heard.collection.importing.Upload;
import org.heard.collection.matching.OfficerAtWork.Seen;
import org.heard.collection.response.Response;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Rounds;
import org.heard.questionnaire.survey.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One file of each tool becomes a round by pressing only: what a page suggests is sent as it is, and what came in is held
 * against the counts of the file's maker. Invented answers in each tool's own form; no real export of a council was seen.
 */
@QuarkusTest
@TestSecurity(
        user = "officer",
        roles = {"officer", "reader"})
class OneFileOfEachToolTest {
    private static final ToolFiles FILES = new ToolFiles(2021);
    private static final String SURVEY = "SEND survey for parents and carers, March 2021";

    @Inject
    TakenOut takenOut;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    static Stream<String> tools() {
        return FILES.all().keySet().stream();
    }

    @AfterEach
    void takeOut() {
        takenOut.clear("pc2021");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void comesInByPressingAlone(String tool) {
        OfficerAtWork officer = officer();
        Seen found = officer.choose(FILES.all().get(tool));
        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(found.text()).contains(shown(tool));
        Seen columns = officer.press(officer.with(found, "Which survey", SURVEY), "Go on to the columns");
        Seen options = officer.press(columns, "Go on to the answers");
        assertThat(options.text()).contains("Every text is settled");
        Seen preview = officer.press(options, "Show what would come in");
        assertThat(preview.page().html()).doesNotContainIgnoringCase("planted");

        Seen in = officer.press(preview, "Bring in March 2021");
        assertThat(in.path()).isEqualTo("/rounds/import");
        assertThat(in.text()).contains(" is in as March 2021: " + FILES.people() + " answers");
        assertThat(counted()).isEqualTo(FILES.counts());

        assertThat(officer.press(officer.open("/rounds/import"), "Take it out: March 2021")
                        .text())
                .contains("March 2021 is out again, with its " + FILES.people() + " answers");
    }

    @Test
    void aDataFileOfSpssIsRefusedInASentence() {
        byte[] sav = "$FL2@(#) SPSS DATA FILE".getBytes(StandardCharsets.UTF_8);
        Seen refused = officer().choose(List.of(new Upload.Sent("parents.sav", sav)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains(
                        "parents.sav is a data file of SPSS, which Heard cannot read; open it in SPSS or PSPP and save"
                                + " it as CSV with value labels, then choose that");
    }

    private static OfficerAtWork officer() {
        return new OfficerAtWork(URI.create("http://localhost:" + RestAssured.port));
    }

    /** What the first page calls the tool; files that any tool may write are not taken for one. */
    private static String shown(String tool) {
        return switch (tool) {
            case "LimeSurvey with its structure", "LimeSurvey archive" -> "LimeSurvey";
            case "Citizen Space saved by a spreadsheet" -> "Windows letters (cp1252)";
            case "triple-S" -> "not known";
            case "a sheet (ODS)" -> "Google Forms";
            default -> tool;
        };
    }

    /** How often each code is in the database, by question: "age_band 5-7". */
    private Map<String, Integer> counted() {
        Map<String, Integer> counts = new TreeMap<>();
        QuarkusTransaction.requiringNew()
                .call(() -> responses.of(rounds.called("pc2021").orElseThrow()).stream()
                        .map(Response::answers)
                        .flatMap(one -> Stream.concat(Stream.of(one.about()), one.children().stream()))
                        .toList())
                .forEach(answers -> answers.forEach((question, answer) -> count(counts, question, answer)));
        return counts;
    }

    private static void count(Map<String, Integer> counts, String question, Answer answer) {
        answer.codes().forEach(code -> counts.merge(question + " " + code, 1, Integer::sum));
    }
}
