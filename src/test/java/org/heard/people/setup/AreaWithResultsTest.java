package org.heard.people.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.SafeTable;
import org.heard.people.account.Actor;
import org.heard.people.area.Area;
import org.heard.publication.release.Preparation;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.story.Demonstration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Once people have answered and results are there, what they rest on stays. */
@QuarkusTest
@TestProfile(Demonstration.class)
@TestSecurity(
        user = "ann",
        roles = {"administrator", "reader"})
class AreaWithResultsTest {
    @Inject
    DataSource database;

    @Inject
    CurrentSurveys surveys;

    @Inject
    Area area;

    @Inject
    Preparation preparation;

    @Inject
    Releases releases;

    @AfterEach
    void putBack() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from area_file");
            statement.executeUpdate("update round set source_digest = null where source_digest = 'counted'");
            statement.executeUpdate("delete from area_thresholds");
            statement.executeUpdate("delete from round_log where done like '%pc2021-2%'");
        }
        surveys.renew();
        area.keptThresholds().renew();
    }

    @Test
    void aThresholdIsRaisedAtOnceAndNeverLoweredAgain() {
        assertThat(page("/area/thresholds").select(".govuk-inset-text").text()).contains("can only be raised");

        Response raised = thresholds(12, 6, 5, 40);
        assertThat(raised.statusCode()).isEqualTo(303);
        assertThat(area.thresholds()).isEqualTo(new DisclosureRules(12, 6, 5, 40));
        assertThat(page("/results/" + Demonstration.RELEASE).select("main").text())
                .contains("the figures stay until 12 have changed");
        Response lowered = thresholds(12, 5, 5, 40);
        assertThat(lowered.statusCode()).isEqualTo(422);
        assertThat(summary(lowered)).contains("limits can only be raised");
        assertThat(area.thresholds()).isEqualTo(new DisclosureRules(12, 6, 5, 40));
    }

    @Test
    void theNextReleaseIsMadeUnderWhatWasSetAndThePublishedOneKeepsItsOwn() {
        thresholds(12, 6, 5, 40);

        Release next = preparation.prepare("pc2021", Actor.COMMAND_LINE);
        try {
            assertThat(next.tables()).extracting(SafeTable::rules).containsOnly(new DisclosureRules(12, 6, 5, 40));
            assertThat(releases.published(Demonstration.RELEASE).orElseThrow().tables())
                    .extracting(SafeTable::rules)
                    .containsOnly(DisclosureRules.DEFAULT);
        } finally {
            preparation.delete(next.id(), Actor.COMMAND_LINE);
        }
    }

    /** Prepared before and published after, it would print what every other new result hides. */
    @Test
    void whatWasPreparedUnderLowerLimitsIsNotPublishedUnderHigherOnes() {
        thresholds(11, 5, 4, 30);
        Release prepared = preparation.prepare("pc2021", Actor.COMMAND_LINE);
        thresholds(12, 6, 5, 40);
        try {
            assertThatThrownBy(() -> preparation.publish(prepared.id(), Actor.COMMAND_LINE))
                    .hasMessageContaining("The limits for small numbers were raised since " + prepared.id());
            Release again = preparation.prepare("pc2021", Actor.COMMAND_LINE);
            assertThat(again.id()).isNotEqualTo(prepared.id());
            preparation.delete(again.id(), Actor.COMMAND_LINE);
        } finally {
            preparation.delete(prepared.id(), Actor.COMMAND_LINE);
        }
    }

    @Test
    void thresholdsThatKeepNobodySafeAreRefusedAtTheirField() {
        Response unsafe = thresholds(10, 2, 4, 30);

        assertThat(unsafe.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unsafe.asString())
                        .getElementById("smallest-count-error")
                        .text())
                .contains("Smallest number shown is 2 and has to be 3 or more: of two people");
        assertThat(summary(thresholds(5, 5, 4, 30)))
                .contains("Fewest people in a row is 5 and has to be 6 (“How uncertain a hidden number stays” and 2)");
    }

    @Test
    void aPlaceThatPeopleCouldChooseStays() {
        Response removed = post("/area/places/Formby/remove", withSeen("/area/places/Formby", Map.of()));

        assertThat(removed.statusCode()).isEqualTo(422);
        assertThat(summary(removed)).contains("so it stays. You can change its name");
    }

    @Test
    void whilePeopleAnswerThePlacesStayAsTheyAre() {
        Response renamed = post(
                "/area/places/Formby",
                withSeen("/area/places/Formby", Map.of("label", "Formby and Hightown", "part", "north")));

        assertThat(renamed.statusCode()).isEqualTo(422);
        assertThat(summary(renamed)).contains("change them when its answers are counted");
    }

    @Test
    void aPlaceKeepsItsPartOnceResultsAreToldByPart() {
        Response moved = post(
                "/area/places/Formby", withSeen("/area/places/Formby", Map.of("label", "Formby", "part", "south")));

        assertThat(moved.statusCode()).isEqualTo(422);
        assertThat(summary(moved)).contains("people could work out its own answers from the two");
    }

    @Test
    void aPlaceGetsAnotherNameOnceSomebodySaysThatItIsTheSame() throws SQLException {
        run("update round set source_digest = 'counted' where source_digest is null");
        Map<String, String> renamed =
                withSeen("/area/places/Formby", Map.of("label", "Formby and Hightown", "part", "north"));

        Response asked = post("/area/places/Formby", renamed);
        assertThat(asked.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(asked.asString());
        assertThat(page.getElementById("rename").text())
                .isEqualTo("Is “Formby and Hightown” the same place as “Formby”?");
        assertThat(page.select("section").text()).contains("Answers from", "March 2021", "go on under the new name");
        assertThat(page("/area/places").select("main").text()).doesNotContain("Hightown");

        renamed.put("sure", page.select("button[name=sure]").val());
        Map<String, String> another = new HashMap<>(renamed);
        another.put("label", "Hightown");
        assertThat(post("/area/places/Formby", another).statusCode())
                .as("of another name it is asked anew")
                .isEqualTo(422);
        assertThat(post("/area/places/Formby", renamed).statusCode()).isEqualTo(303);
        assertThat(page("/area/places").select("main").text()).contains("Formby and Hightown");
    }

    @Test
    void aPartGetsAnotherNameOnceSomebodySaysThatItIsTheSame() throws SQLException {
        run("update round set source_digest = 'counted' where source_digest is null");

        Response asked = post("/area/parts/north", withSeen("/area/parts/north", Map.of("itself", "The coast")));

        assertThat(Jsoup.parse(asked.asString()).getElementById("rename").text())
                .isEqualTo("Is “The coast” the same part as “North”?");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Response thresholds(int base, int count, int width, int low) {
        return post(
                "/area/thresholds",
                withSeen(
                        "/area/thresholds",
                        Map.of(
                                "smallest-base", "" + base,
                                "smallest-count", "" + count,
                                "width", "" + width,
                                "low-base", "" + low)));
    }

    private static String summary(Response answer) {
        return Jsoup.parse(answer.asString()).select(".govuk-error-summary").text();
    }

    private static Map<String, String> withSeen(String address, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("seen", page(address).select("input[name=seen]").val());
        return sent;
    }

    private static Response post(String address, Map<String, String> fields) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post(address);
    }

    private static Document page(String address) {
        return Jsoup.parse(
                RestAssured.get(address).then().statusCode(200).extract().asString());
    }
}
