/**
 * Shows that Heard is right and quick enough.
 *
 * <ul>
 *   <li>{@code benchmark}: invented rounds to measure with
 *   <li>{@code conformance}: works out again what other programs worked out
 *   <li>{@code boardcases}: runs the board's rules over cases that others wrote
 * </ul>
 */
package org.heard.proving;
