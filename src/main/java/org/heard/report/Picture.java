package org.heard.report;

import java.nio.ByteBuffer;

/**
 * A drawn chart and what it says to those who cannot see it.
 *
 * @param png 300 dots to the inch
 */
record Picture(byte[] png, int widthInPixels, int heightInPixels, String alternativeText) {
    /** English Metric Units, the length of Office files: 914,400 to the inch. */
    private static final int EMU_A_PIXEL = 914_400 / 300;
    /** Where the head of every PNG file tells its width; the height follows. */
    private static final int WIDTH_AT = 16;

    static Picture of(byte[] png, String alternativeText) {
        ByteBuffer head = ByteBuffer.wrap(png);
        return new Picture(png, head.getInt(WIDTH_AT), head.getInt(WIDTH_AT + Integer.BYTES), alternativeText);
    }

    int widthInEmu() {
        return widthInPixels * EMU_A_PIXEL;
    }

    int heightInEmu() {
        return heightInPixels * EMU_A_PIXEL;
    }
}
