package org.heard.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs to its end; as root through {@code unshare -U}, because PostgreSQL refuses root. */
final class Command {
    private static final int SECONDS = 120;
    private static final List<String> NOT_ITS_BUSINESS = List.of("PG", "HEARD_", "QUARKUS_");

    private Command() {}

    /** @return what it printed @throws IOException with what it printed, when it says it failed */
    static String run(Path workIn, List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name")) && Files.isDirectory(Path.of("/proc/self/ns"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(words);
        // To a file, not a pipe: the postmaster inherits it and would hold a pipe open for ever.
        Path output = Files.createTempFile(workIn, "output", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(workIn.toFile());
            // The server must not hold what its own superuser could read there: a secret, or another server's password.
            builder.environment()
                    .keySet()
                    .removeIf(name -> NOT_ITS_BUSINESS.stream().anyMatch(name::startsWith));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            String printed = Files.readString(output).strip();
            if (!ended || process.exitValue() != 0) {
                throw new IOException(printed.isEmpty() ? words.get(0) + " did not end well" : printed);
            }
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + words.get(0), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
