package org.heard.collection.keying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.heard.collection.fieldwork.RoundForATest;
import org.heard.collection.response.Responses;
import org.heard.questionnaire.survey.Surveys;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "amina", roles = "officer")
class KeyingPageTest {
    private static final String PILE = "/rounds/pc_next/piles/1";

    @Inject
    RoundForATest rounds;

    @Inject
    Responses responses;

    @Inject
    Surveys surveys;

    @BeforeEach
    void beginAPile() {
        rounds.open("pc_next");
        assertThat(post("/rounds/pc_next/piles", Map.of("mode", "phone", "counted", "3", "language", "en"))
                        .statusCode())
                .isEqualTo(303);
    }

    @AfterEach
    void leaveNothingBehind() {
        rounds.clear("pc_next");
    }

    @Test
    void theWholeSurveyIsOnOnePageInItsOrderWithItsNumbersAndNoTable() {
        Document page = Jsoup.parse(RestAssured.get(PILE).asString());

        assertThat(page.select("fieldset label").eachText())
                .containsExactlyElementsOf(surveys.survey("pc_next").orElseThrow().numbered().stream()
                        .map(one -> one.number() + ". "
                                + one.question().asked().wording().english())
                        .toList());
        assertThat(page.select("table")).isEmpty();
        for (Element box : page.select("fieldset input, fieldset textarea")) {
            assertThat(page.select("label[for=" + box.id() + "]")).as(box.id()).hasSize(1);
        }
        assertThat(page.select("main form button").first().hasAttr("disabled"))
                .as("the first button of the form, which Enter would press")
                .isTrue();
    }

    @Test
    void whatIsWrongComesBackWithEverythingThatWasTyped() {
        Map<String, String> typed = Map.of(
                "form", key(),
                "children", "2",
                "locality", "77",
                "child-2-edu_progress", "5",
                "child-1-needs", "1 2 3",
                "open_well", "She said \"yes\" & <b>");

        Response answer = post(PILE, typed);
        Document page = Jsoup.parse(answer.asString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#locality");
        assertThat(page.select(".govuk-error-summary__list a").text()).startsWith("About you, 1. Type a number");
        assertThat(page.selectFirst("#locality").val()).isEqualTo("77");
        assertThat(page.getElementById("child-2-edu_progress").val()).isEqualTo("5");
        assertThat(page.getElementById("child-1-needs").val()).isEqualTo("1 2 3");
        assertThat(page.selectFirst("#open_well").val()).isEqualTo("She said \"yes\" & <b>");
        assertThat(page.selectFirst("input[name=form]").val()).isEqualTo(typed.get("form"));
        assertThat(responses()).isZero();
    }

    @Test
    void aFormSentTwiceIsKeptOnce() {
        Map<String, String> typed = Map.of("form", key(), "locality", "2", "child-1-support_status", "t");

        for (int i = 0; i < 3; i++) {
            assertThat(post(PILE, typed).asString()).contains("1 of 3 forms in pile 1 are keyed");
        }

        assertThat(responses()).isEqualTo(1);
        assertThat(responses.of(rounds.read("pc_next")))
                .extracting(org.heard.collection.response.Response::mode)
                .containsExactly("phone");
        assertThat(Jsoup.parse(RestAssured.get("/rounds/pc_next/piles").asString())
                        .text())
                .contains(
                        "By phone, English, Full questions. 1 of 3 keyed",
                        "two boxes were ticked: 1. Left blank because nobody could read it: 0");
    }

    @Test
    void aFormTakenBackIsNotCalledSavedWhenItsOldPageIsSentAgainAndCanBeKeyedAnew() {
        Map<String, String> typed = Map.of("form", key(), "locality", "2", "open_well", "as it was typed");
        Document saved = Jsoup.parse(post(PILE, typed).asString());
        assertThat(saved.text()).contains("Form saved");
        post(
                PILE + "/undo",
                Map.of(
                        "form", saved.selectFirst("input[name=form]").val(),
                        "unread", saved.selectFirst("input[name=unread]").val()));

        Response old = post(PILE, typed);
        Document page = Jsoup.parse(old.asString());

        assertThat(old.statusCode()).isEqualTo(422);
        assertThat(page.text()).doesNotContain("Form saved");
        assertThat(page.select(".govuk-error-summary__list").text())
                .isEqualTo("This form was taken back, so nothing was saved. Press Save again to key it anew");
        assertThat(page.selectFirst("#open_well").val()).isEqualTo("as it was typed");
        assertThat(responses()).isZero();

        String fresh = page.selectFirst("input[name=form]").val();
        assertThat(fresh).isNotEqualTo(typed.get("form"));
        Response anew = post(PILE, Map.of("form", fresh, "locality", "2", "open_well", "as it was typed"));
        assertThat(anew.asString()).contains("Form saved", "1 of 3 forms in pile 1 are keyed");
        assertThat(responses()).isEqualTo(1);
    }

    @Test
    void anotherChildIsAddedWithoutLosingWhatIsTyped() {
        Document page = Jsoup.parse(post(PILE, Map.of("form", key(), "children", "1", "locality", "77", "add", "child"))
                .asString());

        assertThat(page.selectFirst("#locality").val()).isEqualTo("77");
        assertThat(page.select("legend").eachText()).contains("Child 2: Education");
        assertThat(page.selectFirst("input[name=children]").val()).isEqualTo("2");
    }

    @Test
    void aFormLeftBlankIsNotKept() {
        assertThat(post(PILE, Map.of("form", key())).statusCode()).isEqualTo(422);
        assertThat(responses()).isZero();
    }

    @Test
    void strangeThingsSentChangeNothing() {
        List<Map<String, String>> strange = List.of(
                Map.of("form", "x".repeat(5000), "locality", "x".repeat(5000)),
                Map.of("form", key(), "children", "99999999999", "locality", "\u0000\u0007"),
                Map.of("form", key(), "open_well", "x".repeat(2001)),
                Map.of("form", key(), "st_role", "1"));

        for (Map<String, String> form : strange) {
            assertThat(post(PILE, form).statusCode()).isEqualTo(422);
        }
        assertThat(RestAssured.get("/rounds/pc_next/piles/2").statusCode()).isEqualTo(404);
        assertThat(RestAssured.get("/rounds/pc_next/piles/99999999999").statusCode())
                .isEqualTo(404);
        assertThat(responses()).isZero();
    }

    @Test
    void aPileNeedsACountAndALanguageThatIsOpen() {
        for (Map<String, String> pile : List.of(
                Map.of("mode", "paper", "counted", "0", "language", "en"),
                Map.of("mode", "paper", "counted", "some", "language", "en"),
                Map.of("mode", "web", "counted", "5", "language", "en"),
                Map.of("mode", "paper", "counted", "5", "language", "ar"),
                Map.of("mode", "paper", "counted", "5", "language", "en", "face", "short"),
                Map.of("counted", "5"))) {
            assertThat(post("/rounds/pc_next/piles", pile).statusCode())
                    .as(pile.toString())
                    .isEqualTo(422);
        }
        assertThat(rounds.number("select count(*) from pile")).isEqualTo(1);
    }

    @Test
    void whereThereIsOneLanguageItIsNotAskedAndTheFirstPressBeginsThePile() {
        Document page = Jsoup.parse(RestAssured.get("/rounds/pc_next/piles").asString());
        assertThat(page.select("[name=language]")).isEmpty();
        Map<String, String> shown =
                Map.of("mode", page.selectFirst("[name=mode][checked]").val(), "face", "standard", "counted", "2");
        assertThat(post("/rounds/pc_next/piles", shown).statusCode()).isEqualTo(303);
    }

    @Test
    void whoKeyedAPileCannotCheckIt() {
        post(PILE, Map.of("form", key(), "locality", "2"));

        Response refused = post(PILE + "/again", Map.of("code", "ACDE", "locality", "2"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("You keyed this pile").contains("value=\"ACDE\"");
    }

    private String key() {
        return Jsoup.parse(RestAssured.get(PILE).asString())
                .selectFirst("input[name=form]")
                .val();
    }

    private long responses() {
        return responses.countOf(rounds.read("pc_next"));
    }

    private static Response post(String path, Map<String, String> form) {
        RequestSpecification request =
                RestAssured.given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
        form.forEach(request::formParam);
        return request.post(path);
    }
}
