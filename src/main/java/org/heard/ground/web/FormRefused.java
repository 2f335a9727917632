package org.heard.ground.web;

/**
 * Why what somebody asked for on a form is not done: one sentence, and the control it is about. A command that asks for
 * the same prints the sentence alone.
 */
public abstract class FormRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String control;

    /** @param control id of the control the error summary links to */
    protected FormRefused(String control, String sentence) {
        super(sentence);
        this.control = control;
    }

    /** The sentence, where it is about this control; else nothing. */
    public final String about(String name) {
        return control.equals(name) ? getMessage() : "";
    }

    /** As the form's page shows it. */
    public final Fault fault() {
        return new Fault(control, getMessage());
    }
}
