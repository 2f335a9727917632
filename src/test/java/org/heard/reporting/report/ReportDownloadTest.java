package org.heard.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.heard.collection.response.Response;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.publication.release.Preparation;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.reporting.document.HtmlReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From stored answers of the shipped surveys to the file on the officer's disk; the answers are invented. */
@QuarkusTest
class ReportDownloadTest {
    private static final List<String> KEYS = List.of("pc2019", "pc2021");

    @Inject
    Surveys surveys;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @Inject
    Releases releases;

    @Inject
    Preparation preparation;

    private String published;

    @BeforeEach
    void publishARound() {
        QuarkusTransaction.requiringNew().run(() -> KEYS.forEach(this::answered));
        published = QuarkusTransaction.requiringNew()
                .call(() -> preparation.prepare("pc2021", Actor.COMMAND_LINE).id());
        QuarkusTransaction.requiringNew().run(() -> preparation.publish(published, Actor.COMMAND_LINE));
    }

    @AfterEach
    void leaveNothing() {
        QuarkusTransaction.requiringNew().run(() -> {
            KEYS.forEach(key -> releases.delete("round", key));
            KEYS.forEach(key -> {
                responses.delete("round", key);
                rounds.deleteById(key);
            });
        });
    }

    @Test
    @TestSecurity(
            user = "officer",
            roles = {"officer", "reader"})
    void anOfficerTakesAWordFileNamedAfterItsRound() throws IOException {
        byte[] file = given().get("/releases/" + published + "/report.docx")
                .then()
                .statusCode(200)
                .contentType(FileType.WORD.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"send-survey-report-march-2021-" + published + ".docx\"")
                .extract()
                .asByteArray();

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            ReadBack report = new ReadBack(word);
            assertThat(report.words("Title")).containsExactly("SEND survey report: March 2021");
            assertThat(report.words("Heading1"))
                    .filteredOn(h -> h.matches("A[1-5] .*"))
                    .hasSize(5);
            assertThat(report.pictures()).hasSizeGreaterThan(10);
            assertThat(report.headingLevels()).startsWith(1);
            assertThat(word.getHeaderList().get(0).getText()).contains("Invented sample data");
        }
    }

    @Test
    @TestSecurity(
            user = "officer",
            roles = {"officer", "reader"})
    void theOtherFormatsAreServedUnderTheSameName() {
        for (FileType type : List.of(FileType.PDF, FileType.POWERPOINT)) {
            given().get("/releases/" + published + "/report." + type.ending() + "?kind=two-monthly")
                    .then()
                    .statusCode(200)
                    .contentType(type.mediaType())
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"send-two-monthly-report-march-2021-" + published + "."
                                    + type.ending() + "\"");
        }
        given().get("/releases/" + published + "/report.odt").then().statusCode(404);
        given().get("/releases/" + published + "/report.pdf?kind=other").then().statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "officer",
            roles = {"officer", "reader"})
    void theWebPageIsReadWhereOneIsAndLetsInNothingButItsOwnStyleSheet() {
        io.restassured.response.Response page = given().get("/releases/" + published + "/report.html");
        assertThat(page.headers().getValues("Content-Security-Policy"))
                .as("a browser obeys every policy it is given")
                .containsExactly(HtmlReport.policy());
        page.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Disposition", nullValue())
                .body(containsString("<h1>SEND survey report: March 2021</h1>"));
    }

    @Test
    @TestSecurity(
            user = "forum",
            roles = {"forum", "reader"})
    void theForumMayToo() {
        // Not there, rather than not allowed: drawing a whole report once is enough for these tests.
        given().get("/releases/none/report.docx").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "visitor", roles = "public")
    void nobodyElseMay() {
        given().get("/releases/none/report.docx").then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "officer",
            roles = {"officer", "reader"})
    void aReleaseThatIsNotPublishedIsNotThere() {
        Release held = QuarkusTransaction.requiringNew().call(() -> preparation.prepare("pc2019", Actor.COMMAND_LINE));

        given().get("/releases/" + held.id() + "/report.docx").then().statusCode(404);
    }

    private void answered(String key) {
        Survey survey = surveys.survey(key).orElseThrow();
        Round round = Round.imported(survey, true, "made in " + getClass().getSimpleName());
        rounds.persist(round);
        Random chance = new Random(key.hashCode());
        for (int i = 0; i < 120; i++) {
            responses.persist(new Response(
                    new UUID(chance.nextLong(), chance.nextLong()),
                    round,
                    Response.How.IMPORTED,
                    LocalDate.of(2021, 3, 31),
                    new Answers(answers(survey, chance, false), List.of(answers(survey, chance, true))),
                    null));
        }
    }

    private static Map<String, Answer> answers(Survey survey, Random chance, boolean perChild) {
        Map<String, Answer> given = new LinkedHashMap<>();
        survey.sections().stream()
                .filter(section -> section.perChild() == perChild)
                .flatMap(section -> section.pages().stream())
                .map(page -> page.question())
                .filter(question -> !question.options().isEmpty())
                .forEach(question -> given.put(question.key(), anyOf(question, chance)));
        return given;
    }

    private static Answer anyOf(Question question, Random chance) {
        return Answer.of(question.options()
                .get(chance.nextInt(question.options().size()))
                .code());
    }
}
