package org.heard.ground.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packs an office file again with one date on every part and inside: its library stamps each with the minute. */
public final class StillZip {
    /** Says what an OpenDocument file is: stands first, and as it is. */
    private static final String KIND = "mimetype";

    private static final String PROPERTIES = "docProps/core.xml";

    private StillZip() {}

    /** The stream stays open. Read by its list of contents: one of the libraries leaves sizes out elsewhere. */
    public static void copy(byte[] packed, LocalDate date, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipFile parts = ZipFile.builder().setByteArray(packed).get()) {
            List<ZipArchiveEntry> all = new ArrayList<>(Collections.list(parts.getEntries()));
            all.sort(Comparator.comparing(part -> !part.getName().equals(KIND)));
            for (ZipArchiveEntry part : all) {
                byte[] content = parts.getInputStream(part).readAllBytes();
                add(zip, part.getName(), date, part.getName().equals(PROPERTIES) ? dated(content, date) : content);
            }
        }
        zip.finish();
    }

    /** Puts one more part into a zip, dated like the others. */
    public static void add(ZipOutputStream zip, String name, LocalDate date, byte[] content) throws IOException {
        ZipEntry part = new ZipEntry(name);
        part.setTimeLocal(date.atStartOfDay());
        if (name.equals(KIND)) {
            store(part, content);
        }
        zip.putNextEntry(part);
        zip.write(content);
        zip.closeEntry();
    }

    private static void store(ZipEntry part, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        part.setMethod(ZipEntry.STORED);
        part.setSize(content.length);
        part.setCrc(sum.getValue());
    }

    private static byte[] dated(byte[] properties, LocalDate date) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + date + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
