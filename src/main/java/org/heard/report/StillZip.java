package org.heard.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an Office file again with one date on every part: POI stamps each with the minute of its making. */
final class StillZip {
    private StillZip() {}

    /** The stream stays open. */
    static void copy(byte[] packed, LocalDate date, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry still = new ZipEntry(part.getName());
                still.setTimeLocal(date.atStartOfDay());
                zip.putNextEntry(still);
                parts.transferTo(zip);
            }
        }
        zip.finish();
    }
}
