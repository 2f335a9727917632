package org.heard.figures.chart;

import java.awt.Color;
import java.awt.Font;

/** A piece of text as it will stand in a picture. */
record Label(String text, Font font, Color colour) {
    /** Height of a line of body text in units. */
    static final double LINE = 18;
    /** From the middle of a line down to where its letters stand. */
    static final double DROP = 5.5;

    Label {
        font = Type.withLettersOf(text, font);
    }

    static Label body(String text) {
        return new Label(text, Type.regular(Type.BODY), Palette.TEXT);
    }

    static Label bold(String text) {
        return new Label(text, Type.bold(Type.BODY), Palette.TEXT);
    }

    /** In the size of a page's own text once printed, for pictures that stand in for a table. */
    static Label print(String text) {
        return new Label(text, Type.regular(Type.PRINT), Palette.TEXT);
    }

    static Label in(Color fill, String text) {
        return new Label(text, Type.regular(Type.IN_BAR), Palette.labelOn(fill));
    }

    double width() {
        return Type.width(text, font);
    }
}
