package org.heard.sample;

/** Quotes a cell only where it must be, as SurveyMonkey and spreadsheets do. */
final class Quoting {
    private Quoting() {}

    static String whereNeeded(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
