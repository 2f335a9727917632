package org.heard.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.heard.app.Jar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast many people at once are answered, by the packaged jar on the database it brings along. It prints
 * figures and judges none: machines are noisy. Server CPU a page is the figure that holds on any of them.
 *
 * <p>{@code mvn -Pdrill -Dit.test=SpeedDrill}, with {@code -Dcrowd.users=8 -Dcrowd.seconds=30
 * -Dcrowd.survey=pc_next} where others are wanted.
 */
class SpeedDrill {
    private static final int USERS = Integer.getInteger("crowd.users", 8);
    private static final int SECONDS = Integer.getInteger("crowd.seconds", 30);
    private static final int WARM_UP_SECONDS = Integer.getInteger("crowd.warmup", 30);
    private static final String SURVEY = System.getProperty("crowd.survey", "pc_next");

    @TempDir
    Path folder;

    private Jar.Serving heard;

    @Test
    void howFastManyPeopleAtOnceAreAnswered() throws Exception {
        Path home = folder.resolve("home");
        // The crowd comes from one address, which the limits would stop after a page or two a second.
        heard = Jar.serve(
                home,
                "heard.limits.pages-a-minute=10000000",
                "heard.limits.forms-a-minute=10000000",
                "heard.limits.sendings-an-hour=10000000");
        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        Jar.run(home, "", "open", SURVEY, "--closes", lastDay);
        try {
            journeys(WARM_UP_SECONDS);
            print(journeys(SECONDS));
            for (String first : new String[] {"/", "/" + SURVEY}) {
                look(first, SECONDS / 6);
                print(first, look(first, SECONDS / 3));
            }
        } finally {
            heard.stop();
        }
    }

    /** What came of it. */
    private record Run(double seconds, long journeys, long pages, double server, double database, Timings timings) {}

    private interface Doing {
        int once(Random chance, Timings timings) throws IOException;
    }

    private Run journeys(int seconds) throws Exception {
        return run(seconds, (chance, timings) -> new Person(heard.port(), SURVEY, chance, timings).answer());
    }

    private Run look(String page, int seconds) throws Exception {
        ThreadLocal<Wire> wires = ThreadLocal.withInitial(this::wire);
        return run(seconds, (chance, timings) -> {
            long began = System.nanoTime();
            Wire.Reply reply = wires.get().get(page);
            timings.add(page, System.nanoTime() - began, reply.bytes().length);
            assertThat(reply.status()).isEqualTo(200);
            return 1;
        });
    }

    private Wire wire() {
        try {
            return new Wire(heard.port());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Run run(int seconds, Doing doing) throws Exception {
        Timings timings = new Timings();
        AtomicLong done = new AtomicLong();
        AtomicLong pages = new AtomicLong();
        ProcessHandle server = heard.process().toHandle();
        ProcessHandle database = heard.database().orElseThrow();
        double serverBefore = Cores.of(server);
        double databaseBefore = Cores.of(database);
        long began = System.nanoTime();
        long until = began + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService crowd = Executors.newFixedThreadPool(USERS);
        var all = java.util.stream.IntStream.range(0, USERS)
                .mapToObj(user -> crowd.submit(() -> {
                    Random chance = new Random(user);
                    while (System.nanoTime() < until) {
                        pages.addAndGet(doing.once(chance, timings));
                        done.incrementAndGet();
                    }
                    return null;
                }))
                .toList();
        for (var user : all) {
            user.get();
        }
        crowd.shutdown();
        double took = (System.nanoTime() - began) / 1e9;
        double databaseUsed = Cores.of(database) - databaseBefore;
        double serverUsed = Cores.of(server) - serverBefore;
        return new Run(took, done.get(), pages.get(), serverUsed, databaseUsed, timings);
    }

    private static void print(Run run) {
        say(
                "%d people at once, %s, %.0f s: %d journeys of %.1f questions",
                USERS, SURVEY, run.seconds(), run.journeys(), (double) run.pages() / run.journeys());
        say("  pages a second          %8.0f    (at least 1,500)", run.pages() / run.seconds());
        say("  journeys a second       %8.1f", run.journeys() / run.seconds());
        say(
                "  a step                  %8.1f ms p50, %.1f ms p99",
                run.timings().millis(.5), run.timings().millis(.99));
        say("  worst step p99          %s    (under 50 ms)", run.timings().worst());
        say(
                "  send                    %8.1f ms p50, %.1f ms p99",
                run.timings().millis("send", .5), run.timings().millis("send", .99));
        say("  server CPU a page       %8.3f ms (at most 0.5)", 1000 * run.server() / run.pages());
        say("  server CPU a journey    %8.2f ms", 1000 * run.server() / run.journeys());
        say("  database CPU a page     %8.3f ms", 1000 * run.database() / run.pages());
        say("  bytes a page            %8d", run.timings().bytes() / (run.pages() + 3 * run.journeys()));
    }

    private static void print(String page, Run run) {
        say(
                "first page %s: %.0f requests a second (at least 10,000), %.1f ms p99, %.3f ms server CPU, %d bytes",
                page,
                run.pages() / run.seconds(),
                run.timings().millis(.99),
                1000 * run.server() / run.pages(),
                run.timings().bytes() / run.pages());
    }

    private static void say(String sentence, Object... values) {
        System.out.printf(sentence + "%n", values);
    }
}
