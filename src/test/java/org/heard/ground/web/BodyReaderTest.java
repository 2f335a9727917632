package org.heard.ground.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BodyReaderTest.ShortTimes.class)
class BodyReaderTest {
    /** Fewer than the workers there are would prove nothing. */
    private static final int MANY = 220;

    private static final String FORM = "application/x-www-form-urlencoded";

    public static final class ShortTimes implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("heard.bodies.form-within", "4s", "heard.bodies.at-once", String.valueOf(MANY + 5));
        }
    }

    @TestHTTPResource
    URI base;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path uploads;

    @Inject
    Uploads kept;

    private final List<Socket> opened = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : opened) {
            socket.close();
        }
    }

    @Test
    void manySlowFormsHoldUpNobody() throws IOException {
        // Once before: what is slow the first time is so with or without them.
        given().get("/").then().statusCode(200);
        given().redirects()
                .follow(false)
                .formParam("a", "b")
                .post("/pc_next/start")
                .then();
        for (int i = 0; i < MANY; i++) {
            begun("/pc_next/locality", FORM, "Content-Length: 1000", "a");
        }
        Instant began = Instant.now();

        given().get("/").then().statusCode(200);
        given().redirects()
                .follow(false)
                .formParam("a", "b")
                .post("/pc_next/start")
                .then();
        given().get("/nothing/here").then().statusCode(404);

        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aFormThatTakesTooLongIsRefused() throws IOException {
        Socket slow = begun("/pc_next/locality", FORM, "Content-Length: 1000", "a=1");

        assertThat(answer(slow)).startsWith("HTTP/1.1 408").contains("That took too long");
    }

    @Test
    void oneNetworkMayHaveSoManyUnderWay() throws IOException {
        for (int i = 0; i < MANY + 5; i++) {
            begun("/pc_next/locality", FORM, "Content-Length: 1000", "a");
        }
        await(() -> answerSoon(begun("/pc_next/locality", FORM, "Content-Length: 1000", "a"))
                .startsWith("HTTP/1.1 429"));
    }

    @Test
    void aFormInPiecesObeysTheSameLimit() throws IOException {
        String fields = "&b=" + "c".repeat(59_997);
        String piece = "ea60\r\n" + fields + "\r\n";
        Socket tooLong = begun("/sign-in", FORM, "Transfer-Encoding: chunked", piece + piece + piece);
        assertThat(answer(tooLong)).startsWith("HTTP/1.1 413");

        Socket fits =
                begun("/sign-in", FORM, "Transfer-Encoding: chunked", "6\r\nname=x\r\nb\r\n&password=y\r\n0\r\n\r\n");
        assertThat(answer(fits)).startsWith("HTTP/1.1 302").contains("/sign-in?again=1");
    }

    @Test
    void aTextAsLongAsAPageTakesArrivesWholeInHoweverManyPieces() throws Exception {
        String words = "%C5%BC".repeat(20);
        String body = "password=p&name=" + words.repeat(100);
        Socket socket = begun("/sign-in", FORM, "Content-Length: " + body.length(), body.substring(0, 17));
        OutputStream out = socket.getOutputStream();
        for (int at = 17; at < body.length(); at += 1001) {
            out.write(body.substring(at, Math.min(body.length(), at + 1001)).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(5);
        }
        assertThat(answer(socket)).startsWith("HTTP/1.1 302").contains("/sign-in?again=1");
    }

    @Test
    void aFileFromNobodyIsRefusedBeforeItIsStored() throws IOException {
        for (String page : List.of("/commentary/pc2021-1", "/reports/1/sections/x", "/reports/template", "/help")) {
            String part =
                    "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n" + "n".repeat(50_000);
            Socket socket = begun(page, "multipart/form-data; boundary=x", "Content-Length: 900000", part);

            assertThat(answer(socket)).as(page).matches("(?s)HTTP/1.1 (403|302).*");
            assertThat(stored()).as(page).isEmpty();
        }
    }

    @Test
    @TestSecurity(
            user = "someone",
            roles = {"forum", "reader"})
    void aFileIsTakenOnlyFromThoseThePageTakesItFrom() throws IOException {
        given().multiPart("file", "x.docx", new byte[70_000])
                .post("/reports/template")
                .then()
                .statusCode(403);
        given().multiPart("file", "x.docx", new byte[70_000])
                .post("/commentary/pc2021-1")
                .then()
                .statusCode(403);
        assertThat(stored()).isEmpty();
    }

    @Test
    @TestSecurity(
            user = "someone",
            roles = {"officer", "reader"})
    void aFileGoesWhenItsRequestIsAnswered() throws IOException {
        given().multiPart("file", "x.docx", new byte[70_000])
                .post("/reports/template")
                .then()
                .statusCode(422);
        await(() -> stored().isEmpty());
    }

    @Test
    void whatAKilledProcessLeftGoesAtTheNextStart() throws IOException {
        long gone = 4_194_304_000L; // no system numbers its processes so high
        Path left = Files.writeString(uploads.resolve(gone + "-names"), "names");
        Path older = Files.writeString(uploads.resolve("resteasy-reactive123upload"), "names");
        Path others = Files.writeString(
                uploads.resolve(ProcessHandle.current().parent().orElseThrow().pid() + "-names"), "names");

        kept.atStart(null);

        assertThat(left).doesNotExist();
        assertThat(older).doesNotExist();
        assertThat(others).exists();
        Files.delete(others);
    }

    private interface Asked {
        boolean isSo() throws IOException;
    }

    private static void await(Asked asked) throws IOException {
        Instant until = Instant.now().plusSeconds(5);
        while (!asked.isSo()) {
            assertThat(Instant.now()).isBefore(until);
        }
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> files = Files.list(uploads)) {
            return files.toList();
        }
    }

    private Socket begun(String path, String type, String length, String body) throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        opened.add(socket);
        socket.setSoTimeout(10_000);
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nContent-Type: " + type
                + "\r\n" + length + "\r\n\r\n";
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** Empty where none comes: that one is under way too. */
    private static String answerSoon(Socket socket) throws IOException {
        socket.setSoTimeout(200);
        try {
            return answer(socket);
        } catch (SocketTimeoutException e) {
            return "";
        }
    }

    /** As much as comes at once: its head and some of the page. */
    private static String answer(Socket socket) throws IOException {
        byte[] some = new byte[60_000];
        int read = socket.getInputStream().read(some);
        return read < 0 ? "" : new String(some, 0, read, StandardCharsets.UTF_8);
    }
}
