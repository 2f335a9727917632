package org.heard.collection.importing;

import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/** The bytes of an uploaded or named file, looked at before anything is made of them. */
public final class RoundFile {
    /** An earlier round of some thousand answers has about one megabyte; one of a hundred thousand less than this. */
    public static final int MOST_BYTES = 24 * 1024 * 1024;

    /** How files begin that are not text. */
    private static final Map<String, String> NOT_TEXT = Map.of(
            "504b0304", "a workbook (XLSX) or another zip archive",
            "d0cf11e0", "an old workbook (XLS)",
            "25504446", "a PDF",
            "1f8b", "a compressed file",
            "fffe", "text in UTF-16",
            "feff", "text in UTF-16");

    private final String name;
    private final byte[] bytes;

    private RoundFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** @throws ImportRefused in a sentence if this cannot be a file of answers */
    public static RoundFile of(String name, byte[] bytes) {
        String begins = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        NOT_TEXT.forEach((start, kind) -> {
            if (begins.startsWith(start)) {
                throw new ImportRefused(name + " is " + kind + ", whatever its name says; save it as CSV UTF-8");
            }
        });
        if (bytes.length > MOST_BYTES) {
            throw new ImportRefused(name + " has more than " + MOST_BYTES / 1024 / 1024
                    + " megabytes; a round of answers is smaller, so look whether this is the right file");
        }
        refuseNoText(name, bytes);
        return new RoundFile(name, bytes.clone());
    }

    private static void refuseNoText(String name, byte[] bytes) {
        boolean empty = true;
        for (byte b : bytes) {
            if (b == 0) {
                throw new ImportRefused(name + " is not text; save it as CSV UTF-8");
            }
            empty &= b == ' ' || b == '\r' || b == '\n' || b == '\t';
        }
        if (empty) {
            throw new ImportRefused(name + " is empty; export the answers again");
        }
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether it begins with the mark of UTF-8. */
    public boolean isMarkedUtf8() {
        return Encoding.isMarked(bytes);
    }

    public boolean isUtf8() {
        return Encoding.isUtf8(bytes);
    }

    long lines() {
        long lines = 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** @throws ImportRefused naming the first line that cannot be read */
    public String text(Encoding encoding) {
        return encoding.read(name, bytes);
    }

    /** SHA-256 in hex, by which the same file is known again. */
    public String digest() {
        return digest(bytes);
    }

    static String digest(byte[] bytes) {
        return DigestUtils.sha256Hex(bytes);
    }
}
