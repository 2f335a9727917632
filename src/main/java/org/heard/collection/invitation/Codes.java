package org.heard.collection.invitation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Codes an officer pastes, or sends as a file: one in each line, what stands behind a comma left out. */
public class Codes {
    private static final int MOST_BYTES = 1024 * 1024;

    @RestForm
    String codes;

    @RestForm
    FileUpload file;

    String typed() {
        return codes == null ? "" : codes;
    }

    /** Each once, as it was first written. */
    List<String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String line : (typed() + "\n" + uploaded()).split("\\R")) {
            String code = line.replaceFirst("[,;\t].*", "").strip();
            String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            if (!plain.isEmpty() && !plain.equals("CODE")) {
                all.putIfAbsent(plain, code);
            }
        }
        return List.copyOf(all.values());
    }

    private String uploaded() {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
