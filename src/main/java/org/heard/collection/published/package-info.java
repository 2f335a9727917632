/**
 * Rounds of which only published totals survive, as they are kept: the figures, and what of the survey they answer.
 * Reading and comparing such figures is {@code figures.totals}'s.
 */
package org.heard.collection.published;
