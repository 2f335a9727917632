package org.heard.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a sheet as PNG at 300 dots an inch that says so, and says what it shows. The bytes are put
 * together here because ImageIO takes ten times as long over a page-wide picture. Form: W3C, Portable
 * Network Graphics, third edition, §5 and §11.
 */
final class Png {
    private static final double SCALE = 300 / 96.0;
    private static final int DOTS_A_METRE = 11811;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Begins a line written as it is; filters make the lines of charts longer, not shorter (measured). */
    private static final byte UNFILTERED = 0;
    /** Begins a line written as its difference from the one above: nought throughout where the two are the same. */
    private static final byte UP = 2;

    /** Of nine; with lines that repeat written as such, files as large as the third makes in half its time (measured). */
    private static final int LEVEL = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

    private Png() {}

    static byte[] of(Sheet sheet, Words words) {
        return of(sheet, words, "");
    }

    /** @param code check code; empty where the picture stays on its page */
    static byte[] of(Sheet sheet, Words words, String code) {
        BufferedImage image = draw(sheet);
        Png png = new Png();
        png.out.writeBytes(SIGNATURE);
        png.header(image.getWidth(), image.getHeight());
        png.resolution();
        png.text("Title", words.title());
        png.text("Description", words.alternativeText());
        if (!code.isEmpty()) {
            png.text("Check code", code);
        }
        png.pixels(image);
        png.chunk("IEND", new byte[0]);
        return png.out.toByteArray();
    }

    private static BufferedImage draw(Sheet sheet) {
        BufferedImage image = new BufferedImage(
                (int) Math.round(sheet.width() * SCALE),
                (int) Math.ceil(sheet.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        sheet.paint(graphics);
        graphics.dispose();
        return image;
    }

    /** Eight bits each of red, green and blue, not interlaced. */
    private void header(int width, int height) {
        chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
    }

    private void resolution() {
        chunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(DOTS_A_METRE)
                        .putInt(DOTS_A_METRE)
                        .put((byte) 1)
                        .array());
    }

    /** Not compressed, English, no translated keyword. */
    private void text(String keyword, String value) {
        chunk("iTXt", (keyword + "\0\0\0en\0\0" + value).getBytes(StandardCharsets.UTF_8));
    }

    /** Line by line, so that a picture is never in memory a second time. */
    private void pixels(BufferedImage image) {
        int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] line = new byte[1 + 3 * width];
        line[0] = UNFILTERED;
        byte[] again = new byte[line.length];
        again[0] = UP;
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 17);
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed, deflater, 1 << 15)) {
            for (int from = 0; from < colours.length; from += width) {
                if (isAsAbove(colours, from, width)) {
                    deflated.write(again);
                } else {
                    fill(line, colours, from, width);
                    deflated.write(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        chunk("IDAT", packed.toByteArray());
    }

    private static boolean isAsAbove(int[] colours, int from, int width) {
        return from > 0 && Arrays.equals(colours, from, from + width, colours, from - width, from);
    }

    private static void fill(byte[] line, int[] colours, int from, int width) {
        int next = 1;
        for (int i = from; i < from + width; i++) {
            int colour = colours[i];
            line[next++] = (byte) (colour >> 16);
            line[next++] = (byte) (colour >> 8);
            line[next++] = (byte) colour;
        }
    }

    /** Length, kind, content and a check sum of the latter two. */
    private void chunk(String kind, byte[] content) {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
