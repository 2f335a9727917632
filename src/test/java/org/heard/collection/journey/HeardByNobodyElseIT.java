package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.app.Database;
import org.heard.app.Jar;
import org.heard.collection.journey.Respondent.Read;
import org.heard.collection.response.Everything;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where somebody answered from, with what, and at what minute: nowhere in the database, the log or a backup. */
class HeardByNobodyElseIT {
    private static final String ADDRESS = "203.0.113.77";
    private static final String BROWSER = "Mozilla/5.0 (OldPhone; unlike any other)";
    private static final String LOST_CODE = "3333 4444 6666";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    @TempDir
    Path folder;

    @Test
    void nothingTellsWhereWithWhatOrWhenSomebodyAnswered() throws Exception {
        Path home = folder.resolve("home");
        Jar.Serving heard = Jar.serve(home, "quarkus.http.proxy.proxy-address-forwarding=true");
        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        Jar.run(home, "", "open", "pc_next", "--closes", lastDay);
        String logBefore = Files.readString(heard.log());
        LocalTime from = LocalTime.now(ZoneOffset.UTC);

        String receipt = answer(new Respondent(
                URI.create("http://localhost:" + heard.port()),
                Map.of("X-Forwarded-For", ADDRESS, "User-Agent", BROWSER, "Referer", "http://elsewhere.example/")));

        Set<String> minutes = minutes(from);
        String dump = new Everything(new Database(heard).source()).text();
        assertThat(dump).doesNotContain("Invented for a test", ADDRESS, "OldPhone", "elsewhere.example");
        assertThat(dump).doesNotContain(receipt, receipt.replace(" ", ""), LOST_CODE.replace(" ", ""));
        // Sealed, and alone in its table.
        assertThat(dump.lines()
                        .dropWhile(line -> !line.equals("== envelope"))
                        .skip(1)
                        .takeWhile(line -> !line.startsWith("==")))
                .hasSize(1)
                .allSatisfy(row -> assertThat(minutes).noneMatch(row::contains));
        assertThat(Files.readString(heard.log()))
                .as("lines logged by answering")
                .isEqualTo(logBefore);
        heard.stop();
        assertThat(filesWith(home, ADDRESS)).isEmpty();
        assertThat(filesWith(home, "OldPhone")).isEmpty();
        assertThat(filesWith(home, receipt.replace(" ", ""))).isEmpty();
        assertThat(filesWith(home, "Invented for a test")).isEmpty();
        assertThat(filesWith(home, "pc_next"))
                .as("the search reads what is kept")
                .isNotEmpty();
    }

    /** With every page that leaves a trace elsewhere: a return code, a wrong code, the receipt. */
    private static String answer(Respondent parent) {
        Read page = parent.open("/pc_next/answer");
        parent.answer(page, Map.of());
        parent.submit(parent.open("/pc_next/come-back"));
        parent.post("/pc_next/invitation", Map.of("code", LOST_CODE));
        Read check = parent.answerAll(parent.open("/pc_next/answer"), Map.of("open_well", "Invented for a test"));
        String receipt = parent.send(check).page().select(".heard-code").text();
        assertThat(parent.post("/pc_next/receipt", Map.of("code", receipt)).status())
                .isEqualTo(200);
        assertThat(parent.open("/pc_next/nothing-here").status()).isEqualTo(404);
        return receipt;
    }

    private static Set<String> minutes(LocalTime from) {
        Set<String> minutes = new TreeSet<>();
        LocalTime last = LocalTime.now(ZoneOffset.UTC).plusMinutes(1);
        for (LocalTime at = from; !MINUTE.format(at).equals(MINUTE.format(last)); at = at.plusMinutes(1)) {
            minutes.add(MINUTE.format(at));
        }
        return minutes;
    }

    private static List<Path> filesWith(Path home, String words) throws IOException {
        byte[] sought = words.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, sought))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] sought) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(sought, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
