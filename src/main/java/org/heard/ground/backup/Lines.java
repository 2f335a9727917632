package org.heard.ground.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The content of a backup line by line; a row of a table is one line, for PostgreSQL escapes line ends in it. */
final class Lines {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next one with its line end; nothing after the last. */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean isWhole = false;
        while (!isWhole && hasMore()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            isWhole = stop < end;
            int next = isWhole ? stop + 1 : stop;
            line.write(buffer, at, next - at);
            at = next;
        }
        return line.toByteArray();
    }

    String[] words() throws IOException {
        return new String(next(), StandardCharsets.UTF_8).strip().split(" ");
    }

    private boolean hasMore() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(in.read(buffer), 0);
        }
        return at < end;
    }
}
