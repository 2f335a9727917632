package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.heard.app.Jar;
import org.heard.collection.journey.Respondent.Read;
import org.heard.collection.response.Everything;
import org.heard.ground.database.BundledPostgres;
import org.heard.ground.database.GivenServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The real jar's backup, made while people send, and brought back elsewhere. */
class BackupIT {
    private static final String PASSWORD = "four words are good";
    private static final int PEOPLE = 3;
    private static final int SENT_BEFORE = 6;

    @TempDir
    Path folder;

    private final GivenServer server = new GivenServer();
    private Map<String, String> given = Map.of();

    @AfterEach
    void stopTheServer() {
        if (!given.isEmpty()) {
            server.stop();
        }
    }

    @Test
    void whatWasSentIsThereAfterARestoreElsewhere() throws Exception {
        Path home = folder.resolve("home");
        Path during = folder.resolve("during");
        List<String> receipts = sendWhileBackedUp(home, during);
        List<String> secret = List.of("heard.secret=" + Jar.secret(home));
        Path quiet = folder.resolve("quiet");
        assertThat(Jar.run(home, "", "backup", quiet.toString()).out())
                .startsWith(quiet + ": ")
                .contains("The secret is not in it")
                .hasLineCount(1);
        holdsNoSecret(quiet, Jar.secret(home), home);

        readsAllReceipts(during, secret, receipts);
        goesOnWithoutALostSecret(quiet);
        comesBackIntoAGivenServerAndIntoABundledOne(home, quiet, secret);
    }

    /** @return receipts of all that was sent before the backup began */
    private List<String> sendWhileBackedUp(Path home, Path file) throws Exception {
        Jar.Serving heard = Jar.serve(home);
        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        Jar.run(home, "", "open", "pc_next", "--closes", lastDay);
        Jar.run(home, PASSWORD + "\n", "account", "add", "jo.smith", "officer");
        Queue<String> sent = new ConcurrentLinkedQueue<>();
        CountDownLatch some = new CountDownLatch(SENT_BEFORE);
        AtomicBoolean isEnough = new AtomicBoolean();
        List<CompletableFuture<Void>> people = IntStream.range(0, PEOPLE)
                .mapToObj(one -> CompletableFuture.runAsync(() -> {
                    while (!isEnough.get()) {
                        sent.add(send(heard));
                        some.countDown();
                    }
                }))
                .toList();
        some.await();
        List<String> before = new ArrayList<>(sent);

        Jar.Said said = Jar.run(home, "", "backup", file.toString());
        isEnough.set(true);
        people.forEach(CompletableFuture::join);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(sent).as("sent while the backup was made").hasSizeGreaterThan(before.size());
        heard.stop();
        return before;
    }

    private static String send(Jar.Serving heard) {
        Respondent parent = new Respondent(URI.create("http://localhost:" + heard.port()));
        Read check = parent.answerAll(parent.open("/pc_next/answer"), Map.of("open_well", "Invented for a test"));
        return parent.send(check).page().select(".heard-code").text();
    }

    private static void holdsNoSecret(Path file, String secret, Path home) throws IOException {
        String content = content(file);
        assertThat(content).contains("jo.smith", "$2").doesNotContain(PASSWORD, secret);
        assertThat(content)
                .doesNotContain(Files.readString(home.resolve("postgres").resolve("password")));
    }

    private static String content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.read();
            while (read != '\n') {
                read = in.read();
            }
            return new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void readsAllReceipts(Path file, List<String> secret, List<String> receipts) throws Exception {
        Path home = folder.resolve("elsewhere");
        Jar.Said without = Jar.run(home, "", "restore", file.toString());
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err()).contains("restored together with the secret").hasLineCount(1);
        Jar.Said other = Jar.run(home, List.of("heard.secret=quite another secret"), "", "restore", file.toString());
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("kept with another secret");

        Jar.Said said = Jar.run(home, secret, "", "restore", file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        Jar.Serving heard = Jar.serve(home, secret.get(0));
        Respondent parent = new Respondent(URI.create("http://localhost:" + heard.port()));
        for (String receipt : receipts) {
            assertThat(parent.post("/pc_next/receipt", Map.of("code", receipt))
                            .page()
                            .text())
                    .contains("Invented for a test");
        }
        assertThat(Jar.run(home, secret, "", "restore", file.toString()).err()).contains("not empty");
        assertThat(send(heard)).isNotIn(receipts).isNotEmpty();
        heard.stop();
    }

    private void goesOnWithoutALostSecret(Path file) throws Exception {
        Path home = folder.resolve("lost");
        Jar.Said said = Jar.run(home, "", "restore", "--secret-lost", file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Jar.run(home, "", "report", "pc2021-1").err()).contains("There is no published release");
    }

    private void comesBackIntoAGivenServerAndIntoABundledOne(Path home, Path file, List<String> secret)
            throws Exception {
        given = server.start();
        List<String> there = new ArrayList<>(secret);
        given.forEach((name, value) -> there.add(name + "=" + value));
        Path again = folder.resolve("again");
        Path third = folder.resolve("third");

        assertThat(Jar.run(folder.resolve("unused"), there, "", "restore", file.toString())
                        .code())
                .isZero();
        assertThat(Jar.run(folder.resolve("unused"), there, "", "backup", again.toString())
                        .code())
                .isZero();
        assertThat(Jar.run(third, secret, "", "restore", again.toString()).code())
                .isZero();

        String rows = rows(home);
        PGSimpleDataSource council = new PGSimpleDataSource();
        council.setUrl(given.get("quarkus.datasource.jdbc.url"));
        council.setUser(given.get("quarkus.datasource.username"));
        council.setPassword(given.get("quarkus.datasource.password"));
        assertThat(new Everything(council).text()).isEqualTo(rows);
        assertThat(rows(third)).isEqualTo(rows);
        assertThat(Collections.frequency(List.of(rows.split("\n")), "== response"))
                .isEqualTo(1);
    }

    private static String rows(Path home) throws IOException {
        try (BundledPostgres postgres = BundledPostgres.in(home)) {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(postgres.url());
            database.setUser(BundledPostgres.USER);
            database.setPassword(postgres.password());
            return new Everything(database).text();
        }
    }
}
