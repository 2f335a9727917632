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

    private static final PackedFile.Complaints WORD = new PackedFile.Complaints(
            "This file is small only while it is packed: unpacked it is larger than any template"
                    + " needs to be. Choose another file.",
            "This file is damaged and cannot be read. Open it in Word, save it again, and upload the new file.",
            FileKind.LOCKED.why());

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final PackedFile.Complaints complaints;
    private long room;

    private Unpacking(PackedFile.Complaints complaints, long room) {
        this.complaints = complaints;
        this.room = room;
    }

    /** A Word file. */
    static Map<String, byte[]> of(byte[] file) {
        return of(file, WORD, MOST_BYTES);
    }

    /** @param most bytes of all parts together */
    static Map<String, byte[]> of(byte[] file, PackedFile.Complaints complaints, long most) {
        Unpacking unpacking = new Unpacking(complaints, most);
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw new TemplateRefused(complaints.tooMuch());
            }
            for (ZipArchiveEntry entry : entries) {
                unpacking.take(zip, entry);
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof TemplateRefused refused ? refused : new TemplateRefused(complaints.damaged());
        }
        return unpacking.parts;
    }

    private void take(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new TemplateRefused(complaints.locked());
        }
        if (entry.isDirectory()) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            if (parts.put(entry.getName(), counted(in)) != null) {
                throw new TemplateRefused(complaints.damaged());
            }
        }
    }

    private byte[] counted(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[64 * 1024];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            room -= read;
            if (room < 0) {
                throw new TemplateRefused(complaints.tooMuch());
            }
            out.write(some, 0, read);
        }
        return out.toByteArray();
    }

    static TemplateRefused damaged() {
        return new TemplateRefused(WORD.damaged());
    }
}
