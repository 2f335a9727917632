/**
 * In which words people are spoken to: the interface's words in every language, with their plural
 * forms, dates and direction. Plain Java; knows nothing else of ours.
 *
 * <p>The words stand in {@code surveys/interface.yaml} and {@code surveys/languages}; {@link
 * org.heard.ground.language.Messages} holds them, {@link org.heard.ground.language.Speech} says them in one language.
 */
package org.heard.ground.language;
