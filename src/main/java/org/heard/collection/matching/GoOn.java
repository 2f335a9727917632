package org.heard.collection.matching;

/**
 * Where a press leads.
 *
 * @param page its name
 * @param from the first line of a long page, counted from 0
 */
record GoOn(String page, int from) {
    /** @param pressed "columns-20" @param first the page where nothing was pressed */
    static GoOn of(String pressed, String first) {
        String[] asked = (pressed == null || pressed.isBlank() ? first : pressed).split("-", 2);
        return new GoOn(asked[0], asked.length > 1 && asked[1].matches("[0-9]{1,4}") ? Integer.parseInt(asked[1]) : 0);
    }
}
