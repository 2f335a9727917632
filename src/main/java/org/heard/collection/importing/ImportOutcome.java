package org.heard.collection.importing;

/** What became of an import, in a sentence. @param changed whether anything was stored or taken out */
public record ImportOutcome(boolean changed, String sentence) {}
