package org.heard.people.setup;

import java.util.List;

/**
 * One value of the area's file, as a form asks for it.
 *
 * @param path from the top of the file, or from the thing of a list it belongs to: {@code "area.help.phone"}
 * @param hint may be empty
 * @param needed a survey may open without it where this is not so; the file may not
 * @param offered what can be chosen; empty where it is typed
 */
record AreaField(String path, Input input, String label, String hint, boolean needed, List<Offered> offered) {
    /** How it is filled in. */
    enum Input {
        LINE,
        TEXT,
        /** Several, one on each line. */
        LINES,
        NUMBER,
        DAY,
        ONE_OF,
        ANY_OF
    }

    /** @param value as the file has it @param label as people choose it */
    record Offered(String value, String label) {}

    static AreaField line(String path, String label, String hint) {
        return new AreaField(path, Input.LINE, label, hint, false, List.of());
    }

    static AreaField of(String path, Input input, String label, String hint) {
        return new AreaField(path, input, label, hint, false, List.of());
    }

    static AreaField choice(String path, Input input, String label, String hint, Offered... offered) {
        return new AreaField(path, input, label, hint, false, List.of(offered));
    }

    /** The same, without which the form is not taken. */
    AreaField must() {
        return new AreaField(path, input, label, hint, true, offered);
    }

    AreaField offering(List<Offered> others) {
        return new AreaField(path, input, label, hint, needed, others);
    }

    List<String> steps() {
        return List.of(path.split("\\."));
    }

    /** Whether it asks for that value of the file, or for what holds it. */
    boolean holds(String place) {
        return isWithin(place, path);
    }

    static boolean isWithin(String place, String path) {
        return place.equals(path) || place.startsWith(path + ".");
    }

    /** Id of its control, or of the first choice. */
    String anchor() {
        return offered.isEmpty() ? path : path + "-" + offered.get(0).value();
    }
}
