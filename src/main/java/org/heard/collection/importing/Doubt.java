package org.heard.collection.importing;

/**
 * A cell an officer has to settle, in the file or in the map, before the round can be brought in.
 *
 * @param place of its row
 * @param fault what is wrong; shows of the cell no more than {@link SourceText#shown} allows
 */
public record Doubt(SourceLine place, String column, String fault) {
    public String sentence() {
        return place + ", " + cause();
    }

    /** @param more other lines of which the same is to be said */
    String sentence(int more) {
        return more == 0
                ? sentence()
                : place + " and " + more + (more == 1 ? " more line, " : " more lines, ") + cause();
    }

    /** What is wrong, wherever it is. */
    String cause() {
        return "column \"" + column + "\": " + fault;
    }
}
