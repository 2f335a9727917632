/**
 * Counts in, small immutable values out: shares, intervals, changes between rounds and what may be
 * said of them. Knows no framework, no clock and no wording of questions. Nothing here is ever NaN:
 * what cannot be worked out is an empty {@link java.util.Optional} or a {@link
 * org.heard.figures.statistics.NotTestable} that says why. Formulas: see each class.
 *
 * <p>{@link org.heard.figures.statistics.Verdict} decides what may be said of a change, {@link
 * org.heard.figures.statistics.VerdictSentence} words it, {@link org.heard.figures.statistics.Percent} prints a share.
 *
 * <p>Why so many: Each of its forty classes is one measure or test of the field, by its own name: one subject, looked up by name.
 */
package org.heard.figures.statistics;
