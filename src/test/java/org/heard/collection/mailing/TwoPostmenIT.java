package org.heard.collection.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.app.Database;
import org.heard.app.Jar;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database carry the same mail, and one of them is killed: each address gets one mail. */
class TwoPostmenIT {
    private static final int ADDRESSES = 60;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(4);

    @TempDir
    Path folder;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void startTheMailServer() {
        mail.start();
    }

    @AfterEach
    void stopTheMailServer() {
        mail.stop();
    }

    @Test
    void eachAddressGetsOneMailWhoeverPressesAndWhicheverIsKilled() throws Exception {
        Path home = folder.resolve("first");
        Jar.Serving first = Jar.serve(home, settings().toArray(String[]::new));
        Database database = new Database(first);
        List<String> shared = settings();
        shared.addAll(database.settings());
        shared.add("heard.secret=" + Jar.secret(home));
        Jar.Serving second = Jar.serve(folder.resolve("second"), shared.toArray(String[]::new));
        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        Jar.run(home, "", "open", "pc_next", "--closes", lastDay);
        Jar.run(home, "four words are good\n", "account", "add", "jo.smith", "officer");
        Map<String, String> officer = signIn(first);
        byte[] file = file(first, officer);

        CompletableFuture<Integer> there = CompletableFuture.supplyAsync(() -> send(second, officer, file));
        assertThat(List.of(send(first, officer, file), there.join()))
                .as("whoever presses second sends nothing")
                .containsExactlyInAnyOrder(303, 422);
        await("the first twenty mails", () -> arrived().size() >= 20);
        first.kill();
        await("nothing waits", () -> number(database, "select count(*) from waiting_mail") == 0);

        long sent = number(database, "select sent from mailing");
        assertThat(arrived()).doesNotHaveDuplicates();
        assertThat(number(database, "select refused from mailing")).isZero();
        assertThat(sent).as("known to have gone").isBetween(ADDRESSES - 1L, (long) ADDRESSES);
        assertThat((long) arrived().size()).isBetween(sent, (long) ADDRESSES);
        assertThat(told(second, officer))
                .contains(
                        sent == ADDRESSES
                                ? "all " + ADDRESSES + " have gone"
                                : "Of some we do not know whether they went");
        System.out.printf("%d mails of %d, %d known to have gone%n", arrived().size(), ADDRESSES, sent);
        second.stop();
    }

    private List<String> settings() {
        return new ArrayList<>(List.of(
                "heard.mail.host=127.0.0.1",
                "heard.mail.port=" + mail.getSmtp().getPort(),
                "heard.mail.start-tls=DISABLED",
                "heard.mail.from=send@council.invalid",
                "heard.mail.every=1s",
                "heard.mail.at-once=3"));
    }

    private static Map<String, String> signIn(Jar.Serving heard) {
        return request(heard, Map.of())
                .formParams(Map.of("name", "jo.smith", "password", "four words are good"))
                .post("/sign-in")
                .cookies();
    }

    private static byte[] file(Jar.Serving heard, Map<String, String> officer) {
        String addresses = IntStream.range(0, ADDRESSES)
                .mapToObj(i -> "p" + i + "@example.org")
                .collect(Collectors.joining("\n"));
        Response made = request(heard, officer)
                .multiPart("addresses", addresses)
                .multiPart("language", "en")
                .post("/rounds/pc_next/mail/file");
        assertThat(made.statusCode()).isEqualTo(200);
        return made.asByteArray();
    }

    private static int send(Jar.Serving heard, Map<String, String> officer, byte[] file) {
        return request(heard, officer)
                .multiPart("file", "a.heard", file)
                .multiPart("send", "invitation")
                .post("/rounds/pc_next/mail/send")
                .statusCode();
    }

    private static String told(Jar.Serving heard, Map<String, String> officer) {
        return Jsoup.parse(request(heard, officer).get("/rounds/pc_next/mail").asString())
                .select("main")
                .text();
    }

    private static RequestSpecification request(Jar.Serving heard, Map<String, String> cookies) {
        return RestAssured.given()
                .baseUri("http://localhost")
                .port(heard.port())
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .cookies(cookies);
    }

    private List<String> arrived() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(MailServer::read)
                .map(MailServer.Arrived::to)
                .toList();
    }

    private static long number(Database database, String sql) {
        try {
            return database.number(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(String what, BooleanSupplier until) throws InterruptedException {
        long patience = System.nanoTime() + PATIENCE_NANOS;
        while (!until.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(patience);
            Thread.sleep(50);
        }
    }
}
