package org.heard.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.heard.app.Database;
import org.heard.app.Jar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty times: six officers write to the board's record at once and the server is killed hard under them, every third
 * time its database too. Whatever was answered "saved" is there, the chain is whole, and nothing is there twice.
 *
 * <p>{@code mvn -Pdrill -Dit.test=BoardKillDrill}, some five minutes; {@code -Ddrill.times=5} for fewer.
 */
class BoardKillDrill {
    private static final int TIMES = Integer.getInteger("drill.times", 20);
    private static final int WRITERS = 6;
    private static final int LATEST_MILLIS = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final String PASSWORD = "four words are good";

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean killed = new AtomicBoolean();
    private final AtomicInteger pressed = new AtomicInteger();

    @Test
    void nothingThatWasSavedIsLostAndTheChainIsWhole() throws Exception {
        long seed = Long.getLong("drill.seed", System.nanoTime());
        System.out.println("drill.seed=" + seed);
        Random chance = new Random(seed);
        Path home = folder.resolve("home");
        Jar.Serving heard = Jar.serve(home);
        assertThat(Jar.run(home, PASSWORD + "\n", "account", "add", "jo.smith", "officer")
                        .code())
                .isZero();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int time = 1; time <= TIMES; time++) {
                int before = acknowledged.size();
                killed.set(false);
                List<Future<?>> writing = begin(writers, heard.port());
                assertThat(until(PATIENCE, writing, () -> acknowledged.size() > before))
                        .as("something is saved within %s", PATIENCE)
                        .isTrue();
                int after = chance.nextInt(LATEST_MILLIS);
                until(Duration.ofMillis(after), writing, () -> false);
                killed.set(true);
                heard.kill();
                if (time % 3 == 0) {
                    heard.killDatabase();
                }
                for (Future<?> writer : writing) {
                    writer.get();
                }
                heard = Jar.serve(home);
                long kept = whole(home, heard);
                System.out.printf(
                        "%d of %d: killed %d ms after the first was saved, %d saved meanwhile; in all %d pressed, %d answered saved, %d kept%n",
                        time, TIMES, after, acknowledged.size() - before, pressed.get(), acknowledged.size(), kept);
            }
        } finally {
            writers.shutdown();
            heard.stop();
        }
        assertThat(acknowledged).as("the writers got through").hasSizeGreaterThan(TIMES);
    }

    /** @return entries there are */
    private long whole(Path home, Jar.Serving heard) throws Exception {
        Jar.Said said = Jar.run(home, "", "check-board");
        assertThat(said.code()).as(said.out() + said.err()).isZero();
        Database database = new Database(heard);
        long kept = database.number("select count(*) from board_entry");
        assertThat(kept).isEqualTo(database.number("select coalesce(max(seq), 0) from board_head"));
        assertThat(kept).as("one for each press at most").isBetween((long) acknowledged.size(), (long) pressed.get());
        for (String seat : acknowledged) {
            assertThat(database.number("select count(*) from board_entry where thing = 'seat' and body ->> 'title' = '"
                            + seat + "'"))
                    .as(seat)
                    .isEqualTo(1);
        }
        assertThat(database.number("select count(*) from board_entry where body is null or body ->> 'sector' is null"))
                .as("halves")
                .isZero();
        return kept;
    }

    /**
     * @return whether it came true in that time
     * @throws java.util.concurrent.ExecutionException where a writer died before the server was killed, with why
     */
    private static boolean until(Duration most, List<Future<?>> writing, BooleanSupplier done) throws Exception {
        long began = System.nanoTime();
        while (!done.getAsBoolean() && System.nanoTime() - began < most.toNanos()) {
            for (Future<?> writer : writing) {
                if (writer.isDone()) {
                    writer.get();
                }
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return done.getAsBoolean();
    }

    private List<Future<?>> begin(ExecutorService writers, int port) {
        List<Future<?>> writing = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writing.add(writers.submit(() -> write(port)));
        }
        return writing;
    }

    /** One seat after another until the line breaks. */
    private void write(int port) {
        try (Wire wire = new Wire(port)) {
            wire.post("/sign-in", "name=jo.smith&password=" + PASSWORD.replace(' ', '+'));
            while (true) {
                String seat = "Seat " + pressed.incrementAndGet();
                Wire.Reply reply = wire.post(
                        "/board/edit/seat", "title=" + seat.replace(' ', '+') + "&organisation=x&sector=health");
                assertThat(reply.status()).as(seat).isEqualTo(303);
                acknowledged.add(seat);
            }
        } catch (IOException | NumberFormatException | StringIndexOutOfBoundsException broken) {
            if (!killed.get()) {
                throw new IllegalStateException("a line broke before the server was killed", broken);
            }
        }
    }
}
