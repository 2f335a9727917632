package org.heard.reporting.document;

import java.nio.ByteBuffer;
import org.heard.figures.chart.Chart;

/**
 * A chart as a writer may take it; drawn only in the form it asks for.
 *
 * @param tableFollows whether its table stands under it; else it stands in the annex
 */
public record Picture(Chart chart, boolean tableFollows) {
    private static final String ELSEWHERE = "Table in the annex.";

    /** With its table under it. */
    public Picture(Chart chart) {
        this(chart, true);
    }

    /** One sentence for those who cannot see it, the same in every format. */
    public String alternativeText() {
        return told(chart.alternativeText());
    }

    private String told(String words) {
        return tableFollows ? words : words.replace(Chart.TABLE_FOLLOWS, ELSEWHERE);
    }

    /** Of the sheet: as wide as its words need to be as large as those of a page's tables. */
    int millimetres() {
        return chart.millimetres();
    }

    double millimetresTall() {
        return chart.millimetresTall();
    }

    /** To stand across a page. */
    String wide() {
        return told(chart.svg());
    }

    /** To stand on a telephone. */
    String narrow() {
        return told(chart.svgNarrow());
    }

    Dots dots() {
        return Dots.of(chart.png());
    }

    /** @param png 300 dots to the inch */
    record Dots(byte[] png, int width, int height) {
        /** Where the head of every PNG file tells its width; the height follows. */
        private static final int WIDTH_AT = 16;

        static Dots of(byte[] png) {
            ByteBuffer head = ByteBuffer.wrap(png);
            return new Dots(png, head.getInt(WIDTH_AT), head.getInt(WIDTH_AT + Integer.BYTES));
        }
    }
}
