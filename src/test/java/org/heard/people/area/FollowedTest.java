package org.heard.people.area;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.ground.database.GrownTables;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is laid over settings and files is followed with one question a second, whoever asks how often. */
@QuarkusTest
class FollowedTest {
    private static final List<String> TABLES = List.of("asked_survey", "area_file", "area_thresholds", "area_look");

    @Inject
    DataSource database;

    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void putBack() throws SQLException {
        run("delete from area_thresholds");
    }

    @Test
    void threeFollowersAskOneQuestionAndReadOnlyWhatChanged() throws SQLException {
        GrownTables changes = new GrownTables(counted(), Duration.ofHours(1), () -> true, TABLES);
        CurrentSurveys surveys = new CurrentSurveys(Optional.empty(), changes, counted(), fault -> {});
        Followed<Optional<DisclosureRules>> thresholds =
                new Followed<>(counted(), changes, KeptThresholds::newest, Optional.empty());
        Followed<AreaLook> look = new Followed<>(counted(), changes, AreaLook::newest, AreaLook.USUAL);
        for (int time = 0; time < 1000; time++) {
            surveys.stamp();
            thresholds.now();
            look.now();
        }
        assertThat(asked).as("a look, and each of the three reads once").hasValue(4);

        run("insert into area_thresholds (number, smallest_base, smallest_count, width, low_base, made_on, made_by)"
                + " values (1, 12, 6, 5, 40, current_date, 'x')");
        assertThat(thresholds.now()).isEmpty();
        changes.renew();
        assertThat(thresholds.now()).contains(new DisclosureRules(12, 6, 5, 40));
        assertThat(asked).hasValue(6);
    }

    @Test
    void whatCouldNotBeReadIsReadAtTheNextLook() throws SQLException {
        GrownTables changes = new GrownTables(database, Duration.ofHours(1), () -> true, TABLES);
        AtomicInteger times = new AtomicInteger();
        Followed<Integer> once = new Followed<>(
                database,
                changes,
                connection -> {
                    if (times.incrementAndGet() == 1) {
                        throw new SQLException("gone for a moment");
                    }
                    return times.get();
                },
                0);
        assertThat(once.now()).isZero();
        assertThat(once.now()).as("not asked at every call").isZero();
        changes.renew();
        assertThat(once.now()).isEqualTo(2);
        assertThat(times).hasValue(2);
    }

    @Test
    void anOlderHeardHasNotAllTablesAndNothingFails() {
        GrownTables changes =
                new GrownTables(database, Duration.ZERO, () -> true, List.of("area_look", "not_there_yet"));
        assertThat(new Followed<>(database, changes, AreaLook::newest, AreaLook.USUAL).now())
                .isEqualTo(AreaLook.USUAL);
    }

    /** The real one, with its connections counted. */
    private DataSource counted() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    asked.incrementAndGet();
                    return method.invoke(database, arguments);
                });
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
