package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.heard.app.MovableClock;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.journey.Respondent.Read;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A round ends, an hour after an officer closed it, while somebody looks at "check your answers", or has just pressed Send. */
@QuarkusTest
@TestSecurity(user = "an officer", roles = "officer")
class ClosedMeanwhileTest {
    private static final String SURVEY = "pc_next";
    private static final Map<String, String> ANSWERS = Map.of("open_well", "Invented for a test");
    private static final String WHY = "This survey takes no more answers.";
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    /** As the gates are called in the database. */
    private static final String GATE = "(590, hashtext('" + SURVEY + "'))";

    private static final String AT_THE_GATE =
            "select count(*) from pg_locks where locktype = 'advisory' and classid = 590 and not granted";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @Inject
    MovableClock clock;

    @Inject
    Invitations invitations;

    @Inject
    DataSource database;

    private String code;
    private Respondent parent;
    private Read check;

    private ZonedDateTime end;

    @BeforeEach
    void answerEverything() {
        fieldwork.open(SURVEY);
        end = ZonedDateTime.now(clock).plusHours(1);
        clock.standAt(end.minusHours(1));
        code = fieldwork.invite(SURVEY, 1).get(0);
        parent = new Respondent(base);
        check = parent.answerAll(parent.post("/pc_next/invitation", Map.of("code", code)), ANSWERS);
        assertThat(check.path()).endsWith("/check-answers");
        assertThat(close().page().text()).contains("People who had begun can send until");
    }

    @AfterEach
    void leaveNothingBehind() {
        clock.goOn();
        fieldwork.clear(SURVEY);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoPressesSendAfterwardsIsToldSoAndNothingIsHalfDone(boolean looksFirst) {
        clock.standAt(end);
        assertThat(close().status()).isEqualTo(200);

        assertToldOnce(looksFirst ? parent.open(check.path()) : parent.submit(check));
        assertNothingIsHalfDone();
    }

    @Test
    void whoIsOvertakenAtTheGateIsToldSoAndNothingIsHalfDone() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (Connection slow = database.getConnection()) {
            say(slow, "select pg_advisory_lock_shared" + GATE); // somebody's send that takes its time
            clock.standAt(end);
            Future<Read> closing = both.submit(this::close);
            await(slow, 1);
            clock.standAt(end.minusSeconds(1)); // two instances: one clock is late
            Future<Read> sending = both.submit((Callable<Read>) () -> parent.submit(check));
            await(slow, 2);
            say(slow, "select pg_advisory_unlock_shared" + GATE);

            assertThat(closing.get().status()).isEqualTo(200);
            assertToldOnce(sending.get());
            assertThat(sending.get().path()).as("said at once").isEqualTo(check.path());
        } finally {
            both.shutdown();
        }
        assertNothingIsHalfDone();
    }

    @Test
    void whoWasBeforeTheCloseIsIn() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (Connection slow = database.getConnection()) {
            say(slow, "select pg_advisory_lock" + GATE); // so that both wait, the sender first
            Future<Read> sending = both.submit((Callable<Read>) () -> parent.send(check));
            await(slow, 1);
            clock.standAt(end);
            Future<Read> closing = both.submit(this::close);
            await(slow, 2);
            say(slow, "select pg_advisory_unlock" + GATE);

            assertThat(closing.get().status()).isEqualTo(200);
            assertThat(sending.get().heading()).isEqualTo("Answers sent");
        } finally {
            both.shutdown();
        }
        assertThat(fieldwork.number("select count(*) from response where round = 'pc_next'"))
                .isEqualTo(1);
        assertThat(fieldwork.drafts(SURVEY)).isZero();
    }

    private Read close() {
        return new Respondent(base).post("/releases/close", Map.of("round", SURVEY));
    }

    private static void assertToldOnce(Read told) {
        assertThat(told.status()).isEqualTo(410);
        assertThat(told.heading()).contains("This survey is closed");
        assertThat(told.page().select("main").text()).containsOnlyOnce(WHY).doesNotContain("Answers sent");
    }

    private void assertNothingIsHalfDone() {
        for (String table : new String[] {"envelope", "response", "spent_invitation"}) {
            assertThat(fieldwork.number("select count(*) from " + table + " where round = 'pc_next'"))
                    .as(table)
                    .isZero();
        }
        assertThat(invitations.standing(code, fieldwork.round(SURVEY))).isEqualTo(Invitations.Standing.GOOD);
    }

    private static void say(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void await(Connection connection, int waiting) throws SQLException {
        long until = System.nanoTime() + PATIENCE_NANOS;
        long there = 0;
        while (there < waiting) {
            assertThat(System.nanoTime()).as("waiting at the gate: " + there).isLessThan(until);
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery(AT_THE_GATE)) {
                count.next();
                there = count.getLong(1);
            }
        }
    }
}
