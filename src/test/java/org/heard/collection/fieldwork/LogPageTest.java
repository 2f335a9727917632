package org.heard.collection.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.heard.ground.language.Days;
import org.heard.questionnaire.surveyfile.RealArea;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RealArea.class)
@TestSecurity(user = "amina", roles = "officer")
class LogPageTest {
    @Inject
    RoundForATest rounds;

    @AfterEach
    void leaveNothingBehind() {
        rounds.clear("staff");
    }

    /** What is imported, prepared, published and issued is looked for where that is tested. */
    @Test
    void everythingDoneWithARoundFromItsOpeningToItsCloseStandsInOneLog() {
        LocalDate last = LocalDate.now().plusDays(20);
        press("/rounds/open", Map.of("survey", "staff", "name", "A round for the log"), last);
        press("/rounds/staff/invitations", Map.of("number", "12", "language", "en"));
        press("/rounds/staff/piles", Map.of("mode", "paper", "counted", "1", "language", "en", "face", "standard"));
        Map<String, String> form = Map.of("form", form("/rounds/staff/piles/1"), "st_role", "3");
        assertThat(post("/rounds/staff/piles/1", form).statusCode()).isEqualTo(200);
        press("/rounds/staff/closes", Map.of(), last.plusDays(1));
        press("/releases/close", Map.of("round", "staff"));

        for (String page : new String[] {"/rounds/log?deeds=A round for the log", "/rounds/staff"}) {
            assertThat(read(page).select("main").text())
                    .as(page)
                    .contains(
                            "Opened it as “A round for the log”",
                            "Made 12 invitation codes",
                            "Began pile 1",
                            "Keyed pile 1, 1 forms",
                            "Moved the last day for answers from " + Days.inWords(last) + " to "
                                    + Days.inWords(last.plusDays(1)),
                            "Closed it",
                            Days.inWords(LocalDate.now()),
                            "officer")
                    .doesNotContain("amina", LocalDate.now().toString());
        }
    }

    private static String form(String page) {
        return read(page).select("[name=form]").val();
    }

    private static Document read(String page) {
        return Jsoup.parse(
                RestAssured.get(page).then().statusCode(200).extract().asString());
    }

    private static void press(String where, Map<String, String> form) {
        assertThat(post(where, form).statusCode()).as(where).isIn(200, 303);
    }

    private static void press(String where, Map<String, String> form, LocalDate closes) {
        RequestSpecification request = request(form)
                .formParam("closes-day", closes.getDayOfMonth())
                .formParam("closes-month", closes.getMonthValue())
                .formParam("closes-year", closes.getYear());
        assertThat(request.post(where).statusCode()).as(where).isEqualTo(303);
    }

    private static Response post(String where, Map<String, String> form) {
        return request(form).post(where);
    }

    private static RequestSpecification request(Map<String, String> form) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form);
    }
}
