package org.heard.reporting.document;

import java.nio.ByteBuffer;
import org.heard.figures.chart.Chart;

/** A chart as a writer may take it; drawn only in the form it asks for. */
public record Picture(Chart chart) {
    /** One sentence for those who cannot see it, the same in every format. */
    public String alternativeText() {
        return chart.alternativeText();
    }

    /** To stand across a page. */
    String wide() {
        return chart.svg();
    }

    /** To stand on a telephone. */
    String narrow() {
        return chart.svgNarrow();
    }

    Dots dots() {
        return Dots.of(chart.png());
    }

    /** @param png 300 dots to the inch */
    record Dots(byte[] png, int width, int height) {
        /** English Metric Units, the length of Office files: 914,400 to the inch. */
        private static final int EMU_A_DOT = 914_400 / 300;
        /** Where the head of every PNG file tells its width; the height follows. */
        private static final int WIDTH_AT = 16;

        static Dots of(byte[] png) {
            ByteBuffer head = ByteBuffer.wrap(png);
            return new Dots(png, head.getInt(WIDTH_AT), head.getInt(WIDTH_AT + Integer.BYTES));
        }

        int widthInEmu() {
            return width * EMU_A_DOT;
        }

        int heightInEmu() {
            return height * EMU_A_DOT;
        }
    }
}
