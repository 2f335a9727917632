/**
 * Who does what in Heard, apart from those who answer.
 *
 * <ul>
 *   <li>{@code account}: who may sign in, and as what
 *   <li>{@code area}: this council: names, thresholds, days
 * </ul>
 */
package org.heard.people;
