package org.heard.attack;

/**
 * What is printed of one count.
 *
 * @param release place of the release in the order they were published
 * @param base those among whom it is counted
 * @param row everything printed of a base in one release: what stays or moves together
 * @param where file, row and column, for people
 */
record Fact(People people, int release, Cell cell, Kind kind, People base, String row, String where) {
    enum Kind {
        BASE,
        ANSWER,
        ITEM,
        NOT_USED,
        BLANK,
        /** Those with at least one child in the base. */
        RESPONDENTS,
        /** Said in words. */
        NOTE
    }
}
