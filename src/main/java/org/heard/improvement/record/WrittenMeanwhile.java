package org.heard.improvement.record;

/** Somebody else wrote the same thing after the page was shown; the page puts both texts side by side (409). */
public final class WrittenMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrittenMeanwhile() {
        super("Somebody else has written meanwhile. Look at both, and save again what should stand.");
    }
}
