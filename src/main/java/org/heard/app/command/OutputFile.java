package org.heard.app.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a command leaves what it made. */
final class OutputFile {
    private OutputFile() {}

    /** @param what what it holds, for the sentence that says it cannot be written: "report" */
    static void write(Path file, String what, byte[] content) throws IOException {
        try {
            Files.write(file, content);
        } catch (FileSystemException e) {
            throw new IOException(
                    "The " + what + " cannot be written to " + file + ". Name a file in a folder you may write to.", e);
        }
    }
}
