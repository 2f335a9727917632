package org.heard.collection.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.GuardedSurvey.Declared;
import org.heard.questionnaire.surveyfile.RealArea;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A draft becomes a round: one account wrote it, another opens it, and from then on its words stay. */
@QuarkusTest
@TestProfile(RealArea.class)
@TestSecurity(user = "an officer", roles = Roles.OFFICER)
class OpenedDraftTest {
    private static final Actor WRITER = new Actor(Roles.OFFICER, "the writer");

    @Inject
    SurveyDrafts drafts;

    @Inject
    DraftVerdicts verdicts;

    @Inject
    Copying copying;

    @Inject
    Surveys surveys;

    @Inject
    CurrentSurveys current;

    @Inject
    EntityManager store;

    @Inject
    Clock clock;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            drafts.forget("pc2027");
            store.createNativeQuery("delete from round_log where round = 'pc2027'")
                    .executeUpdate();
            store.createNativeQuery("delete from round where key = 'pc2027'").executeUpdate();
            store.createNativeQuery("delete from asked_survey where survey = 'pc2027'")
                    .executeUpdate();
            store.createNativeQuery("delete from round_plan where round = 'pc2027'")
                    .executeUpdate();
        });
        current.renew();
    }

    private static RequestSpecification form() {
        return RestAssured.given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static void plan(LocalDate closes, LocalDate keep) {
        form().formParams(Map.of("seen", 0))
                .formParams(Map.of(
                        "closes-day", closes.getDayOfMonth(),
                        "closes-month", closes.getMonthValue(),
                        "closes-year", closes.getYear()))
                .formParams(Map.of(
                        "keep-day", keep.getDayOfMonth(),
                        "keep-month", keep.getMonthValue(),
                        "keep-year", keep.getYear()))
                .post("/rounds/pc2027/plan")
                .then()
                .statusCode(303);
    }

    private static List<String> needs() {
        return Jsoup.parse(RestAssured.get("/rounds/pc2027/plan").asString())
                .select("#open + ul li")
                .eachText();
    }

    @Test
    void anotherAccountOpensItOnceAllIsJudgedAndItsWordsStay() {
        copying.copy(new Copying.NewRound("pc_next", "pc2027", "March 2027", "2027-03"), WRITER);
        SurveyEdit edit = QuestionEdit.Words.english("locality", "text", "Where do you stay?");
        drafts.change("pc2027", 1, List.of(edit), WRITER);
        LocalDate today = LocalDate.now(clock);
        plan(today.plusDays(20), today.plusDays(200));
        assertThat(needs()).singleElement().asString().contains("what may be compared with earlier rounds (3)");

        int version = 2;
        for (String round : List.of("pc2019", "pc2021", "pc_next")) {
            Declared said = new Declared("C", "The words are others.", "", "locality");
            verdicts.judge("pc2027", version++, "locality", round, said, Map.of(), WRITER);
        }
        assertThat(needs()).singleElement().asString().contains("somebody else has to agree to what was said (3)");
        Actor officer = new Actor(Roles.OFFICER, "an officer");
        for (String round : List.of("pc2019", "pc2021", "pc_next")) {
            verdicts.agree("pc2027", version, "locality", round, officer);
        }
        String text = RestAssured.get("/surveys/pc2027.yaml").asString();

        form().post("/rounds/pc2027/plan/open").then().statusCode(303);

        assertThat(surveys.survey("pc2027")
                        .orElseThrow()
                        .question("locality")
                        .orElseThrow()
                        .asked()
                        .wording()
                        .english())
                .isEqualTo("Where do you stay?");
        assertThat(RestAssured.get("/surveys/pc2027.yaml").asString()).isEqualTo(text);
        assertThat(Jsoup.parse(RestAssured.get("/surveys/pc2027").asString())
                        .select("main")
                        .text())
                .contains("so its words stay as they are");
        RestAssured.get("/surveys/pc2027/questions/locality").then().statusCode(404);
    }
}
