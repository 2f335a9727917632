package org.heard.collection.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.heard.app.Database;
import org.heard.app.Jar;
import org.heard.collection.importing.Upload;
import org.heard.collection.matching.OfficerAtWork.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of 100,000 invented answers comes in by pressing what the pages offer, in a server with 512 MB of heap; then the same
 * with the server killed while it writes: nothing is in, the page says so, and it is started again.
 *
 * <p>{@code mvn -Pdrill -Dit.test=BigImportDrill}, some four minutes; {@code -Ddrill.rows=20000} for fewer.
 */
class BigImportDrill {
    private static final int ROWS = Integer.getInteger("drill.rows", 100_000);
    private static final Path SAMPLE = Path.of("surveys/parent-carer/rounds/2020.csv");
    private static final String PASSWORD = "four words are good";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    /** Column of the file, and how its texts are kept. */
    private static final int LISTENED = 17;

    private static final Map<String, String> CODES =
            Map.of("No", "1", "Partly", "2", "Yes, fully", "3", "Does not apply", "8", "Don’t know", "9");

    @TempDir
    Path folder;

    private final Map<String, Long> made = new HashMap<>();
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private double cpu;
    private ProcessHandle server;

    @Test
    void aHundredThousandAnswersComeInAndNothingOfAWorkThatWasKilled() throws Exception {
        Upload.Sent file = new Upload.Sent("large.csv", made());
        Path home = folder.resolve("home");
        Path collections = folder.resolve("gc.log");
        Jar.Serving heard = Jar.serve(home, List.of("-Xmx512m", "-Xlog:gc:file=" + collections));
        server = heard.process().toHandle();
        assertThat(Jar.run(home, PASSWORD + "\n", "account", "add", "jo.smith", "officer")
                        .code())
                .isZero();
        OfficerAtWork officer = at(heard);
        officer.signIn("jo.smith", PASSWORD);

        Seen coming = confirmed(officer, file);
        Seen in = timed("brought in", () -> waited(officer, coming));
        assertThat(in.heading()).isEqualTo("It is in");
        assertCounts(new Database(heard));
        tell(file, collections);

        assertThat(officer.press(officer.open("/rounds/import"), "Take it out: September 2020")
                        .text())
                .contains("is out again");
        killed(heard, home, officer, file);
    }

    private void killed(Jar.Serving heard, Path home, OfficerAtWork officer, Upload.Sent file) throws Exception {
        Seen coming = confirmed(officer, file);
        while (!coming.text().matches("(?s).*[1-9][0-9,]* of [0-9,]+ answers are written.*")) {
            coming = officer.open(coming.path());
        }
        String seen = coming.page().select("main strong").text();
        heard.kill();
        Jar.Serving again = Jar.serve(home, List.of("-Xmx512m"));
        Database database = new Database(again);
        assertThat(database.number("select count(*) from response")).isZero();
        OfficerAtWork same = officer.at(base(again));
        same.signIn("jo.smith", PASSWORD);
        Seen stopped = waited(same, same.open(coming.path()));
        assertThat(stopped.heading()).isEqualTo("Nothing of large.csv is in");
        assertThat(waited(same, same.press(stopped, "Start again")).heading()).isEqualTo("It is in");
        assertCounts(database);
        System.out.printf("Killed when the page said “%s”: nothing was in; started again, all of it is%n", seen);
        again.stop();
    }

    private Seen confirmed(OfficerAtWork officer, Upload.Sent file) throws Exception {
        Seen found = timed("looked at", () -> officer.choose(List.of(file)));
        assertThat(found.text()).contains("SurveyMonkey", "September 2020");
        Seen columns = timed("columns", () -> officer.press(found, "Go on to the columns"));
        Seen options = timed("answers", () -> officer.press(columns, "Go on to the answers"));
        Seen preview = timed("preview", () -> officer.press(options, "Show what would come in"));
        return timed("pressed", () -> officer.press(preview, "Bring in"));
    }

    /** Looks again each second, as a person would, until there is an end. */
    private static Seen waited(OfficerAtWork officer, Seen first) throws InterruptedException {
        Seen now = first;
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (now.text().contains("Look again") && System.nanoTime() < until) {
            TimeUnit.SECONDS.sleep(1);
            now = officer.open(now.path());
        }
        return now;
    }

    private void assertCounts(Database database) throws Exception {
        assertThat(database.number("select count(*) from response where round = 'pc2020'"))
                .isEqualTo(ROWS);
        for (Map.Entry<String, String> one : CODES.entrySet()) {
            assertThat(database.number(
                            "select count(*) from response, jsonb_array_elements(answers -> 'children') child"
                                    + " where child -> 'ehcp_listened' = '[\"" + one.getValue() + "\"]'"))
                    .as(one.getKey())
                    .isEqualTo(made.getOrDefault(one.getKey(), 0L));
        }
    }

    private void tell(Upload.Sent file, Path collections) throws IOException {
        long most = 0;
        long live = 0;
        Matcher collected = COLLECTED.matcher(Files.readString(collections));
        while (collected.find()) {
            most = Math.max(most, Long.parseLong(collected.group(1)));
            live = Math.max(live, Long.parseLong(collected.group(2)));
        }
        double all = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        System.out.printf(
                "%,d rows, %.1f MB: %.1f s in all, %s; %.1f s of CPU of server and database; -Xmx512m, at most %d MB"
                        + " before and %d MB after a collection%n",
                ROWS, file.bytes().length / 1e6, all, seconds, cpu, most, live);
    }

    /** Of the server and of the connections of its database that are open. */
    private double cpuSeconds() {
        return Stream.concat(Stream.of(server), server.descendants())
                        .flatMap(one -> one.info().totalCpuDuration().stream())
                        .mapToDouble(Duration::toMillis)
                        .sum()
                / 1000;
    }

    private interface Step {
        Seen take() throws Exception;
    }

    private Seen timed(String name, Step step) throws Exception {
        long began = System.nanoTime();
        double before = cpuSeconds();
        Seen seen = step.take();
        if (seconds.putIfAbsent(name, Math.round((System.nanoTime() - began) / 1e8) / 10.0) == null) {
            cpu += cpuSeconds() - before;
        }
        assertThat(seen.status()).as(name + ": " + seen.text()).isEqualTo(200);
        return seen;
    }

    /** The rows of our invented round of September 2020, again and again, each with a number of its own. */
    private byte[] made() throws IOException {
        List<CSVRecord> rows;
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(Files.readString(SAMPLE)))) {
            rows = parser.getRecords();
        }
        List<CSVRecord> people = rows.subList(2, rows.size());
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(rows.get(0));
            printer.printRecord(rows.get(1));
            for (int i = 0; i < ROWS; i++) {
                List<String> cells =
                        new ArrayList<>(people.get(i % people.size()).toList());
                cells.set(0, String.valueOf(20_000_000 + i));
                printer.printRecord(cells);
                made.merge(cells.get(LISTENED), 1L, Long::sum);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static OfficerAtWork at(Jar.Serving heard) {
        return new OfficerAtWork(base(heard));
    }

    private static URI base(Jar.Serving heard) {
        return URI.create("http://localhost:" + heard.port());
    }
}
