package org.heard.collection.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How the bytes of a file are read; {@link #DETECT} tries UTF-8 and then the code page of Windows. */
public enum Encoding {
    DETECT("detect"),
    UTF_8("utf-8"),
    WINDOWS_1252("windows-1252");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String word;

    Encoding(String word) {
        this.word = word;
    }

    static Encoding called(String word) {
        for (Encoding encoding : values()) {
            if (encoding.word.equals(word)) {
                return encoding;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** @throws ImportRefused naming the first line that cannot be read */
    public String read(String file, byte[] bytes) {
        boolean marked = isMarked(bytes);
        int from = marked ? 3 : 0;
        boolean isUtf8 = faultAt(bytes, from, StandardCharsets.UTF_8) < 0;
        return switch (this) {
            case UTF_8 -> as(StandardCharsets.UTF_8, file, bytes, from);
            case WINDOWS_1252 -> isUtf8 && isMoreThanAscii(bytes) ? refuseUtf8(file) : as(WINDOWS, file, bytes, from);
            case DETECT -> as(isUtf8 || marked ? StandardCharsets.UTF_8 : WINDOWS, file, bytes, from);
        };
    }

    static boolean isMarked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    static boolean isUtf8(byte[] bytes) {
        return faultAt(bytes, 0, StandardCharsets.UTF_8) < 0;
    }

    private static String as(Charset charset, String file, byte[] bytes, int from) {
        int fault = faultAt(bytes, from, charset);
        if (fault < 0) {
            String text = new String(bytes, from, bytes.length - from, charset);
            return text.replaceFirst("^\uFEFF+", ""); // a file joined or saved twice is marked twice
        }
        long line = 1;
        for (int i = 0; i < fault; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        throw ImportRefused.at(
                file,
                line,
                charset == WINDOWS
                        ? "a letter cannot be read, neither as UTF-8 nor as windows-1252; save the file as CSV UTF-8"
                        : "a letter is not UTF-8, so the file was probably saved again as windows-1252; save it as"
                                + " CSV UTF-8, or write \"encoding: windows-1252\" in the map");
    }

    private static String refuseUtf8(String file) {
        throw new ImportRefused(
                file + " is UTF-8 although the map says windows-1252; write \"encoding: utf-8\" in the" + " map");
    }

    private static boolean isMoreThanAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    /** Place of the first byte that is not of that charset, or -1. */
    private static int faultAt(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            decoder.decode(in);
            return -1;
        } catch (CharacterCodingException e) {
            return in.position();
        }
    }
}
