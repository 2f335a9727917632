package org.heard.figures.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a sheet as PNG at 300 dots an inch that says so, and says what it shows. The bytes are put
 * together here because ImageIO takes ten times as long over a page-wide picture. Form: W3C, Portable
 * Network Graphics, third edition, §5 and §11.
 */
final class Png {
    private static final double SCALE = 300 / 96.0;
    private static final int DOTS_A_METRE = 11811;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

    private Png() {}

    static byte[] of(Sheet sheet, ChartText words) {
        return of(sheet, words, "", "");
    }

    /**
     * @param code check code; empty where the picture stays on its page
     * @param about what is told of it besides; empty there too
     */
    static byte[] of(Sheet sheet, ChartText words, String code, String about) {
        BufferedImage image = draw(sheet);
        Png png = new Png();
        png.out.writeBytes(SIGNATURE);
        png.header(image.getWidth(), image.getHeight());
        png.resolution();
        png.text("Title", words.title());
        png.text("Description", words.alternativeText());
        if (!code.isEmpty()) {
            png.text("Check code", code);
            png.text("Comment", about);
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

    private void pixels(BufferedImage image) {
        chunk("IDAT", Bands.packed(image));
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
