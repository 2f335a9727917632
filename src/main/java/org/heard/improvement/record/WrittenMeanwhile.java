package org.heard.improvement.record;

/** Somebody else wrote the same thing after the page was shown; the page puts both texts side by side (409). */
public final class WrittenMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String thing;
    private final String key;

    WrittenMeanwhile(NewEntry draft) {
        super("Somebody else has written meanwhile. Look at both, and save again what should stand.");
        this.thing = draft.thing();
        this.key = draft.key();
    }

    public String thing() {
        return thing;
    }

    public String key() {
        return key;
    }
}
