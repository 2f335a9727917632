package org.heard.figures.statistics;

/** How "no clear change" is meant; decides the sentence, never the word. */
public enum Shade {
    ABOUT_THE_SAME,
    POSSIBLE,
    PLAIN
}
