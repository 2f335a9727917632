/**
 * An officer brings in the file of another survey tool with nothing but the file: Heard looks at it, says what it takes
 * it for, and offers which column is which question and which text is which answer. All of it can be changed; what comes
 * out is a map as {@link org.heard.collection.importing.RoundMap} reads it, and the round comes in by that map.
 *
 * <p>Begin at {@link org.heard.collection.matching.LookedAt}, what is seen in a file, and {@link
 * org.heard.collection.matching.Suggestion}, what is made of it for one survey.
 *
 * <p><b>What it guarantees:</b> nobody's cell of a personal column is held, shown or kept; of other columns only short
 * texts that come again are shown. <b>What the caller must see to:</b> who may look.
 */
package org.heard.collection.matching;
