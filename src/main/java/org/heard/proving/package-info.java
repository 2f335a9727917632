/**
 * Shows that Heard is right and quick enough.
 *
 * <ul>
 *   <li>{@code benchmark}: invented rounds to measure with
 *   <li>{@code conformance}: works out again what other programs worked out
 * </ul>
 */
package org.heard.proving;
