/**
 * What everything stands on and knows nothing of surveys.
 *
 * <ul>
 *   <li>{@code language}: the languages of the interface, their plurals and dates
 *   <li>{@code web}: the frame of every page, its controls, its error pages and guards
 *   <li>{@code pdf}: tagged PDF out of pages
 *   <li>{@code crypto}: keys, tokens, codes and seals
 *   <li>{@code database}: the PostgreSQL Heard brings along
 *   <li>{@code backup}: a whole copy in one file, and the way back
 *   <li>{@code files}: what a file from elsewhere must not hold
 *   <li>{@code uploads}: files that wait to be brought in
 * </ul>
 */
package org.heard.ground;
