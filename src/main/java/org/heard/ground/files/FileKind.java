package org.heard.ground.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by its own first bytes, whatever its name says. */
enum FileKind {
    PACKED(""),
    PICTURE("This is a picture, whatever its name says. Choose a Word file (.docx or .dotx)."),
    OLD_WORD("This is a Word file of the old kind (.doc). Open it in Word, save it as .docx, and upload that."),
    LOCKED("This file is locked with a password. Take the password off in Word, then upload it again."),
    EMPTY("The file is empty. Choose a Word file (.docx or .dotx)."),
    OTHER("This is not a Word file. Choose a file that ends in .docx or .dotx.");

    /** Streams of an old-kind file that holds a new one, encrypted. */
    private static final String LOCKED_INSIDE = "EncryptedPackage";

    private final String why;

    FileKind(String why) {
        this.why = why;
    }

    static FileKind of(byte[] file) {
        return file.length == 0
                ? EMPTY
                : switch (FileMagic.valueOf(file)) {
                    case OOXML -> PACKED;
                    case JPEG, GIF, PNG, TIFF, WMF, EMF, BMP -> PICTURE;
                    case OLE2 -> old(file);
                    default -> isWebPicture(file) ? PICTURE : OTHER;
                };
    }

    private static FileKind old(byte[] file) {
        try (POIFSFileSystem inside = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return inside.getRoot().hasEntry(LOCKED_INSIDE) ? LOCKED : OLD_WORD;
        } catch (IOException | RuntimeException e) {
            return OLD_WORD; // its head is that of the old kind, and more need not be known
        }
    }

    /** WebP and SVG, which the library does not know. */
    private static boolean isWebPicture(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 512), java.nio.charset.StandardCharsets.ISO_8859_1);
        return head.startsWith("RIFF") && head.startsWith("WEBP", 8) || head.contains("<svg");
    }

    String why() {
        return why;
    }

    void refuseUnlessPacked() {
        if (this != PACKED) {
            throw new TemplateRefused(why);
        }
    }
}
