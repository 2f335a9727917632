package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.app.Database;
import org.heard.app.Jar;
import org.heard.collection.journey.Respondent.Read;

/** Twelve fingers on one Send button, and the server killed under them. */
final class Pressing implements AutoCloseable {
    private static final int FINGERS = 12;
    private static final int SOONEST_MILLIS = 1;
    private static final int LATEST_MILLIS = 300;

    private final Path home;
    private final Random chance;
    private final ExecutorService fingers = Executors.newFixedThreadPool(FINGERS);
    private Jar.Serving heard;
    private int sent;

    Pressing(Path home, long seed) throws IOException, InterruptedException {
        this.home = home;
        this.chance = new Random(seed);
        this.heard = Jar.serve(home);
        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        assertThat(Jar.run(home, "", "open", "pc_next", "--closes", lastDay).code())
                .isZero();
    }

    /** One draft, pressed, killed, started again, pressed again: one more response than before. @return how it went */
    String once() throws Exception {
        Respondent parent = new Respondent(base());
        Read check = parent.answerAll(parent.open("/pc_next/answer"), Map.of("open_well", "Invented for a drill"));
        List<Future<String>> first = press(parent, check);
        int after = SOONEST_MILLIS + chance.nextInt(LATEST_MILLIS);
        Thread.sleep(after);
        heard.kill();
        if (chance.nextInt(3) == 0) {
            heard.killDatabase();
        }
        int answered = receipts(first).size();
        heard = Jar.serve(home);
        Set<String> receipts = receipts(press(parent.at(base()), check));
        sent++;
        assertThat(receipts).as("receipts after the kill").hasSize(1);
        assertThat(new Database(heard).sent()).isEqualTo(sent);
        assertThat(new Database(heard).number("select count(*) from draft")).isZero();
        return after + " ms, " + (answered == 0 ? "no answer" : "answered") + " before the kill";
    }

    private List<Future<String>> press(Respondent parent, Read check) {
        CyclicBarrier together = new CyclicBarrier(FINGERS);
        List<Future<String>> pressed = new ArrayList<>();
        for (int i = 0; i < FINGERS; i++) {
            pressed.add(fingers.submit(() -> {
                together.await();
                return parent.send(check).page().select(".heard-code").text();
            }));
        }
        return pressed;
    }

    /** Of those that got an answer. */
    private static Set<String> receipts(List<Future<String>> pressed) throws InterruptedException {
        Set<String> receipts = new HashSet<>();
        for (Future<String> press : pressed) {
            try {
                receipts.add(press.get());
            } catch (java.util.concurrent.ExecutionException killed) {
                assertThat(killed).hasRootCauseInstanceOf(IOException.class);
            }
        }
        receipts.remove("");
        return receipts;
    }

    private URI base() {
        return URI.create("http://localhost:" + heard.port());
    }

    @Override
    public void close() {
        fingers.shutdown();
        heard.process().destroy();
        heard.process().onExit().join();
    }
}
