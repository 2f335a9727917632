package org.heard.improvement.planning;

import org.heard.improvement.plan.Colour;

/**
 * A colour as a page shows it: never the colour alone.
 *
 * @param symbol another shape for each, so that grey print tells them apart
 * @param words "On track"
 * @param style class of the style sheet
 */
public record ColourMark(String symbol, String words, String style) {
    public static ColourMark of(Colour colour) {
        String style = "heard-colour heard-colour--" + colour.word();
        return switch (colour) {
            case BLUE -> new ColourMark("■", "Embedded", style);
            case GREEN -> new ColourMark("●", "On track", style);
            case AMBER -> new ColourMark("▲", "At risk", style);
            case RED -> new ColourMark("◆", "Off track", style);
            case GREY -> new ColourMark("○", "Not judged", style);
        };
    }
}
