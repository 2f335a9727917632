package org.heard.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.heard.app.Database;
import org.heard.app.Jar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests made by chance, byte by byte, for as long as one likes: the server answers or hangs up, never breaks, and
 * keeps no response.
 *
 * <p>{@code mvn -Pdrill -Dit.test=FuzzDrill -Dfuzz.seconds=60}; {@code -Dfuzz.seed=…} for the same requests again.
 */
class FuzzDrill {
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 60);
    private static final int PATIENCE_MILLIS = 5000;
    private static final int SOON_MILLIS = 50;
    /** "HTTP/1.1 200" */
    private static final int STATUS_LINE = 12;

    private static final int STATUS_AT = 9;
    private static final int LINES = 20;
    private static final List<String> SURVEYS = List.of("pc_next", "staff", "yp");
    private static final List<String> PLACES = List.of(
            "",
            "answer",
            "locality",
            "child-1/age_band",
            "child-6/remove",
            "check-answers",
            "sent",
            "come-back",
            "come-back/code",
            "invitation",
            "receipt",
            "receipt/change",
            "receipt/erase",
            "finish",
            "stopped",
            "open_well",
            "../sign-in",
            "../rounds/open",
            "../results/x",
            "../check",
            "../accounts",
            "../q/health",
            "../help");
    private static final List<String> PIECES = List.of(
            "answering",
            "locality",
            "Formby",
            "code",
            "=",
            "&",
            "%",
            "%00",
            "%zz",
            "+",
            "\u0000",
            "é",
            "x=1&x=2",
            "change",
            "yes",
            "website",
            "sure",
            "<",
            "\"",
            "'",
            "../",
            "{",
            "}",
            ";",
            "[]",
            "null",
            "NaN",
            "-1",
            "9".repeat(40),
            "a".repeat(9000));
    private static final List<String> HEADERS = List.of(
            "Cookie: draft=",
            "Cookie: draft=%00; draft=AAAA",
            "Sec-Fetch-Site: same-origin",
            "Origin: null",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: multipart/form-data; boundary=",
            "Content-Type: application/json",
            "Content-Encoding: gzip",
            "Transfer-Encoding: chunked",
            "Expect: 100-continue",
            "Accept: */*;q=x",
            "Accept-Encoding: gzip, br;q=9",
            "X-HTTP-Method-Override: DELETE",
            "Range: bytes=0-1",
            "If-None-Match: *",
            "Content-Length: -1",
            "Content-Length: 5",
            "Host: elsewhere.example",
            "X: " + "y".repeat(7000));

    @TempDir
    Path folder;

    private Random chance;

    @Test
    void survivesRequestsMadeByChance() throws Exception {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("fuzz.seed=" + seed);
        chance = new Random(seed);
        Path home = folder.resolve("home");
        Jar.Serving heard =
                Jar.serve(home, "heard.limits.pages-a-minute=10000000", "heard.limits.forms-a-minute=10000000");
        try {
            open(home);
            drill(heard);
        } finally {
            heard.stop();
        }
    }

    private static void open(Path home) throws IOException, InterruptedException {
        for (String survey : SURVEYS) {
            Jar.run(
                    home,
                    "",
                    "open",
                    survey,
                    "--closes",
                    LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        }
    }

    private void drill(Jar.Serving heard) throws Exception {
        long silent = Files.size(heard.log());
        Map<String, Integer> answers = new TreeMap<>();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < until) {
            String request = request();
            String status = ask(heard.port(), request, SOON_MILLIS);
            assertThat(status).as(request).doesNotStartWith("5");
            assertThat(complaint(heard.log(), silent)).as(request).isEmpty();
            answers.merge(status, 1, Integer::sum);
        }
        System.out.println(answers);
        assertThat(new Database(heard).sent()).isZero();
        assertThat(ask(heard.port(), "GET /help HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", PATIENCE_MILLIS))
                .isEqualTo("200");
    }

    /** What the server has written since; it may be about a request shortly before the last. */
    private static String complaint(Path log, long silent) throws IOException {
        return Files.size(log) == silent
                ? ""
                : Files.readString(log)
                        .substring((int) silent)
                        .lines()
                        .limit(LINES)
                        .collect(Collectors.joining("\n"));
    }

    private String request() {
        StringBuilder body = new StringBuilder();
        for (int i = chance.nextInt(8); i > 0; i--) {
            body.append(one(PIECES));
        }
        String method = one(List.of("GET", "POST", "POST", "POST", "HEAD", "PUT", "OPTIONS", "get", "X"));
        String query = chance.nextInt(3) == 0
                ? "?" + one(PIECES).replace("\u0000", "") + "=" + one(List.of("ar", "easy", "%00"))
                : "";
        StringBuilder head =
                new StringBuilder(method + " /" + one(SURVEYS) + "/" + one(PLACES) + query + " HTTP/1.1\r\n");
        head.append("Host: localhost\r\nConnection: close\r\n");
        for (int i = chance.nextInt(4); i > 0; i--) {
            head.append(one(HEADERS)).append("\r\n");
        }
        if (chance.nextBoolean()) {
            head.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                    .append(body.toString().getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        return head + "\r\n" + body;
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /**
     * @param soon milliseconds until the server is told that nothing more will come; it may then hang up
     * @return the status; nothing where the server hung up or waits for more, as it may
     */
    private static String ask(int port, String request, int soon) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(soon);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String line = firstByte(socket)
                    + new String(socket.getInputStream().readNBytes(STATUS_LINE - 1), StandardCharsets.ISO_8859_1);
            return line.length() < STATUS_LINE ? "" : line.substring(STATUS_AT);
        } catch (SocketException | SocketTimeoutException hungUp) {
            return "";
        }
    }

    private static String firstByte(Socket socket) throws IOException {
        int first;
        try {
            first = socket.getInputStream().read();
        } catch (SocketTimeoutException waitsForMore) {
            socket.shutdownOutput();
            socket.setSoTimeout(PATIENCE_MILLIS);
            first = socket.getInputStream().read();
        }
        return first < 0 ? "" : String.valueOf((char) first);
    }
}
