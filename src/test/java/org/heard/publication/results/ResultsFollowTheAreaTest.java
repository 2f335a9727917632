package org.heard.publication.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.story.Demonstration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages of results are kept for everybody; what the area says of itself changes on them all the same. */
@QuarkusTest
@TestProfile(Demonstration.class)
class ResultsFollowTheAreaTest {
    private static final String RELEASE = "/results/" + Demonstration.RELEASE;

    @Inject
    DataSource database;

    @Inject
    CurrentSurveys surveys;

    @AfterEach
    void putBack() throws SQLException {
        run("delete from area_file");
        run("delete from area_thresholds");
        surveys.renew();
    }

    @Test
    void aStrangerReadsTheAreaAndItsLimitsAsTheyAreNow() throws SQLException {
        assertThat(page("/results")).contains("Sefton Council", "A2 DCO oversight of health");
        assertThat(page(RELEASE)).contains("the figures stay until ten have changed");

        run(
                "insert into area_file (number, text, made_on, made_by, said) values (1, ?, current_date, 'x', 'x')",
                surveys.areaText()
                        .replace("council: Sefton Council", "council: Borsetshire Council")
                        .replace("title: DCO oversight of health", "title: Health overseen"));
        run("insert into area_thresholds (number, smallest_base, smallest_count, width, low_base, made_on, made_by)"
                + " values (1, 12, 6, 5, 40, current_date, 'x')");
        surveys.renew();

        for (String address : new String[] {"/results", RELEASE}) {
            assertThat(page(address))
                    .as(address)
                    .contains("Borsetshire Council")
                    .doesNotContain("DCO oversight of health");
        }
        assertThat(page("/results")).contains("A2 Health overseen");
        assertThat(page(RELEASE)).contains("the figures stay until 12 have changed");
    }

    private static String page(String address) {
        return RestAssured.get(address).then().statusCode(200).extract().asString();
    }

    private void run(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
