package org.heard.improvement.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.ground.language.Days;

/**
 * One field of a thing: how its form asks for it, and what is taken.
 *
 * @param name of the field in the record
 * @param label as the form asks for it, and as a history names it
 * @param hint under the label; empty for none
 * @param required a form without it is not saved
 * @param choices what may be chosen; none for a field that is typed
 */
public record FormField(
        String name, String label, String hint, Input input, boolean required, List<FieldChoice> choices) {
    public FormField {
        choices = List.copyOf(choices);
    }

    /** How it is asked for. */
    public enum Input {
        /** One line. */
        LINE,
        /** Several lines. */
        TEXT,
        /** Kept as 2020-03-31. */
        DAY,
        /** A number, kept with a point and without separators. */
        NUMBER,
        ONE_OF,
        /** Kept one to a line. */
        ANY_OF
    }

    public static FormField line(String name, String label, String hint) {
        return new FormField(name, label, hint, Input.LINE, false, List.of());
    }

    public static FormField text(String name, String label, String hint) {
        return new FormField(name, label, hint, Input.TEXT, false, List.of());
    }

    public static FormField day(String name, String label) {
        return new FormField(name, label, "For example, 31 3 2027", Input.DAY, false, List.of());
    }

    public static FormField number(String name, String label, String hint) {
        return new FormField(name, label, hint, Input.NUMBER, false, List.of());
    }

    public static FormField oneOf(String name, String label, List<FieldChoice> choices) {
        return new FormField(name, label, "", Input.ONE_OF, false, choices);
    }

    public static FormField anyOf(String name, String label, List<FieldChoice> choices) {
        return new FormField(name, label, "", Input.ANY_OF, false, choices);
    }

    /** What it holds, as a reader sees it: a day in words, a choice by its label; "nothing" where it is empty. */
    public String shown(String value) {
        if (value.isEmpty()) {
            return "nothing";
        }
        return switch (input) {
            case DAY -> Days.inWords(LocalDate.parse(value));
            case ONE_OF, ANY_OF -> value.lines().map(this::label).collect(Collectors.joining(", "));
            case LINE, TEXT, NUMBER -> value;
        };
    }

    private String label(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(FieldChoice::label)
                .findFirst()
                .orElse(value);
    }

    /** The same, and a form without it is not saved. */
    public FormField needed() {
        return new FormField(name, label, hint, input, true, choices);
    }

    public FormField hinted(String words) {
        return new FormField(name, label, words, input, required, choices);
    }
}
