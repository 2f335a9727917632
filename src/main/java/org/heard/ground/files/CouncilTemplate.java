package org.heard.ground.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file that was looked through, packed anew from the parts that were looked at: what was checked is what
 * is opened later.
 */
public final class CouncilTemplate {
    /** Of the upload. Council templates with a crest are well below one megabyte. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final String TEMPLATE = "wordprocessingml.template.main+xml";
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";
    private static final String ATTACHED = "<w:attachedTemplate\\b[^>]*/>";
    private static final String OF_SETTINGS = "(?i)(.*/)?_rels/settings[^/]*[.]xml[.]rels";
    private static final String ATTACHING = "<Relationship\\b[^>]*/attachedTemplate\"[^>]*/>";
    /** Any fixed day: the same file gives the same bytes. */
    private static final LocalDateTime DAY = LocalDateTime.of(2020, 1, 1, 0, 0);

    private final byte[] packed;

    private CouncilTemplate(byte[] packed) {
        this.packed = packed;
    }

    /**
     * @param name as the officer's disk calls it
     * @throws TemplateRefused unless it is a whole, small and harmless Word file
     */
    public static CouncilTemplate of(String name, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new TemplateRefused("The file is larger than 5 megabytes. Take large pictures out, then upload it.");
        }
        FileKind.of(file).refuseUnlessPacked();
        Map<String, byte[]> parts = Unpacking.of(file);
        PartNames.refuseUnlessPlain(parts.keySet());
        new ContentTypes(parts, name).refuseUnlessWord();
        parts.replaceAll(CouncilTemplate::detached);
        parts.forEach((part, content) -> {
            if (PartNames.isOfRelations(part)) {
                Relations.of(content).refuseUnlessHarmless();
            } else if (Markup.isIn(part, content)) {
                Instructions.of(content).refuseUnlessHarmless();
                Reach.refuseUnlessHarmless(content);
            }
        });
        return new CouncilTemplate(packed(parts));
    }

    /** One that was looked through before. */
    public static CouncilTemplate kept(byte[] packed) {
        return new CouncilTemplate(packed.clone());
    }

    public byte[] packed() {
        return packed.clone();
    }

    /** Word notes on whose disk the template of a document lay. Its styles are in the document; the note goes. */
    private static byte[] detached(String part, byte[] content) {
        if (PartNames.isOfRelations(part)) {
            return part.matches(OF_SETTINGS) ? without(ATTACHING, content) : content;
        }
        return Markup.isIn(part, content) ? without(ATTACHED, content) : content;
    }

    private static byte[] without(String note, byte[] content) {
        String text = text(content);
        String cleaned = text.replaceAll(note, "");
        return cleaned.equals(text) ? content : cleaned.getBytes(StandardCharsets.UTF_8);
    }

    /** A template becomes a document: that is what is made of it. */
    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(DAY);
                zip.putNextEntry(entry);
                zip.write(part.getKey().equals(ContentTypes.PART) ? document(part.getValue()) : part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] document(byte[] types) {
        return text(types).replace(TEMPLATE, DOCUMENT).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
