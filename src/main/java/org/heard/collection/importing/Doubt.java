package org.heard.collection.importing;

/**
 * A cell an officer has to settle, in the file or in the map, before the round can be brought in.
 *
 * @param line counted from 1
 * @param fault what is wrong; shows of the cell no more than {@link SourceText#shown} allows
 */
public record Doubt(long line, String column, String fault) {
    public String sentence() {
        return "line " + line + ", column \"" + column + "\": " + fault;
    }
}
