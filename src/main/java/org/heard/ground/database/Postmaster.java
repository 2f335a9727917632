package org.heard.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process as its own note {@code postmaster.pid} tells: line 1 the process, 4 the port, 8 the state.
 *
 * @param process its number
 * @param port on the loopback; 0 while it has not said
 * @param ready takes connections
 */
record Postmaster(long process, int port, boolean ready) {

    /** The server that runs on this data, if one does; a stale note, a stranger or a zombie is none. */
    static Optional<Postmaster> on(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            Postmaster noted = new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0,
                    lines.size() > 7 && lines.get(7).startsWith("ready"));
            return ProcessHandle.of(noted.process)
                    .filter(handle -> noted.serves(handle, data))
                    .map(handle -> noted);
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty(); // no note, or one half written: nobody can be using it
        }
    }

    private boolean serves(ProcessHandle handle, Path data) {
        if (!handle.isAlive() || isZombie()) {
            return false;
        }
        // The same number may by now belong to a stranger, who must not be told to stop.
        ProcessHandle.Info info = handle.info();
        return info.arguments()
                .map(arguments -> List.of(arguments).contains(data.toString()))
                .orElseGet(() -> info.command().map(c -> c.contains("postgres")).orElse(false));
    }

    /** Dead, but not yet taken leave of by its parent: {@code pg_ctl stop} would wait for it to its limit. */
    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false; // not Linux, or gone between two looks; the caller has asked whether it is alive
        }
    }
}
