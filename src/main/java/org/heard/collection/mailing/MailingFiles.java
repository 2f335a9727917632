package org.heard.collection.mailing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.heard.ground.crypto.Secrets;

/** Seals mailing files and opens them again: AES-256-GCM under a key made of the server's secret for them alone. */
@Singleton
class MailingFiles {
    private static final String FIRST_LINE = "Heard mailing file 1\n";
    private static final byte[] VERSION = "1".getBytes(StandardCharsets.UTF_8);
    private static final int LINE = 76;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Secrets secrets;

    MailingFiles(Secrets secrets) {
        this.secrets = secrets;
    }

    byte[] seal(MailingFile file) {
        try {
            byte[] locked = secrets.lock(key(), JSON.writeValueAsBytes(file));
            String text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(locked);
            return (FIRST_LINE + text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mailing file could not be written", e);
        }
    }

    /** Empty where it is no mailing file of this Heard, or was changed. */
    Optional<MailingFile> open(byte[] sealed) {
        String text = new String(sealed, StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (!text.startsWith(FIRST_LINE)) {
            return Optional.empty();
        }
        try {
            byte[] locked = Base64.getMimeDecoder()
                    .decode(text.substring(FIRST_LINE.length()).strip());
            return Optional.of(JSON.readValue(Secrets.unlock(key(), locked), MailingFile.class));
        } catch (IllegalStateException | IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    private byte[] key() {
        return secrets.mark("mailing file", VERSION);
    }
}
