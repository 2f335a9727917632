package org.heard.ground.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an office file of whatever program. <b>What it guarantees:</b> all of it is unpacked and within the limit
 * before anybody reads it, and no library reads anything else. <b>What the caller must see to:</b> what the parts hold.
 */
public record PackedFile(Map<String, byte[]> parts, Complaints complaints) {
    private static final String MACRO = "(?i)(.*(vbaProject|vbaData).*|(Basic|Scripts)/.+)";
    private static final String MACRO_TYPE = "(?is).*(macroEnabled|vbaProject).*";

    /** One sentence for each way in which it cannot be unpacked. */
    public record Complaints(String tooMuch, String damaged, String locked) {}

    /** @param most bytes of all parts together @throws TemplateRefused with one of the complaints */
    public static PackedFile of(byte[] file, long most, Complaints complaints) {
        return new PackedFile(Unpacking.of(file, complaints, most), complaints);
    }

    /** Whether it says of itself that it holds a program, or holds one. */
    public boolean holdsMacro() {
        return parts.keySet().stream().anyMatch(part -> part.matches(MACRO))
                || text(ContentTypes.PART).matches(MACRO_TYPE);
    }

    /** A part as text; empty where there is none. */
    public String text(String part) {
        byte[] content = parts.get(part);
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }

    /** Reads a part from front to back. @throws TemplateRefused where it is missing or not whole */
    public void read(String part, Consumer<XMLStreamReader> step) {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new TemplateRefused(complaints.damaged());
        }
        try {
            Markup.read(content, step);
        } catch (TemplateRefused damaged) {
            throw new TemplateRefused(complaints.damaged());
        }
    }

    /** Of the parts that were looked at, and of nothing else. */
    public byte[] repacked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
