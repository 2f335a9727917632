package org.heard.ground.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks a zip and believes nothing it says of its own size: what comes out is counted as it comes. */
final class Unpacking {
    /** All parts together; a template with a large crest unpacks to a few. */
    static final int MOST_BYTES = 40 * 1024 * 1024;

    private static final int MOST_PARTS = 1000;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long room = MOST_BYTES;

    private Unpacking() {}

    static Map<String, byte[]> of(byte[] file) {
        Unpacking unpacking = new Unpacking();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw tooMuch();
            }
            for (ZipArchiveEntry entry : entries) {
                unpacking.take(zip, entry);
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof TemplateRefused refused ? refused : damaged();
        }
        return unpacking.parts;
    }

    private void take(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            FileKind.LOCKED.refuseUnlessPacked();
        }
        if (entry.isDirectory()) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            if (parts.put(entry.getName(), counted(in)) != null) {
                throw damaged();
            }
        }
    }

    private byte[] counted(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[64 * 1024];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            room -= read;
            if (room < 0) {
                throw tooMuch();
            }
            out.write(some, 0, read);
        }
        return out.toByteArray();
    }

    private static TemplateRefused tooMuch() {
        return new TemplateRefused("This file is small only while it is packed: unpacked it is larger than any template"
                + " needs to be. Choose another file.");
    }

    static TemplateRefused damaged() {
        return new TemplateRefused(
                "This file is damaged and cannot be read. Open it in Word, save it again, and upload the new file.");
    }
}
