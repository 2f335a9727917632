/**
 * Rounds of which only published figures survive: reads a file of totals, refuses what cannot be
 * true, and compares the rounds as far as counts or whole percentages allow. A count that was not
 * published is never guessed: every count that fits is carried along.
 */
package org.heard.figures.totals;
