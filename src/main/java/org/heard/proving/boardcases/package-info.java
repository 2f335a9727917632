/**
 * Reads cases of the board's rules that others wrote, in a JSON form that {@code src/docs/board-rules.md} describes, and
 * says for each what {@code plan} and {@code logbook} make of it. Judges nothing itself. A field nobody knows is refused by
 * name; field names and words are read whatever their case, hyphens and spaces.
 *
 * <p>Why so many: one class a kind of case, and one for each thing people write in more than one way.
 */
package org.heard.proving.boardcases;
