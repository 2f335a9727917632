package org.heard.ground.web;

import java.util.List;

/**
 * One control of a form as it is to be shown; the tags {@code radios}, {@code checkboxes},
 * {@code textarea}, {@code number} and {@code input} draw it.
 *
 * @param label the question or the name of the field
 * @param hint a short line under the label; empty for none
 * @param error what is wrong; empty for nothing
 * @param value what was typed, for controls without choices
 */
public record Field(String name, String label, String hint, String error, String value, List<Choice> choices) {
    public Field {
        choices = List.copyOf(choices);
    }

    public static Field typed(String name, String label, String hint, String error, String value) {
        return new Field(name, label, hint, error, value, List.of());
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    /** Id of the control itself; for choices, of the first one, so that a link lands where a person can act. */
    public String id() {
        return choices.isEmpty() ? name : choices.get(0).id();
    }

    /** Whether there is a drawing beside each choice. */
    public boolean hasPictures() {
        return !choices.isEmpty()
                && choices.stream().noneMatch(choice -> choice.picture().isEmpty());
    }

    /** What describes the control, for screen readers: hint and error, in that order. */
    public String describedBy() {
        String hinted = hint.isEmpty() ? "" : name + "-hint ";
        return (hinted + (isWrong() ? name + "-error" : "")).strip();
    }

    public List<Fault> faults() {
        return isWrong() ? List.of(new Fault(id(), error)) : List.of();
    }
}
