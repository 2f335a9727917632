package org.heard.ground.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text somebody else saved, perhaps with a mark at its start that is no part of it. */
public final class TextFile {
    /** What is said of a file whose {@link #strict} reading ends in a {@link CharacterCodingException}. */
    public static final String NOT_UTF8 = "is not saved as UTF-8; save it again as UTF-8";

    private static final String MARK = "\uFEFF";

    private TextFile() {}

    /**
     * Text of which every letter matters.
     *
     * @throws CharacterCodingException where it is not UTF-8
     * @throws IOException where it cannot be read
     */
    public static String strict(Path file) throws IOException {
        return strict(Files.readAllBytes(file));
    }

    /** @throws CharacterCodingException where it is not UTF-8 */
    public static String strict(byte[] bytes) throws CharacterCodingException {
        return unmarked(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString());
    }

    /** Text of which only digits and plain letters matter: what is not UTF-8 is left as unknown letters. */
    public static String lenient(Path file) throws IOException {
        return unmarked(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** UTF-8, else the old Windows code page in which a spreadsheet may have saved it again. */
    public static String fromASpreadsheet(byte[] bytes) {
        try {
            return strict(bytes);
        } catch (CharacterCodingException notUtf8) {
            return unmarked(new String(bytes, Charset.forName("windows-1252")));
        }
    }

    private static String unmarked(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
