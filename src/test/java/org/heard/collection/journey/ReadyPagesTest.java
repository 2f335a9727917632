package org.heard.collection.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same for everyone is made once, and never shown when it is no longer true. */
@QuarkusTest
class ReadyPagesTest {
    private static final String SURVEY = "pc_next";

    @Inject
    Fieldwork fieldwork;

    @Inject
    DataSource database;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open(SURVEY);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/privacy", "/accessibility", "/pc_next", "/pc_next?from=schools"})
    void areTheSameBytesForEveryoneAndMayBeKeptWhenAskedAgain(String path) {
        Response one = given().header("User-Agent", "an old phone").get(path);
        Response other = given().cookie("another", "something").get(path);

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(other.asByteArray()).isEqualTo(one.asByteArray());
        assertThat(other.header("ETag")).isEqualTo(one.header("ETag")).startsWith("W/\"");
        assertThat(one.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(given().header("If-None-Match", one.header("ETag")).get(path).statusCode())
                .isEqualTo(304);
        assertThat(one.headers().getValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pc_next/locality", "/pc_next/come-back", "/pc_next/invitation", "/pc_next/receipt"})
    void aPageNobodyHasAnsweredYetIsTheSameBytesForEveryoneToo(String path) {
        Response one = given().header("User-Agent", "an old phone").get(path);
        Response other = given().header("Accept-Language", "pl").get(path);

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(other.asByteArray()).isEqualTo(one.asByteArray());
        assertThat(one.header("Cache-Control")).isEqualTo("no-store");
        assertThat(one.headers().getValues("Set-Cookie")).isEmpty();
    }

    @Test
    void followTheRounds() {
        assertThat(given().get("/").asString()).contains("/pc_next");
        assertThat(given().get("/pc_next").statusCode()).isEqualTo(200);

        fieldwork.close(SURVEY);

        assertThat(given().get("/").asString()).doesNotContain("/pc_next");
        assertThat(given().get("/pc_next").statusCode()).isEqualTo(410);
    }

    @Test
    void outliveAShortLossOfTheDatabase() throws Exception {
        String page = given().get("/").asString();
        run("alter table round rename to round_elsewhere");
        try {
            assertThat(given().get("/").statusCode()).isEqualTo(200);
            assertThat(given().get("/").asString()).isEqualTo(page);
            assertThat(given().get("/?lang=xx").statusCode()).isEqualTo(500);
        } finally {
            run("alter table round_elsewhere rename to round");
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
