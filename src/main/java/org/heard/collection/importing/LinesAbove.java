package org.heard.collection.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a file above its headings: a line for the spreadsheet such as "sep=;", titles, notes.
 *
 * @param lines how many
 * @param below the file without them
 */
record LinesAbove(int lines, String below) {
    private static final Pattern FOR_THE_SPREADSHEET = Pattern.compile("(?i)\\A\"?sep=(.)\"?[ \t;,]*(\\R|\\z)");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** @throws ImportRefused where the line for the spreadsheet names another separator than the map */
    static LinesAbove of(String file, String text, FileLayout layout) {
        Matcher told = FOR_THE_SPREADSHEET.matcher(text);
        boolean found = told.find();
        if (found && told.group(1).charAt(0) != layout.separator()) {
            throw ImportRefused.at(
                    file,
                    1,
                    "\"sep=" + told.group(1) + "\" names another separator than the map; write \"separator\" in the map"
                            + " as it is in the file");
        }
        int lines = Math.max(layout.headingsLine() - 1, found ? 1 : 0);
        return new LinesAbove(lines, below(text, lines));
    }

    private static String below(String text, int lines) {
        Matcher end = LINE_END.matcher(text);
        int from = 0;
        for (int i = 0; i < lines; i++) {
            from = end.find() ? end.end() : text.length();
        }
        return text.substring(from);
    }
}
