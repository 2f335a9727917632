/**
 * Counts a round: who was asked what, each answer in each row of each table the survey files name, weights, and the
 * comparisons between rounds. What it makes is true and for {@code release} alone: nothing here decides what may be
 * shown.
 *
 * <p>Begin at {@link org.heard.publication.tabulation.Tabulation}. {@link org.heard.publication.tabulation.WhoIsAsked} declares
 * every sum across tables that the protection has to know.
 *
 * <p>Why so many: Codings, groups, counts and weights of one count.
 */
package org.heard.publication.tabulation;
