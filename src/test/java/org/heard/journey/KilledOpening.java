package org.heard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.heard.Database;
import org.heard.Jar;
import org.heard.response.Insider;

/** Envelopes that are about to be opened, and the server killed under them. */
final class KilledOpening implements AutoCloseable {
    private static final String SURVEY = "pc_next";
    private static final int ENVELOPES = 1_000;
    private static final int LATEST_MILLIS = 600;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    /** Somebody holds the gate of the lots, which is so only while they are opened. */
    private static final String OPENING =
            "select count(*) from pg_locks where locktype = 'advisory' and classid = 591 and granted";

    private final Path home;
    private final Random chance;
    private Jar.Serving heard;

    /** When it is killed. */
    enum Moment {
        BETWEEN_ENVELOPE_AND_LOT,
        DURING_A_LOT,
        DURING_THE_CLOSE
    }

    KilledOpening(Path home, long seed) throws Exception {
        this.home = home;
        this.chance = new Random(seed);
        this.heard = Jar.serve(home);
        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        assertThat(Jar.run(home, "", "open", SURVEY, "--closes", lastDay).code())
                .isZero();
        assertThat(Jar.run(home, "four words are good\n", "account", "add", "jo.smith", "officer")
                        .code())
                .isZero();
        heard.kill();
    }

    /** A thousand people and one; killed, started again, closed: each is there once. @return how it went */
    String once(Moment moment) throws Exception {
        heard = serve(moment);
        List<String> receipts = new ArrayList<>(List.of(sendThroughThePages()));
        receipts.addAll(new Insider(secret()).send(database().source(), SURVEY, ENVELOPES));
        int after = chance.nextInt(LATEST_MILLIS);
        CompletableFuture<Void> closing = closing(moment);
        await(moment);
        Thread.sleep(after);
        heard.kill();
        closing.handle((done, killed) -> null).join();
        if (chance.nextInt(3) == 0) {
            heard.killDatabase();
        }
        heard = Jar.serve(home);
        long opened = database().number("select count(*) from response");
        assertEachIsThereOnce(receipts);
        assertReceiptsOpen(receipts);
        if (database().number("select count(*) from round where state = 'OPEN'") == 1) {
            closeTheRound();
        }
        assertEachIsThereOnce(receipts);
        assertThat(database().number("select count(*) from response")).isEqualTo(receipts.size());
        beginAnew();
        heard.kill();
        return moment + ", " + after + " ms, " + opened + " were opened";
    }

    private Jar.Serving serve(Moment moment) throws Exception {
        return Jar.serve(home, "heard.lots.every=" + (moment == Moment.DURING_A_LOT ? "1s" : "1h"));
    }

    private CompletableFuture<Void> closing(Moment moment) {
        return moment == Moment.DURING_THE_CLOSE
                ? CompletableFuture.runAsync(this::closeTheRound)
                : CompletableFuture.completedFuture(null);
    }

    private void await(Moment moment) throws Exception {
        Database database = database();
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (moment != Moment.BETWEEN_ENVELOPE_AND_LOT
                && System.nanoTime() < until
                && database.number(OPENING) == 0
                && database.number("select count(*) from response") == 0) {
            Thread.onSpinWait();
        }
    }

    private String sendThroughThePages() {
        Respondent parent = new Respondent(base());
        return parent.send(
                        parent.answerAll(parent.open("/pc_next/answer"), Map.of("open_well", "Invented for a drill")))
                .page()
                .select(".heard-code")
                .text();
    }

    private void assertEachIsThereOnce(List<String> receipts) throws Exception {
        assertThat(database().sent()).isEqualTo(receipts.size());
        assertThat(new Insider(secret())
                        .whereabouts(database().source(), receipts)
                        .values())
                .containsOnly(1L);
    }

    private void assertReceiptsOpen(List<String> receipts) {
        for (String code : List.of(receipts.get(0), receipts.get(1), receipts.get(1 + chance.nextInt(ENVELOPES)))) {
            assertThat(new Respondent(base())
                            .post("/pc_next/receipt", Map.of("code", code))
                            .page()
                            .text())
                    .containsAnyOf("Invented for a drill", "Sent under " + code);
        }
    }

    private void closeTheRound() {
        Respondent officer = new Respondent(base());
        officer.post("/sign-in", Map.of("name", "jo.smith", "password", "four words are good"));
        assertThat(officer.post("/releases/close", Map.of("round", SURVEY)).status())
                .isEqualTo(200);
    }

    private void beginAnew() throws Exception {
        try (Connection connection = database().source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate response");
            statement.execute("update round set state = 'OPEN', closes = current_date + 30");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Database database() throws IOException {
        return new Database(heard);
    }

    private String secret() throws IOException {
        return Jar.secret(home);
    }

    private URI base() {
        return URI.create("http://localhost:" + heard.port());
    }

    @Override
    public void close() {
        heard.process().destroy();
        heard.process().onExit().join();
    }
}
