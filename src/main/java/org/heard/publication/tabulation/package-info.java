/**
 * Counts a round: who was asked what, each answer in each row of each table the survey files name, weights, and the
 * comparisons between rounds. What it makes is true and for {@code release} alone: nothing here decides what may be
 * shown.
 */
package org.heard.publication.tabulation;
