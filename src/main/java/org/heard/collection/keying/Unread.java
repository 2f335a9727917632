package org.heard.collection.keying;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An answer on a form that could not be taken, and why; how many there were is counted, never whose. */
public record Unread(String question, Reason reason) {
    public enum Reason {
        TWO_TICKED,
        UNREADABLE
    }

    /** "locality TWO_TICKED,age UNREADABLE", for the page that may take the form back. */
    static String written(List<Unread> some) {
        return some.stream().map(one -> one.question() + " " + one.reason()).collect(Collectors.joining(","));
    }

    /** What is not written so is left out. */
    static List<Unread> read(String written) {
        return Arrays.stream((written == null ? "" : written).split(","))
                .filter(one -> one.matches("[a-z][a-z0-9_]{0,60} (TWO_TICKED|UNREADABLE)"))
                .map(one -> one.split(" "))
                .map(parts -> new Unread(parts[0], Reason.valueOf(parts[1])))
                .toList();
    }
}
