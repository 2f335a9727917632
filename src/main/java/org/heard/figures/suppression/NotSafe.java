package org.heard.figures.suppression;

/** The release cannot be made safe; names the table, never a count. */
public final class NotSafe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotSafe(String message) {
        super(message);
    }
}
