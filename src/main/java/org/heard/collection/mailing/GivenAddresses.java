package org.heard.collection.mailing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What an officer pastes or uploads: addresses with the language of the mail, or a mailing file with what to do. */
public class GivenAddresses {
    private static final int MOST_BYTES = 1024 * 1024;

    @RestForm
    String addresses;

    @RestForm
    String language;

    /** "invitation" or "reminder". */
    @RestForm
    String send;

    @RestForm
    FileUpload file;

    String typed() {
        return addresses == null ? "" : addresses;
    }

    String language() {
        return language == null ? "en" : language;
    }

    boolean isReminder() {
        return "reminder".equals(send);
    }

    AddressList list() {
        return AddressList.of(
                typed().isBlank()
                        ? new String(bytes(), StandardCharsets.UTF_8)
                        : typed() + "\n" + new String(bytes(), StandardCharsets.UTF_8));
    }

    /** Of the file; none where there is none. */
    byte[] bytes() {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
