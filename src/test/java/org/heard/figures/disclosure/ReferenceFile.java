package org.heard.figures.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The disclosure cases of the reference folder; see its README for where the numbers come from. */
public final class ReferenceFile {
    private ReferenceFile() {}

    public static String text(String name) {
        return at("/reference/" + name);
    }

    static String at(String path) {
        try (InputStream in = ReferenceFile.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
