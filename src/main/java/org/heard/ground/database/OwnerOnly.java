package org.heard.ground.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders nobody else on the machine can read (on systems with such permissions). */
public final class OwnerOnly {
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {}

    public static Path folder(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, allowing(FOLDER));
    }

    /**
     * The same, and a folder that was there already is closed to everybody else.
     *
     * @return false where it could not be: it belongs to somebody else, or everybody may write there, as in /tmp
     */
    public static boolean closed(Path folder) throws IOException {
        folder(folder);
        if (!hasPermissions()) {
            return true;
        }
        Set<PosixFilePermission> who = Files.getPosixFilePermissions(folder);
        if (PosixFilePermissions.fromString(FOLDER).containsAll(who)) {
            return true;
        }
        if (who.contains(PosixFilePermission.OTHERS_WRITE)) {
            return false;
        }
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOLDER));
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    /** Whether everybody on the machine may read this file, or change it. */
    public static boolean isOpenToAll(Path file) throws IOException {
        return hasPermissions()
                && Files.getPosixFilePermissions(file).stream()
                        .anyMatch(one ->
                                one == PosixFilePermission.OTHERS_READ || one == PosixFilePermission.OTHERS_WRITE);
    }

    /** A new, empty file in this folder, with a name of chance between these two ends. */
    public static Path newFile(Path folder, String begins, String ends) throws IOException {
        return Files.createTempFile(folder, begins, ends, allowing("rw-------"));
    }

    /** What the file holds; if there is none, writes this first. Of two processes at once, one wins and both read it. */
    public static String read(Path file, String otherwise) throws IOException {
        if (!Files.exists(file)) {
            // Complete before it has its name, so that nobody ever reads half of it.
            Path draft = newFile(file.getParent(), "new", null);
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

    private static boolean hasPermissions() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] allowing(String who) {
        return hasPermissions()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(who))}
                : new FileAttribute<?>[0];
    }
}
