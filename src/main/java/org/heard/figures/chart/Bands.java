package org.heard.figures.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * The lines of a picture in the form a PNG holds them, packed in bands that several cores take at once. Where a band
 * ends is the same on any machine, so the same picture gives the same bytes. Form: W3C, Portable Network Graphics,
 * third edition, §9 and §10; RFC 1950 (around it) and RFC 1951 (in it).
 */
final class Bands {
    /** Begins a line written as it is; filters make the lines of charts longer, not shorter (measured). */
    private static final byte UNFILTERED = 0;
    /** Begins a line written as its difference from the one above: nought throughout where the two are the same. */
    private static final byte UP = 2;

    /** Of nine; with lines that repeat written as such, files as large as the third makes in half its time (measured). */
    private static final int LEVEL = 1;

    private static final int LINES = 256;

    /** What says "deflated, window of 32 KB, fastest" (RFC 1950, §2.2). */
    private static final byte[] BEGIN = {0x78, 0x01};

    private static final int MODULUS = 65_521;

    private final int[] colours;
    private final int width;

    private Bands(BufferedImage image) {
        colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        width = image.getWidth();
    }

    /** @param packed ends at a whole byte, so that the next can follow @param sum of the bytes it was packed from */
    private record Band(byte[] packed, long sum, long length) {}

    static byte[] packed(BufferedImage image) {
        Bands bands = new Bands(image);
        int height = image.getHeight();
        List<Band> all = IntStream.range(0, (height + LINES - 1) / LINES)
                .parallel()
                .mapToObj(band -> bands.pack(band * LINES, Math.min(height, (band + 1) * LINES), height))
                .toList();
        ByteArrayOutputStream whole = new ByteArrayOutputStream(1 << 17);
        whole.writeBytes(BEGIN);
        all.forEach(band -> whole.writeBytes(band.packed()));
        whole.writeBytes(ByteBuffer.allocate(4).putInt((int) sum(all)).array());
        return whole.toByteArray();
    }

    /** Line by line, so that a picture is never in memory a second time. */
    private Band pack(int from, int to, int height) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            Adler32 sum = new Adler32();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
            byte[] line = new byte[1 + 3 * width];
            byte[] again = new byte[line.length];
            again[0] = UP;
            byte[] room = new byte[1 << 15];
            for (int y = from; y < to; y++) {
                byte[] next = isAsAbove(y) ? again : fill(line, y);
                sum.update(next);
                deflater.setInput(next);
                take(deflater, Deflater.NO_FLUSH, room, packed);
            }
            if (to == height) {
                deflater.finish();
            }
            take(deflater, Deflater.SYNC_FLUSH, room, packed);
            return new Band(packed.toByteArray(), sum.getValue(), (long) line.length * (to - from));
        } finally {
            deflater.end();
        }
    }

    private static void take(Deflater deflater, int flush, byte[] room, ByteArrayOutputStream packed) {
        int taken = room.length;
        while (taken == room.length) {
            taken = deflater.deflate(room, 0, room.length, flush);
            packed.write(room, 0, taken);
        }
    }

    /** The first of a band is never: nobody looks across into the one before. */
    private boolean isAsAbove(int y) {
        int from = y * width;
        return y % LINES > 0 && Arrays.equals(colours, from, from + width, colours, from - width, from);
    }

    private byte[] fill(byte[] line, int y) {
        line[0] = UNFILTERED;
        int next = 1;
        for (int i = y * width; i < (y + 1) * width; i++) {
            int colour = colours[i];
            line[next++] = (byte) (colour >> 16);
            line[next++] = (byte) (colour >> 8);
            line[next++] = (byte) colour;
        }
        return line;
    }

    /** Adler-32 of all bytes from that of each band: 1 plus all bytes, and the sum of those sums (RFC 1950, §8.2). */
    private static long sum(List<Band> bands) {
        long bytes = 1;
        long sums = 0;
        for (Band band : bands) {
            sums = (sums + (bytes - 1) * (band.length() % MODULUS) + (band.sum() >> 16)) % MODULUS;
            bytes = (bytes + (band.sum() & 0xFFFF) - 1 + MODULUS) % MODULUS;
        }
        return sums << 16 | bytes;
    }
}
