/**
 * Cell suppression: which figures of a system of sums to hide so that every sensitive one keeps its width. Knows
 * figures, sums and what must be hidden, and nothing of people, rounds or rules: those are {@code disclosure}'s.
 *
 * <p>{@link org.heard.figures.suppression.SuppressionPattern} guarantees that with what it names hidden, every sensitive figure has
 * as many possible whole-number values as it asked for, for a reader who knows all that is shown and all the sums of the
 * {@link org.heard.figures.suppression.SuppressionProblem}. That the puzzle holds every sum a reader knows is the caller's duty. Where
 * the solver is not sure, no pattern is given. Method: {@code src/docs/decisions/0003-disclosure.md}; after Fischetti and
 * Salazar (2001), "Solving the cell suppression problem on tabular data with linear constraints".
 */
package org.heard.figures.suppression;
