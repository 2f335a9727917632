package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture is packed in bands and reads back as one stream, whose check sum Java's own reader tests. */
class BandsTest {
    private static final int WIDTH = 31;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 512, 900})
    void everyLineOfEveryBandReadsBackAsItWasDrawn(int height) throws IOException {
        BufferedImage drawn = drawn(height);
        byte[] lines;
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(Bands.packed(drawn)))) {
            lines = in.readAllBytes();
        }

        assertThat(lines).hasSize(height * (1 + 3 * WIDTH));
        assertThat(pixels(lines, height)).isEqualTo(drawn.getRGB(0, 0, WIDTH, height, null, 0, WIDTH));
    }

    /** Lines of chance, many of them twice or more, also across the ends of bands. */
    private static BufferedImage drawn(int height) {
        Random chance = new Random(7);
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[WIDTH];
        for (int y = 0; y < height; y++) {
            if (y % 256 != 0 && chance.nextInt(3) == 0) {
                line = chance.ints(WIDTH, 0, 1 << 24).toArray();
            }
            image.setRGB(0, y, WIDTH, 1, line, 0, WIDTH);
        }
        return image;
    }

    /** Undoes "none" (0) and "up" (2), the two kinds of line we write. */
    private static int[] pixels(byte[] lines, int height) {
        int[] pixels = new int[WIDTH * height];
        byte[] above = new byte[3 * WIDTH];
        for (int y = 0; y < height; y++) {
            int from = y * (1 + 3 * WIDTH);
            assertThat(lines[from]).isIn((byte) 0, (byte) 2);
            for (int i = 0; i < above.length; i++) {
                above[i] = (byte) (lines[from + 1 + i] + (lines[from] == 2 ? above[i] : 0));
            }
            for (int x = 0; x < WIDTH; x++) {
                pixels[y * WIDTH + x] = 0xFF << 24
                        | (above[3 * x] & 0xFF) << 16
                        | (above[3 * x + 1] & 0xFF) << 8
                        | above[3 * x + 2] & 0xFF;
            }
        }
        return pixels;
    }
}
