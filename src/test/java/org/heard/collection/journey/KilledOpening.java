package org.heard.collection.journey;

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
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.heard.app.Database;
import org.heard.app.Jar;
import org.heard.collection.response.Insider;
import org.heard.collection.response.Lots;

/** Envelopes that are about to be opened, and the server killed under them. */
final class KilledOpening implements AutoCloseable {
    private static final String SURVEY = "pc_next";
    private static final int ENVELOPES = 1_000;
    private static final int OF_EACH_PLACE = 3;
    private static final int LATEST_MILLIS = 600;

    /** As long as Heard has something to do yet that follows a commit: the answer to the officer, clearing away. */
    private static final int JUST_AFTER_MILLIS = 40;

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    /** Somebody holds the gate of the lots, which is so only while they are opened; or has just let go of it. */
    private static final String OPENING = """
            select (select count(*) from pg_locks where locktype = 'advisory' and classid = 591 and granted)
                    + (select count(*) from response)""";

    private final Path home;
    private final Random chance;
    private Jar.Serving heard;

    /** When it is killed. */
    enum Moment {
        BETWEEN_ENVELOPE_AND_LOT(null),
        DURING_A_LOT(OPENING),
        DURING_THE_CLOSE(OPENING),
        JUST_AFTER_A_LOT("select count(*) from response"),
        JUST_AFTER_THE_CLOSE("select count(*) from round where state = 'CLOSED'");

        /** More than nought from then on. */
        private final String sign;

        Moment(String sign) {
            this.sign = sign;
        }

        boolean isOfTheClock() {
            return this == DURING_A_LOT || this == JUST_AFTER_A_LOT;
        }

        boolean isOfTheClose() {
            return this == DURING_THE_CLOSE || this == JUST_AFTER_THE_CLOSE;
        }

        /** What is committed can be seen. */
        boolean isAfterACommit() {
            return this == JUST_AFTER_A_LOT || this == JUST_AFTER_THE_CLOSE;
        }
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
        int after = chance.nextInt(moment.isAfterACommit() ? JUST_AFTER_MILLIS : LATEST_MILLIS);
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
        assertCommitted(moment, opened, receipts.size());
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
        return Jar.serve(home, "heard.lots.every=" + (moment.isOfTheClock() ? "1s" : "1h"));
    }

    private CompletableFuture<Void> closing(Moment moment) {
        return moment.isOfTheClose()
                ? CompletableFuture.runAsync(this::closeTheRound)
                : CompletableFuture.completedFuture(null);
    }

    private void await(Moment moment) throws Exception {
        Database database = database();
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (moment.sign != null && System.nanoTime() < until && database.number(moment.sign) == 0) {
            Thread.onSpinWait();
        }
    }

    /** What was seen before the kill is there after it, whole. */
    private void assertCommitted(Moment moment, long opened, int sent) throws SQLException, IOException {
        if (moment == Moment.JUST_AFTER_A_LOT) {
            assertThat(opened).isEqualTo(sent - Lots.LEFT);
        }
        if (moment == Moment.JUST_AFTER_THE_CLOSE) {
            assertThat(opened).isEqualTo(sent);
            assertThat(database().number("select count(*) from round where state = 'OPEN'"))
                    .isZero();
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

    /** That of the person who came through the pages, and some of either place. */
    private void assertReceiptsOpen(List<String> receipts) throws Exception {
        Set<String> sealed = new Insider(secret()).inEnvelopes(database().source(), receipts);
        List<String> some = new ArrayList<>(receipts.subList(0, 1));
        for (boolean inEnvelope : new boolean[] {true, false}) {
            List<String> place = receipts.stream()
                    .filter(code -> sealed.contains(code) == inEnvelope)
                    .toList();
            chance.ints(place.isEmpty() ? 0 : OF_EACH_PLACE, 0, Math.max(1, place.size()))
                    .forEach(one -> some.add(place.get(one)));
        }
        for (String code : some) {
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
