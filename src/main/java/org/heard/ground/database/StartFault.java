package org.heard.ground.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What usually keeps PostgreSQL from starting, and what helps, by the words its programs print. */
final class StartFault {
    private StartFault() {}

    static DatabaseNotStarted explained(Path folder, IOException fault) {
        String said = said(folder, fault);
        if (said.contains("unshare") || said.contains("cannot be run as root")) {
            return new DatabaseNotStarted(
                    "PostgreSQL refuses to run as root, and here root cannot put it in a user namespace",
                    "run Heard as a normal user",
                    fault);
        }
        if (fault instanceof AccessDeniedException
                || said.contains("Permission denied")
                || said.contains("has wrong ownership")) {
            return new DatabaseNotStarted(
                    "the folder " + folder + " belongs to somebody else",
                    "give it to the user that runs Heard, or set HEARD_HOME to another folder",
                    fault);
        }
        if (said.contains("incompatible with server")) {
            return new DatabaseNotStarted(
                    "the data in " + folder + " were made by another version of PostgreSQL",
                    "move them over as deploy/README.md says",
                    fault);
        }
        if (said.contains("No space left")) {
            return new DatabaseNotStarted("the disk of " + folder + " is full", "make room", fault);
        }
        return new DatabaseNotStarted(said, "see " + folder.resolve("log.txt"), fault);
    }

    /** The last line it printed; when that only points to the log, the last complaint there. */
    private static String said(Path folder, IOException fault) {
        String printed = String.valueOf(fault.getMessage());
        if (!printed.contains("Examine the log")) {
            return fault instanceof AccessDeniedException ? printed : last(printed.lines());
        }
        try (Stream<String> log = Files.lines(folder.resolve("log.txt"))) {
            return last(log.filter(line -> line.contains("FATAL")));
        } catch (IOException | UncheckedIOException e) {
            fault.addSuppressed(e);
            return last(printed.lines());
        }
    }

    private static String last(Stream<String> lines) {
        return lines.reduce((earlier, later) -> later).orElse("it did not say why");
    }
}
