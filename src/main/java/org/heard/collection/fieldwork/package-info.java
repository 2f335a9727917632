/**
 * Where officers see how far a round is, in figures that show nobody, and find every other page of it.
 *
 * <p><b>What it guarantees:</b> what is told of an open round moves only when ten more have answered, and then in tens.
 *
 * <p>Begin at {@link org.heard.collection.fieldwork.Fieldwork}, which makes what {@code RoundPage} prints.
 */
package org.heard.collection.fieldwork;
