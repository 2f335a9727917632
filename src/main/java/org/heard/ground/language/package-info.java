/**
 * In which words people are spoken to: the interface's words in every language, with their plural
 * forms, dates and direction. Plain Java; knows nothing else of ours.
 */
package org.heard.ground.language;
