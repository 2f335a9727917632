package org.heard.improvement.board;

/** What may be chosen in a field. @param value as the record keeps it */
public record FieldChoice(String value, String label) {}
