package org.heard.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.questionnaire.surveyfile.RealArea;

/** The packaged jar as a process of its own, the way an operator starts it: with an area that is filled in. */
public final class Jar {
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final Pattern AS_A_SERVICE = Pattern.compile("ExecStart=\\S+ (.*)-jar \\S+ serve");
    private static final int PATIENCE_SECONDS = 300;

    private Jar() {}

    /** What one command said and how it ended. */
    public record Said(int code, String out, String err) {}

    /** Heard, serving. */
    public record Serving(Process process, int port, Path home, Path log) {

        /** As a power cut would, for this process alone. */
        public void kill() throws InterruptedException {
            process.destroyForcibly();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Heard does not die");
            }
        }

        public void killDatabase() throws IOException {
            database().ifPresent(ProcessHandle::destroyForcibly);
        }

        /** The server process; empty when it has ended, however it did. */
        public Optional<ProcessHandle> database() throws IOException {
            Path note = home.resolve("postgres").resolve("data").resolve("postmaster.pid");
            if (!Files.exists(note)) {
                return Optional.empty();
            }
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(note).get(0).strip()));
        }

        public void stop() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Heard does not stop");
            }
        }

        String get(String path) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    public static Serving serve(Path home, String... settings) throws IOException, InterruptedException {
        return serve(home, List.of(), settings);
    }

    /** @param java options beside those of the service; of two alike the last counts */
    public static Serving serve(Path home, List<String> java, String... settings)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(home.getParent(), "heard", ".log");
        List<String> command = command(home, List.of(settings), "serve");
        command.addAll(1, java);
        command.addAll(1, asAService());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!process.waitFor(100, TimeUnit.MILLISECONDS) && System.nanoTime() < until) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                return new Serving(process, Integer.parseInt(listening.group(1)), home, log);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("Heard did not start: " + Files.readString(log));
    }

    /** The one it made for this home, where it keeps it when nothing else is said. */
    public static String secret(Path home) throws IOException {
        return Files.readString(
                        home.resolveSibling(home.getFileName() + "-secret").resolve("secret"))
                .strip();
    }

    /** What the unit we ship tells Java, and nothing else. */
    private static List<String> asAService() throws IOException {
        Matcher start = AS_A_SERVICE.matcher(Files.readString(Path.of("deploy", "heard.service")));
        if (!start.find()) {
            throw new IllegalStateException("deploy/heard.service starts no jar");
        }
        return List.of(start.group(1).strip().split(" "));
    }

    public static Said run(Path home, String input, String... words) throws IOException, InterruptedException {
        return run(home, List.of(), input, words);
    }

    /** @param settings as {@code name=value} @param input what is typed */
    public static Said run(Path home, List<String> settings, String input, String... words)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(home.getParent(), "out", ".txt");
        Path err = Files.createTempFile(home.getParent(), "err", ".txt");
        Process process = new ProcessBuilder(command(home, settings, words))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Heard does not end: " + List.of(words));
        }
        return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static List<String> command(Path home, List<String> settings, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dheard.home=" + home,
                "-Dquarkus.http.port=0"));
        if (settings.stream().noneMatch(setting -> setting.startsWith("heard.surveys="))) {
            command.add("-D" + RealArea.setting());
        }
        settings.forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-jar", System.getProperty("heard.jar")));
        command.addAll(List.of(words));
        return command;
    }
}
