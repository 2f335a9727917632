package org.heard.ground.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Which processes use the server of one home, told by locks the system drops when a process dies, however it
 * dies. The door lock is held while starting or stopping; each user holds a share of the users lock.
 */
final class Users implements AutoCloseable {
    private final FileChannel door;
    private final FileChannel users;
    private FileLock share;

    Users(Path folder) throws IOException {
        door = open(folder.resolve("door.lock"));
        users = open(folder.resolve("users.lock"));
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Waits until no other process starts or stops the server; close the lock to let the next one in. */
    FileLock door() throws IOException {
        return door.lock();
    }

    /** With the door held: whether any other process uses the server. */
    boolean others() throws IOException {
        try (FileLock alone = users.tryLock()) {
            return alone == null;
        } catch (OverlappingFileLockException e) {
            return true; // another user in this very JVM
        }
    }

    void enter() throws IOException {
        share = users.lock(0, Long.MAX_VALUE, true);
    }

    void leave() throws IOException {
        share.close();
    }

    @Override
    public void close() throws IOException {
        users.close();
        door.close();
    }
}
