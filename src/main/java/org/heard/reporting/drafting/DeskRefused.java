package org.heard.reporting.drafting;

/** Why something on the desk is not done, in one sentence for anyone who asked. */
final class DeskRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String control;

    /** @param control id of the control the sentence is about */
    DeskRefused(String control, String sentence) {
        super(sentence);
        this.control = control;
    }

    String control() {
        return control;
    }
}
