/**
 * Who does what in Heard, apart from those who answer.
 *
 * <ul>
 *   <li>{@code account}: who may sign in, and as what
 *   <li>{@code area}: this council: names, thresholds, days
 *   <li>{@code setup}: where a council makes its own area in the browser
 * </ul>
 */
package org.heard.people;
