package org.heard.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders nobody else on the machine can read (on systems with such permissions). */
public final class OwnerOnly {
    private OwnerOnly() {}

    public static Path folder(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, allowing("rwx------"));
    }

    /** What the file holds; if there is none, writes this first. Of two processes at once, one wins and both read it. */
    public static String read(Path file, String otherwise) throws IOException {
        if (!Files.exists(file)) {
            // Complete before it has its name, so that nobody ever reads half of it.
            Path draft = Files.createTempFile(file.getParent(), "new", null, allowing("rw-------"));
            Files.writeString(draft, otherwise);
            try {
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException e) {
                return Files.readString(file).strip();
            } finally {
                Files.delete(draft);
            }
        }
        return Files.readString(file).strip();
    }

    private static FileAttribute<?>[] allowing(String who) {
        boolean posix = java.nio.file.FileSystems.getDefault()
                .supportedFileAttributeViews()
                .contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(who))}
                : new FileAttribute<?>[0];
    }
}
