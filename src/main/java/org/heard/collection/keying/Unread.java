package org.heard.collection.keying;

/** An answer on a form that could not be taken, and why; how many there were is counted, never whose. */
public record Unread(String question, Reason reason) {
    public enum Reason {
        TWO_TICKED,
        UNREADABLE
    }
}
