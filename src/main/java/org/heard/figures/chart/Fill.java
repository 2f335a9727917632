package org.heard.figures.chart;

import java.awt.Color;

/** How a bar is filled and outlined. */
record Fill(Color colour, Color outline) {
    static Fill of(Color colour) {
        return new Fill(colour, Palette.DARK_GREY);
    }
}
