package org.heard.figures.totals;

/**
 * Where a row stands in its file.
 *
 * @param row counted from 1 below the heading
 * @param line as an editor counts, the heading being line 1
 */
public record Place(long row, long line) {}
