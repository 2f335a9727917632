package org.heard.improvement.transfer;

import java.awt.Color;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.improvement.planning.ActionState;

/**
 * What a council's own plan says of how an action goes: a word, or the shade of its cell. It is kept as theirs, and no
 * colour of ours rests on it.
 */
final class FileRating {
    static final int LONGEST = 60;

    private static final Pattern WORD = Pattern.compile(
            "(?i)(?<![a-z])(?<!be )(?<!not )(?<!partly )(?<!partially )(completed?|done|closed|not (yet )?started|on (track|target)|off (track|target)|at risk|in progress"
                    + "|under way|underway|delayed|behind|overdue|(red|amber|green|blue|grey|gray)"
                    + "(\\W+(red|amber|green|blue))?|\\(?[ragb]\\)?$)(?![a-z])");

    private FileRating() {}

    /** Where in a cell that holds a day as well. */
    static Optional<Matcher> in(String text) {
        Matcher found = WORD.matcher(text);
        return found.find() ? Optional.of(found) : Optional.empty();
    }

    /** "Amber (shade)" of a cell that is filled and says nothing; empty for white, grey and black. */
    static String ofShade(String colour) {
        if (!colour.matches("[0-9a-fA-F]{6}")) {
            return "";
        }
        Color rgb = new Color(Integer.parseInt(colour, 16));
        float[] parts = Color.RGBtoHSB(rgb.getRed(), rgb.getGreen(), rgb.getBlue(), null);
        if (parts[1] < 0.2f || parts[2] < 0.2f) {
            return "";
        }
        float degrees = parts[0] * 360;
        if (degrees < 18 || degrees >= 330) {
            return "Red (shade)";
        }
        if (degrees < 68) {
            return "Amber (shade)";
        }
        return degrees < 170 ? "Green (shade)" : degrees < 270 ? "Blue (shade)" : "";
    }

    /** How far the action is by their word: completed, not started, or under way where anything else is said. */
    static ActionState state(String rating) {
        String word = rating.toLowerCase(java.util.Locale.UK).strip();
        if (word.matches("(completed?|done|closed)\\b.*")) {
            return ActionState.COMPLETED;
        }
        return word.isEmpty() || word.matches("not (yet )?started\\b.*")
                ? ActionState.NOT_STARTED
                : ActionState.UNDER_WAY;
    }
}
