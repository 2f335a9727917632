package org.heard.crowd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Seconds of processor a process and those it started have used, from Linux's /proc. */
final class Cores {
    /** What getconf CLK_TCK says on every Linux of today. */
    private static final double TICKS = 100;

    private static final int USER = 11;

    private Cores() {}

    static double of(ProcessHandle process) {
        return seconds(process) + process.children().mapToDouble(Cores::of).sum();
    }

    private static double seconds(ProcessHandle process) {
        try {
            String line = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            List<String> fields =
                    List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
            long ticks = 0;
            for (String field : fields.subList(USER, USER + 4)) {
                ticks += Long.parseLong(field);
            }
            return ticks / TICKS;
        } catch (IOException e) {
            return 0; // it ended meanwhile
        }
    }
}
