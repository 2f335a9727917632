/**
 * How answers come in and are kept. Nothing here shows a figure of what was answered.
 *
 * <ul>
 *   <li>{@code published}: rounds of which only published totals survive
 *   <li>{@code response}: what was answered and is kept
 *   <li>{@code journey}: how one person answers
 *   <li>{@code fieldwork}: where officers run a round
 *   <li>{@code importing}: brings in an earlier round from a file
 * </ul>
 */
package org.heard.collection;
