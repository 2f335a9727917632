package org.heard.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.heard.app.Database;
import org.heard.app.Jar;
import org.heard.collection.response.Insider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A round of 200,000 responses, two instances on one database whose clockwork runs every second and always has a
 * thousand envelopes to open, and people who send on both: nobody waits a second for it.
 *
 * <p>{@code mvn -Pdrill -Dit.test=BigRoundDrill}, some five minutes; {@code -Ddrill.responses=1000000} for more.
 */
class BigRoundDrill {
    private static final int RESPONSES = Integer.getInteger("drill.responses", 200_000);
    private static final int SECONDS = Integer.getInteger("crowd.seconds", 60);
    private static final int USERS = 8;
    private static final int ENVELOPES = 1_000;
    private static final String SURVEY = "pc_next";

    /** Somebody other than the clock waits for a lock; the longest of them, in milliseconds. */
    private static final String WAITING = """
            select coalesce(max(extract(epoch from clock_timestamp() - waitstart) * 1000), 0) from pg_locks
            where not granted""";

    @TempDir
    Path folder;

    @Test
    void nobodyWhoSendsWaitsASecondForTheClock() throws Exception {
        String[] settings = {
            "heard.lots.every=1s",
            "heard.limits.pages-a-minute=10000000",
            "heard.limits.forms-a-minute=10000000",
            "heard.limits.sendings-an-hour=10000000"
        };
        Path home = folder.resolve("home");
        Jar.Serving first = Jar.serve(home, settings);
        Database database = new Database(first);
        List<String> shared = new ArrayList<>(List.of(settings));
        shared.addAll(database.settings());
        String secret = Jar.secret(home);
        shared.add("heard.secret=" + secret);
        Jar.Serving second = Jar.serve(folder.resolve("second"), shared.toArray(String[]::new));
        Jar.run(
                home,
                "",
                "open",
                SURVEY,
                "--closes",
                LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        fill(database);
        try {
            measure(List.of(first, second), database, new Insider(secret));
        } finally {
            second.stop();
            first.stop();
        }
    }

    private static void fill(Database database) throws SQLException {
        say(database, """
                insert into response (id, round, survey_version, language, face, mode, channel, received, answers, receipt_hash)
                select gen_random_uuid(), '%s', 1, 'en', 'standard', 'web', 'open', date '2027-03-01',
                jsonb_build_object('about', jsonb_build_object('open_well', repeat('As it is. ', 60)), 'children', '[]'::jsonb),
                uuid_send(gen_random_uuid()) from generate_series(1, %d)""".formatted(SURVEY, RESPONSES));
        say(database, "vacuum analyze response");
    }

    private static void measure(List<Jar.Serving> instances, Database database, Insider insider) throws Exception {
        Timings timings = new Timings();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        ExecutorService crowd = Executors.newFixedThreadPool(USERS + 2);
        List<Future<?>> all = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            int port = instances.get(user % instances.size()).port();
            Random chance = new Random(user);
            all.add(crowd.submit(() -> {
                while (System.nanoTime() < until) {
                    new Person(port, SURVEY, chance, timings).answer();
                }
                return null;
            }));
        }
        Future<Integer> fed = crowd.submit(() -> feed(database, insider, until));
        Future<Double> waited = crowd.submit(() -> longestWait(database, until));
        for (Future<?> user : all) {
            user.get();
        }
        long opened = database.number("select count(*) from response") - RESPONSES;
        crowd.shutdown();
        System.out.printf(
                "%d responses, two instances: %d sends, %.1f ms p50, %.1f ms p99, %.1f ms the slowest; %d envelopes put in"
                        + " beside them, %d opened meanwhile; longest wait for a lock %.0f ms%n",
                RESPONSES,
                timings.times("send"),
                timings.millis("send", .5),
                timings.millis("send", .99),
                timings.millis("send", 1),
                fed.get(),
                opened,
                waited.get());
        assertThat(opened).isGreaterThan(ENVELOPES);
        assertThat(waited.get()).isLessThan(1000);
        assertThat(timings.millis("send", 1)).isLessThan(1000);
        assertThat(database.sent()).isEqualTo(RESPONSES + fed.get() + timings.times("send"));
    }

    /** Keeps a thousand waiting. */
    private static int feed(Database database, Insider insider, long until) throws Exception {
        int fed = 0;
        while (System.nanoTime() < until) {
            if (database.number("select count(*) from envelope") < ENVELOPES) {
                fed += insider.send(database.source(), SURVEY, ENVELOPES).size();
            }
        }
        return fed;
    }

    private static double longestWait(Database database, long until) throws Exception {
        double longest = 0;
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            while (System.nanoTime() < until) {
                try (ResultSet row = statement.executeQuery(WAITING)) {
                    row.next();
                    longest = Math.max(longest, row.getDouble(1));
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        return longest;
    }

    private static void say(Database database, String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
