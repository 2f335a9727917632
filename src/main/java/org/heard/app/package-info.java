/**
 * Puts the parts together: where Heard starts ({@link org.heard.app.Main}) and what it injects
 * ({@link org.heard.app.Wiring}).
 *
 * <ul>
 *   <li>{@code demo}: what a newcomer finds
 *   <li>{@code command}: the words of the command line
 * </ul>
 */
package org.heard.app;
