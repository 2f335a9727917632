package org.heard.ground.crypto;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Closes and opens envelopes. <b>What it guarantees:</b> without the server's secret a closed envelope tells nothing of
 * what is in it, not by its length either, up to some {@value #USUAL} bytes packed (about three comments as long as a survey
 * takes them); longer ones are of the next of a few sizes. <b>What its caller must see to:</b> the mark is of that
 * envelope alone, and nothing else that is kept beside it is in the seal's words.
 */
@Singleton
public class Seal {
    /** With the row's own few bytes one page of PostgreSQL. */
    public static final int USUAL = 7_960;

    /** Of the seal itself, with what the cipher adds. */
    public static final int LENGTH = USUAL + Secrets.ADDED;

    /** Few sizes, so that a long answer is one of many as far as can be. */
    private static final int STEP = 4;

    private final Secrets secrets;

    public Seal(Secrets secrets) {
        this.secrets = secrets;
    }

    public byte[] close(byte[] mark, byte[] open) {
        byte[] packed = packed(open);
        int room = USUAL;
        while (room < Integer.BYTES + packed.length) {
            room *= STEP;
        }
        byte[] padded = Arrays.copyOf(
                ByteBuffer.allocate(Integer.BYTES + packed.length)
                        .putInt(open.length)
                        .put(packed)
                        .array(),
                room);
        return secrets.lock(key(mark), padded);
    }

    /** @throws IllegalStateException where it was closed under another secret */
    public byte[] open(byte[] mark, byte[] sealed) {
        ByteBuffer padded = ByteBuffer.wrap(Secrets.unlock(key(mark), sealed));
        byte[] open = new byte[padded.getInt()];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(padded);
            if (inflater.inflate(open) != open.length) {
                throw new IllegalStateException("an envelope holds less than it says");
            }
            return open;
        } catch (DataFormatException e) {
            throw new IllegalStateException("an envelope cannot be read", e);
        } finally {
            inflater.end();
        }
    }

    /** Of one envelope alone: it does not open under another's mark. */
    private byte[] key(byte[] mark) {
        return secrets.mark("envelope as a key", mark);
    }

    private static byte[] packed(byte[] open) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(open);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(open.length);
            byte[] some = new byte[USUAL];
            while (!deflater.finished()) {
                packed.write(some, 0, deflater.deflate(some));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
