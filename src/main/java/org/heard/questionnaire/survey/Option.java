package org.heard.questionnaire.survey;

/**
 * One thing a person can choose. Codes are stored, labels are only shown.
 *
 * @param symbol name of the picture beside the label in faces with pictures; may be empty
 */
public record Option(String code, Text label, OptionRole role, String symbol) {
    public Option(String code, Text label, OptionRole role) {
        this(code, label, role, "");
    }

    /** The same answer to a question turned round, where “yes” is the bad answer. */
    public Option turned() {
        return new Option(code, label, role.turned(), symbol);
    }

    /** The same with another picture. */
    public Option shown(String picture) {
        return new Option(code, label, role, picture);
    }
}
