package org.heard.collection.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.heard.collection.formats.Codebook;
import org.heard.collection.importing.RoundFile;

/** Files of a few lines, looked at. */
final class Looks {
    private Looks() {}

    static LookedAt at(String name) {
        return look(RoundFile.of(name, bytes(name)));
    }

    static LookedAt in(String csv) {
        return in(csv.getBytes(StandardCharsets.UTF_8));
    }

    static LookedAt in(byte[] bytes) {
        return look(RoundFile.of("file.csv", bytes));
    }

    private static LookedAt look(RoundFile file) {
        return LookedAt.at(file, Codebook.NONE, Optional.empty());
    }

    static byte[] bytes(String name) {
        try (InputStream in = Looks.class.getResourceAsStream("/matching/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
