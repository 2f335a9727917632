package org.heard.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** While a newer Heard takes over from an older one, both run on one database. */
@QuarkusTest
class TwoVersionsTest {
    @Inject
    Flyway schema;

    @Inject
    DataSource database;

    @Test
    void anOlderOneStartsBesideTablesItDoesNotKnow() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (9999, '9999', 'of a later Heard', 'SQL', 'V9999__of_a_later_heard.sql', 1, 'heard', 1, true)""");
            try {
                assertThatCode(() -> {
                            schema.validate();
                            schema.migrate();
                        })
                        .doesNotThrowAnyException();
            } finally {
                statement.execute("delete from flyway_schema_history where installed_rank = 9999");
            }
        }
    }

    @Test
    void aPageOfTheOtherVersionHasItsStyleSheet() {
        String ours = Jsoup.parse(given().get("/help").asString())
                .select("link[rel=stylesheet]")
                .attr("href");
        Response own = given().get(ours);
        Response others = given().get(ours.replaceFirst("/assets/[^/]+/", "/assets/0123456789abcdef/"));

        assertThat(own.header("Cache-Control")).contains("immutable");
        assertThat(others.statusCode()).isEqualTo(200);
        assertThat(others.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(others.asByteArray()).isEqualTo(own.asByteArray());
    }
}
