/**
 * An officer brings in an earlier round from the file another survey tool exported. A map says which
 * column is which question and which text is which option; what the map does not name is dropped
 * before anything is written. Nothing is stored until all of it has been understood, and then all of
 * it in one transaction: ordinary responses in a closed round.
 *
 * <p>Begin at {@link org.heard.collection.importing.MapReading}, what a map may say, and {@link
 * org.heard.collection.importing.ImportPlan}, what is made of a file by it.
 *
 * <p>Why so many: The steps of one import, each a value handed to the next.
 */
package org.heard.collection.importing;
