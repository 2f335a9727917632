package org.heard.collection.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.heard.collection.fieldwork.RoundForATest;
import org.heard.collection.response.Response.How;
import org.heard.ground.database.GrownTables;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slips of a survey that people are answering, put right by two accounts. */
@QuarkusTest
@TestSecurity(
        user = "an officer",
        roles = {Roles.OFFICER, Roles.READER})
class SpellingPageTest {
    private static final Actor OTHER = new Actor(Roles.OFFICER, "another officer");
    private static final String KEY = "pc_next";
    private static final String QUESTION = "info_right_time";
    private static final String ASKED = "I get the information I need at the right time.";
    private static final String RIGHT = "I get the informations I need at the right time.";
    private static final String POLISH = "Otrzymuję potrzebne mi informacje we właściwym czasie.";

    @Inject
    SpellingSlips corrections;

    @Inject
    SurveyDrafts drafts;

    @Inject
    RoundForATest round;

    @Inject
    Surveys surveys;

    @Inject
    CurrentSurveys current;

    @Inject
    EntityManager store;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        round.open(KEY);
    }

    @AfterEach
    void forget() {
        round.run("delete from survey_draft where key = 'pc_next'");
        round.run("delete from asked_survey where survey = 'pc_next'");
        round.clear(KEY);
        current.renew();
    }

    private static RequestSpecification form() {
        return RestAssured.given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static Response pressed(String address, int seen) {
        return form().formParam("seen", seen).post("/surveys/pc_next/spelling/" + address);
    }

    private static Response saved(String control, String words, int seen) {
        return form().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("seen", seen)
                .formParam(control, words)
                .post("/surveys/pc_next/questions/" + QUESTION);
    }

    private static String refused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return page(answer).select(".govuk-error-summary__list").text();
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private static String main(String address) {
        return page(RestAssured.get(address)).select("main").text();
    }

    private String words(Surveys all, String language) {
        return all.survey(KEY)
                .flatMap(survey -> survey.question(QUESTION))
                .orElseThrow()
                .asked()
                .wording()
                .byLanguage()
                .get(language);
    }

    @Test
    void aSlipIsAskedOnEveryInstanceOnceAnotherAccountAgrees() {
        GrownTables changes =
                new GrownTables(database, Duration.ZERO, () -> true, List.of("asked_survey", "area_file"));
        CurrentSurveys elsewhere = new CurrentSurveys(Optional.empty(), changes, database, fault -> {
            throw new AssertionError(fault);
        });
        assertThat(main("/surveys/pc_next")).contains("Put a slip right");
        assertThat(pressed("begin", 0).statusCode()).isEqualTo(303);
        assertThat(refused(pressed("agree", 1))).contains("Nothing is put right yet");

        assertThat(saved("text", RIGHT, 1).statusCode()).isEqualTo(303);

        assertThat(words(surveys, "en")).as("people are asked as before").isEqualTo(ASKED);
        Document slips = page(RestAssured.get("/surveys/pc_next/spelling"));
        assertThat(slips.select("ins").text()).isEqualTo("informations");
        assertThat(slips.select("form[action$=agree]")).isEmpty();
        assertThat(refused(pressed("agree", 2))).contains("You made one of the changes yourself");

        corrections.agree(KEY, 2, OTHER);

        assertThat(words(elsewhere.surveys(), "en")).isEqualTo(RIGHT);
        assertThat(words(surveys, "en")).isEqualTo(RIGHT);
        assertThat(words(surveys, "pl")).as("what was translated stays").isEqualTo(POLISH);
        assertThat(round.read(KEY).surveyVersion()).isEqualTo(2);
        assertThat(round.read(KEY).refuseChanged(surveys.survey(KEY).orElseThrow()))
                .isEmpty();
        assertThat(drafts.called(KEY)).isEmpty();
        assertThat(main("/rounds/pc_next"))
                .contains("Agreed that slips are put right in the survey: Changed the words of info_right_time");
    }

    @Test
    void aResponseStaysWithTheVersionItWasGivenTo() {
        sent();
        putRight();
        sent();

        for (int version : List.of(1, 2)) {
            assertThat(round.number("select count(*) from response where survey_version = " + version
                            + " and round = 'pc_next'"))
                    .as("version " + version)
                    .isEqualTo(1);
        }
    }

    private void sent() {
        QuarkusTransaction.requiringNew()
                .run(() -> store.persist(new org.heard.collection.response.Response(
                        UUID.randomUUID(),
                        round.read(KEY),
                        How.IMPORTED,
                        LocalDate.of(2026, 11, 30),
                        Answers.NONE,
                        null)));
    }

    private void putRight() {
        pressed("begin", 0);
        saved("text", RIGHT, 1);
        corrections.agree(KEY, drafts.called(KEY).orElseThrow().version(), OTHER);
    }

    @Test
    void aTranslationIsPutRightTheSameWay() {
        pressed("begin", 0);
        String better = "Dostaję potrzebne mi informacje na czas.";
        assertThat(saved("in-pl", better, 1).statusCode()).isEqualTo(303);
        corrections.agree(KEY, 2, OTHER);

        assertThat(words(surveys, "pl")).isEqualTo(better);
        assertThat(words(surveys, "en")).isEqualTo(ASKED);
    }

    @Test
    void anythingElseIsRefusedInOneSentence() {
        pressed("begin", 0);
        List<Response> more = List.of(
                saved("text", "I never get the information I need at the right time.", 1),
                saved("text", "I get the facts I need at the right time.", 1),
                saved("help", "Think of the last year.", 1),
                saved("label-3", "Maybe", 1),
                saved("required", "true", 1),
                form().formParam("seen", 1)
                        .formParam("after", "you/")
                        .post("/surveys/pc_next/questions/" + QUESTION + "/move"),
                form().formParam("seen", 1).post("/surveys/pc_next/questions/" + QUESTION + "/remove"),
                form().formParam("seen", 1).formParam("title", "Another").post("/surveys/pc_next"));
        assertThat(more)
                .allSatisfy(answer -> assertThat(refused(answer))
                        .startsWith("While people answer, only slips of spelling and translations"));
        assertThat(drafts.called(KEY).orElseThrow().text())
                .isEqualTo(current.text(KEY).orElseThrow());
    }

    @Test
    void aClosedRoundStaysAsItWasAsked() {
        pressed("begin", 0);
        saved("text", RIGHT, 1);
        round.close(KEY);

        assertThatThrownBy(() -> corrections.agree(KEY, 2, OTHER)).hasMessageContaining("stays as it was");
        assertThat(main("/surveys/pc_next/spelling")).contains("The round is not open");
        round.run("delete from survey_draft where key = 'pc_next'");
        assertThat(refused(pressed("begin", 0))).contains("stays as it was");
    }

    @Test
    void theSecondAccountIsToldThatItIsTheirTurn() {
        QuarkusTransaction.requiringNew().run(() -> corrections.begin(KEY, OTHER));
        drafts.change(KEY, 1, List.of(QuestionEdit.Words.english(QUESTION, "text", RIGHT)), OTHER);

        Document pages = page(RestAssured.get("/your-pages"));
        assertThat(pages.select("main").text()).contains("agree to slips that are put right");
        assertThat(pages.select("a[href=/surveys/pc_next/spelling]")).isNotEmpty();
        assertThat(pressed("agree", 2).statusCode()).isEqualTo(303);
    }
}
