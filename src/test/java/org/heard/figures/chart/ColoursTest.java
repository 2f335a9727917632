package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours keep their contrast and their meaning, read from the SVG text of every chart. */
class ColoursTest {
    private static final String OUTLINE = "rgb(61,61,61)";

    /** W3C, Web Content Accessibility Guidelines 2.2, contrast ratio. */
    @ParameterizedTest
    @CsvSource({
        "0x12436D, 10.25",
        "0x28A197, 3.17",
        "0x801650, 9.77",
        "0xF46A25, 3.03",
        "0x3D3D3D, 10.86",
        "0xA285D1, 3.08",
        "0xD99BBD, 2.24",
        "0xD9D9D9, 1.41",
        "0x6BACE6, 2.42",
        "0xBFBFBF, 1.84",
        "0x595959, 7.00"
    })
    void eachColourHasItsContrastWithWhite(String colour, double ratio) {
        assertThat(contrast(Color.decode(colour), Color.WHITE)).isCloseTo(ratio, within(.005));
    }

    @Test
    void aBarTooPaleForItselfHasAnOutline() {
        Cases.all().forEach((name, chart) -> {
            Drawn drawn = new Drawn(chart.svg());
            drawn.things.stream()
                    .filter(ColoursTest::isPaleBar)
                    .forEach(bar -> assertThat(drawn.things)
                            .as("%s: %s", name, bar)
                            .anyMatch(t -> t.stroke().equals(OUTLINE) && sameBox(t, bar)));
        });
    }

    /** Bars and blocks; the white grounds behind words have no edge, and the band of the change plot none either. */
    private static boolean isPaleBar(Drawn.Thing thing) {
        return thing.kind().equals("rect")
                && thing.height() > 12
                && thing.fill().startsWith("rgb")
                && !thing.fill().equals("rgb(242,242,242)")
                && contrast(colour(thing.fill()), Color.WHITE) < 3;
    }

    private static boolean sameBox(Drawn.Thing a, Drawn.Thing b) {
        return Math.abs(a.left() - b.left()) < 0.02
                && Math.abs(a.right() - b.right()) < 0.02
                && Math.abs(a.top() - b.top()) < 0.02
                && Math.abs(a.bottom() - b.bottom()) < 0.02;
    }

    @Test
    void wordsInsideABarCanBeRead() {
        Cases.all().forEach((name, chart) -> {
            Drawn drawn = new Drawn(chart.svg());
            for (Drawn.Text text : drawn.texts) {
                drawn.things.stream()
                        .filter(t -> t.kind().equals("rect") && t.fill().startsWith("rgb") && holds(t, text))
                        .forEach(bar -> assertThat(contrast(colour(text.colour()), colour(bar.fill())))
                                .as("%s: “%s” on %s", name, text.text(), bar.fill())
                                .isGreaterThan(4.5));
            }
        });
    }

    private static boolean holds(Drawn.Thing box, Drawn.Text text) {
        return box.height() < 30
                && box.left() <= text.x()
                && text.x() < box.right()
                && box.top() < text.y()
                && text.y() < box.bottom();
    }

    @Test
    void whatIsDrawnInsteadOfAFigureIsSeenOnWhite() {
        for (Chart chart : Cases.all().values()) {
            assertThat(new Drawn(chart.svg()).levelWhiskers())
                    .allMatch(w -> contrast(colour(w.stroke()), Color.WHITE) >= 3);
        }
    }

    @Test
    void noChartIsWithoutItsAxis() {
        for (Chart chart : Cases.all().values()) {
            for (String svg : List.of(chart.svg(), chart.svgNarrow())) {
                assertThat(new Drawn(svg).things)
                        .as(chart.key())
                        .anyMatch(t -> t.kind().equals("line")
                                && List.of(OUTLINE, "rgb(89,89,89)").contains(t.stroke())
                                && t.dash().equals("none")
                                // The middle of a battery is drawn question by question.
                                && Math.max(t.width(), t.height()) > 40);
            }
        }
    }

    private static Color colour(String text) {
        if (!text.startsWith("rgb")) {
            return text.equals("white") ? Color.WHITE : Color.BLACK;
        }
        int[] parts = Arrays.stream(text.replaceAll("[^0-9,]", "").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new Color(parts[0], parts[1], parts[2]);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
