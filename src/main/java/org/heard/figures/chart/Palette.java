package org.heard.figures.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Set;

/**
 * Colours and lines: the Government Analysis Function's palette. Where a fill has less than 3:1
 * against white an outline and a label carry the difference.
 */
final class Palette {
    static final Color DARK_BLUE = new Color(0x12436D);
    static final Color TURQUOISE = new Color(0x28A197);
    static final Color DARK_PINK = new Color(0x801650);
    static final Color ORANGE = new Color(0xF46A25);
    static final Color DARK_GREY = new Color(0x3D3D3D);
    static final Color LIGHT_PURPLE = new Color(0xA285D1);
    static final Color PALE_PINK = new Color(0xD99BBD);
    static final Color PALE_GREY = new Color(0xD9D9D9);
    static final Color LIGHT_BLUE = new Color(0x6BACE6);
    static final Color BEFORE = new Color(0xBFBFBF);

    static final Color TEXT = Color.BLACK;
    static final Color AXIS = new Color(0x595959);
    static final Color GRID = PALE_GREY;
    static final Color BAND = new Color(0xF2F2F2);

    /** 1 pt, 0.5 pt, 1.5 pt and 0.75 pt in units of 1/96 inch. */
    static final BasicStroke AXIS_LINE = line(1.33f);

    static final BasicStroke GRID_LINE = line(0.67f);
    static final BasicStroke WHISKER = line(2);
    static final BasicStroke OUTLINE = line(1);
    static final BasicStroke THIN_DASHES = dashes(1, 3, 3);
    static final BasicStroke BREAK_DASHES = dashes(1.33f, 6, 4);
    static final BasicStroke DOTS = dashes(1.33f, 1.5f, 3);

    private static final Set<Color> DARK = Set.of(DARK_BLUE, DARK_PINK, DARK_GREY);

    private Palette() {}

    /** White on the dark fills, black on all others. */
    static Color labelOn(Color fill) {
        return DARK.contains(fill) ? Color.WHITE : TEXT;
    }

    private static BasicStroke line(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    private static BasicStroke dashes(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {on, off}, 0);
    }
}
